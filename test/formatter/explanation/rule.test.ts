import { readdirSync, readFileSync } from 'node:fs'
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
  ['name given', 'a woman', 'the text gives “a woman” a name: Mara Lind'],
  ['named soon', 'the chief', '“the chief” is named soon after: Mara Lind'],
  ['lead', 'A nurse', '“A nurse” is whom the next paragraphs name: Mara Lind'],
  ['apposition', 'the mayor', '“the mayor” is a description in apposition to Mara Lind'],
  ['predicate', 'the winner', '“the winner” is what the text says that Mara Lind is'],
  ['together', 'Lind and Vass', '“Lind and Vass” speak together'],
  ['pronoun', 'she', '“she” stands for Mara Lind'],
  ['pronoun', null, 'a pronoun in another paragraph stands for Mara Lind'],
  ['relative', 'who', '“who” belongs to the words right before it: Mara Lind'],
  ['narrator', 'I', '“I” is whoever tells this part: Mara Lind'],
  ['turn', null, 'a dialogue: the turn of Mara Lind'],
  ['new', 'an official', '“an official” is the first mention of this speaker'],
  ['same description', 'the mayor', '“the mayor” repeats a description: Mara Lind'],
  ['title', 'the mayor', '“the mayor” is a title that the text gives to Mara Lind'],
  ['role', 'the mayor', '“the mayor” is a role that the text gives to Mara Lind'],
  ['synonym', 'the union', '“the union” is another word for a role of Mara Lind'],
  ['couple', 'the pair', '“the pair” are those named together: Mara Lind'],
  ['name part', 'the council', '“the council” is a part of the name Mara Lind'],
  ['epithet', 'the Dane', '“the Dane” is another way to speak of Mara Lind'],
  ['organization', 'the firm', '“the firm” is an organization of the text: Mara Lind'],
  ['kinship', 'his wife', '“his wife” is a relative of the same surname: Mara Lind'],
  ['definite', 'the poet', '“the poet” is somebody known, most likely Mara Lind'],
  ['another rule', 'she', 'another rule'],
]

describe('ruleWords', () => {
  it.each(cases)('%s of %s: %s', (rule, mention, words) => {
    expect(ruleWords(quote(rule, mention))).toBe(words)
  })

  it.each([
    ['nobody', 'nobody was found'],
    ['pronoun', 'too unsure to name a speaker'],
    ['another rule', 'another rule'],
  ])('%s without a speaker: %s', (rule, words) => {
    expect(ruleWords(quote(rule, null, null))).toBe(words)
  })

  it('has a sentence for every rule of the attributor', () => {
    const sources = readdirSync('src/attributor', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`src/attributor/${file}`, 'utf8'))
    const written = [...sources.join('\n').matchAll(/rule: '([^']+)'/g)].map(([, rule]) => rule)
    const rules = new Set([...written, ...FITS, 'definite'])
    // What fits no better has the rule "definite".
    rules.delete('none')
    expect(rules.size).toBeGreaterThan(20)
    const tested = new Set(cases.map(([rule]) => rule))
    expect([...rules].filter((rule) => !tested.has(rule as string))).toEqual([])
  })
})
