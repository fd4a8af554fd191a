import type { ResolutionRule } from '../../attributor/coreference/entities/resolution.js'
import type { Quote } from '../../extraction/records.js'

/** Builds a sentence from a mention ("“he”") and the speaker's name. */
type Sentence = (mention: string, name: string) => string

/** Sentence of each rule, and a term for the mention if it is in another paragraph and so not part of the output. */
const rules: Readonly<Record<ResolutionRule, readonly [far: string, sentence: Sentence]>> = {
  name: ['a name', (mention, name) => `${mention} is a form of the name ${name}`],
  'name given': ['a description', (m, name) => `the text names ${m}: ${name}`],
  'named soon': ['a description', (m, name) => `${m} is named soon afterwards: ${name}`],
  lead: ['a description', (m, name) => `the next paragraphs name ${m}: ${name}`],
  apposition: ['a description', (m, name) => `${m} is a description in apposition to ${name}`],
  predicate: ['a description', (m, name) => `the text identifies ${m} as ${name}`],
  together: ['a list of names', (m) => `${m} speak together`],
  pronoun: ['a pronoun', (m, name) => `${m} refers to ${name}`],
  relative: ['a pronoun', (m, name) => `${m} refers to the words right before it: ${name}`],
  narrator: ['a pronoun', (m, name) => `${m} is the narrator of this passage: ${name}`],
  turn: ['', (_, name) => `in this dialogue, it is the turn of ${name}`],
  around: [
    'a mention',
    (m, name) => `${m} more likely refers to ${name}, by the quotations around it`,
  ],
  read: ['a mention', (_, name) => `the large model prefers ${name}`],
  new: ['a description', (m) => `${m} is the first mention of this speaker`],
  'same description': ['a description', (m, name) => `${m} repeats a description of ${name}`],
  title: ['a description', (m, name) => `${m} is a title of ${name} in the text`],
  role: ['a description', (m, name) => `${m} is a role of ${name} in the text`],
  synonym: ['a description', (m, name) => `${m} is another word for a role of ${name}`],
  couple: ['a description', (m, name) => `${m} refers to people named together: ${name}`],
  'name part': ['a description', (m, name) => `${m} is part of the name ${name}`],
  epithet: ['a description', (m, name) => `${m} is another way to refer to ${name}`],
  organization: [
    'a description',
    (m, name) => `${m} refers to an organization in the text: ${name}`,
  ],
  kinship: ['a description', (m, name) => `${m} is a relative with the same surname: ${name}`],
  definite: [
    'a description',
    (m, name) => `${m} refers to somebody already mentioned, most likely ${name}`,
  ],
}

const isRule = (rule: string): rule is ResolutionRule => Object.hasOwn(rules, rule)

/**
 * Explains in a sentence how a quote's mention was resolved to its speaker: "“she” refers to Mara Lind". Unknown rules
 * are returned unchanged.
 */
export function ruleWords({ evidence, speaker }: Pick<Quote, 'evidence' | 'speaker'>): string {
  const rule = evidence?.rule ?? ''
  const known = isRule(rule) ? rules[rule] : undefined
  if (speaker === null) {
    if (rule === 'nobody') return 'no speaker was found'
    return known ? 'too uncertain to name a speaker' : rule
  }
  if (!known) return rule
  const { name, mention } = speaker
  if (rule === 'name' && !mention) return 'a form of the name, in another paragraph'
  if (rule === 'name' && mention?.text.includes(name)) return 'the name itself'
  const [far, sentence] = known
  return sentence(mention ? `“${mention.text}”` : `${far} in another paragraph`, name)
}
