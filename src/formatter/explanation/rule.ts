import type { ResolutionRule } from '../../attributor/coreference/entities/resolution.js'
import type { Quote } from '../../extraction/records.js'

/** What a rule says of a mention, "“he”", and of the speaker's name. */
type Sentence = (mention: string, name: string) => string

/** A rule's sentence, and what the mention is called where it stands too far off to be shown. */
const rules: Readonly<Record<ResolutionRule, readonly [far: string, sentence: Sentence]>> = {
  name: ['a name', (mention, name) => `${mention} is a form of the name ${name}`],
  'name given': ['a description', (m, name) => `the text gives ${m} a name: ${name}`],
  'named soon': ['a description', (m, name) => `${m} is named soon after: ${name}`],
  lead: ['a description', (m, name) => `${m} is whom the next paragraphs name: ${name}`],
  apposition: ['a description', (m, name) => `${m} is a description in apposition to ${name}`],
  predicate: ['a description', (m, name) => `${m} is what the text says that ${name} is`],
  together: ['a list of names', (m) => `${m} speak together`],
  pronoun: ['a pronoun', (m, name) => `${m} stands for ${name}`],
  relative: ['a pronoun', (m, name) => `${m} belongs to the words right before it: ${name}`],
  narrator: ['a pronoun', (m, name) => `${m} is whoever tells this part: ${name}`],
  turn: ['', (_, name) => `a dialogue: the turn of ${name}`],
  new: ['a description', (m) => `${m} is the first mention of this speaker`],
  'same description': ['a description', (m, name) => `${m} repeats a description: ${name}`],
  title: ['a description', (m, name) => `${m} is a title that the text gives to ${name}`],
  role: ['a description', (m, name) => `${m} is a role that the text gives to ${name}`],
  synonym: ['a description', (m, name) => `${m} is another word for a role of ${name}`],
  couple: ['a description', (m, name) => `${m} are those named together: ${name}`],
  'name part': ['a description', (m, name) => `${m} is a part of the name ${name}`],
  epithet: ['a description', (m, name) => `${m} is another way to speak of ${name}`],
  organization: ['a description', (m, name) => `${m} is an organization of the text: ${name}`],
  kinship: ['a description', (m, name) => `${m} is a relative of the same surname: ${name}`],
  definite: ['a description', (m, name) => `${m} is somebody known, most likely ${name}`],
}

const isRule = (rule: string): rule is ResolutionRule => Object.hasOwn(rules, rule)

/**
 * How a quote's mention was traced to its speaker, as a sentence: "“he” stands for Mara Lind". A rule that is not
 * known is shown as it is.
 */
export function ruleWords({ evidence, speaker }: Pick<Quote, 'evidence' | 'speaker'>): string {
  const rule = evidence?.rule ?? ''
  const known = isRule(rule) ? rules[rule] : undefined
  if (speaker === null) {
    if (rule === 'nobody') return 'nobody was found'
    return known ? 'too unsure to name a speaker' : rule
  }
  if (!known) return rule
  const { name, mention } = speaker
  if (rule === 'name' && !mention) return 'a form of the name, in another paragraph'
  if (rule === 'name' && mention?.text.includes(name)) return 'the name itself'
  const [far, sentence] = known
  return sentence(mention ? `“${mention.text}”` : `${far} in another paragraph`, name)
}
