import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FITS } from '../../../src/attributor/coreference/descriptions/description-fit.js'
import { ruleWords } from '../../../src/formatter/explanation/rule.js'
import { spanOf } from '../../sample.js'

const quote = (rule: string, mention: string | null, name: string | null = 'Mara Lind') => ({
  evidence: { candidates: [], features: [], rule },
  speaker:
    name === null
      ? null
      : { id: 's1', name, mention: mention === null ? null : spanOf(mention, mention) },
})

const cases: [rule: string, mention: string | null, words: string][] = [
  ['name', 'Mara Lind', 'the name itself'],
  ['name', 'Mayor Mara Lind', 'the name itself'],
  ['name', 'Ms Lind', '“Ms Lind” is a form of the name Mara Lind'],
  ['name', null, 'a form of the name, in another paragraph'],
  ['name given', 'a woman', 'the text names “a woman”: Mara Lind'],
  ['named soon', 'the chief', '“the chief” is named soon afterwards: Mara Lind'],
  ['lead', 'A nurse', 'the next paragraphs name “A nurse”: Mara Lind'],
  ['apposition', 'the mayor', '“the mayor” is a description in apposition to Mara Lind'],
  ['predicate', 'the winner', 'the text identifies “the winner” as Mara Lind'],
  ['together', 'Lind and Vass', '“Lind and Vass” speak together'],
  ['pronoun', 'she', '“she” refers to Mara Lind'],
  ['pronoun', null, 'a pronoun in another paragraph refers to Mara Lind'],
  ['relative', 'who', '“who” refers to the words right before it: Mara Lind'],
  ['around', 'Lind', '“Lind” more likely refers to Mara Lind, by the quotations around it'],
  ['read', 'Lind', 'the large model prefers Mara Lind'],
  ['read', null, 'the large model prefers Mara Lind'],
  ['narrator', 'I', '“I” is the narrator of this passage: Mara Lind'],
  ['turn', null, 'in this dialogue, it is the turn of Mara Lind'],
  ['new', 'an official', '“an official” is the first mention of this speaker'],
  ['same description', 'the mayor', '“the mayor” repeats a description of Mara Lind'],
  ['title', 'the mayor', '“the mayor” is a title of Mara Lind in the text'],
  ['role', 'the mayor', '“the mayor” is a role of Mara Lind in the text'],
  ['synonym', 'the union', '“the union” is another word for a role of Mara Lind'],
  ['couple', 'the pair', '“the pair” refers to people named together: Mara Lind'],
  ['name part', 'the council', '“the council” is part of the name Mara Lind'],
  ['epithet', 'the Dane', '“the Dane” is another way to refer to Mara Lind'],
  ['organization', 'the firm', '“the firm” refers to an organization in the text: Mara Lind'],
  ['kinship', 'his wife', '“his wife” is a relative with the same surname: Mara Lind'],
  [
    'definite',
    'the poet',
    '“the poet” refers to somebody already mentioned, most likely Mara Lind',
  ],
  ['another rule', 'she', 'another rule'],
]

describe('ruleWords', () => {
  it.each(cases)('%s of %s: %s', (rule, mention, words) => {
    expect(ruleWords(quote(rule, mention))).toBe(words)
  })

  it.each([
    ['nobody', 'no speaker was found'],
    ['pronoun', 'too uncertain to name a speaker'],
    ['another rule', 'another rule'],
  ])('%s without a speaker: %s', (rule, words) => {
    expect(ruleWords(quote(rule, null, null))).toBe(words)
  })

  it('has a sentence for every rule of the attributor', () => {
    const type = readFileSync('src/attributor/coreference/entities/resolution.ts', 'utf8')
    const written = [...type.matchAll(/^ {2}\| '([^']+)'$/gm)].map(([, rule]) => rule)
    const rules = new Set([...written, ...FITS, 'definite'])
    // A description without a better fit has the rule "definite".
    rules.delete('none')
    // tested with quotes that have no speaker
    rules.delete('nobody')
    expect(rules.size).toBeGreaterThan(20)
    const tested = new Set(cases.map(([rule]) => rule))
    expect([...rules].filter((rule) => !tested.has(rule as string))).toEqual([])
  })
})
