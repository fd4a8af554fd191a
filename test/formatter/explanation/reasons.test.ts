import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { featureWords } from '../../../src/formatter/explanation/feature.js'
import { reasonsOf } from '../../../src/formatter/explanation/reasons.js'
import { ruleWords } from '../../../src/formatter/explanation/rule.js'
import { extractQuotes } from '../../../src/index.js'

type Features = [name: string, weight: number][]

const cases: [what: string, features: Features, reasons: [words: string, weight: number][]][] = [
  [
    'merges equal descriptions, largest weight first',
    [
      ['w=R|before=^|0', 0.8],
      ['w=R|subj:say|6', 0.5],
      ['w=R|subj:say|false', 0.31],
      ['s=--1|va=say', 0.2],
    ],
    [
      ['is the subject of “say” after the quotation', 1.01],
      ['the quotation begins its sentence', 0.8],
    ],
  ],
  [
    'names a verb that another reason names',
    [
      ['s=--1|R|N', 0.4],
      ['w=R|inv|N', 0.3],
      ['s=--1|va=say', 0.2],
    ],
    [
      ['is the subject of “say” after the quotation', 0.6],
      ['follows the reporting verb after the quotation', 0.3],
    ],
  ],
  [
    'omits features without a description or with a total weight of 0',
    [
      ['fin=-|L', 0.9],
      ['a feature of tomorrow', 0.8],
      ['w=L', 0.5],
      ['w=L|Q=0', -0.5],
      ['w=L|r1=were', -0.2],
    ],
    [['“were” follows it', -0.2]],
  ],
]

/** Long paths, which are not described on purpose. */
const leftOut = /^w=[LR][12]?\|path=.{3,}/

describe('reasonsOf', () => {
  it.each(cases)('%s', (_, features, reasons) => {
    const found = reasonsOf(features.map(([name, weight]) => ({ name, weight })))
    expect(found.map(({ words, weight }) => [words, weight])).toEqual(reasons)
  })

  it('describes all evidence of the fixtures except what is omitted on purpose', () => {
    const raw: string[] = []
    for (const file of readdirSync('fixtures').filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(`fixtures/${file}`, 'utf8')
      for (const quote of extractQuotes(text, { explain: true }).quotes) {
        const { features = [], rule } = quote.evidence ?? {}
        for (const { name } of features)
          if (featureWords(name) === null && !leftOut.test(name)) raw.push(name)
        if (rule && ruleWords(quote) === rule) raw.push(rule)
        for (const { words } of reasonsOf(features)) if (/[=|^$]/.test(words)) raw.push(words)
      }
    }
    expect(raw).toEqual([])
  }, 60_000)
})
