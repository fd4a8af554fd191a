/** Features of a mention in another paragraph: `P=`, the paragraph, then properties of the mention. */
import { readValue } from './named-parts.js'
import { countTerm, mentionTerm } from './terms.js'
import { relationTerm } from './verb.js'

const paragraphs = new Map([
  ['next', 'in the next paragraph'],
  ['1', 'in the previous paragraph'],
  ['2', 'two paragraphs earlier'],
  ['+', 'more than two paragraphs earlier'],
])

/** @param values values after `P=` */
export function paragraphWords([place = '', ...values]: readonly string[]): string | null {
  const where = paragraphs.get(place)
  if (where === undefined) return null
  const [first = ''] = values
  const [key, value] = readValue(first)
  if (key === 'rel') return relationTerm(value, where)
  if (key === 'sal') return `is mentioned ${countTerm(value)} in the text`
  if (key === 'prev' && value === 'true') return 'was the second-last speaker'
  if (key === 'first' && value === 'true') return `begins a paragraph, ${where}`
  if (values.includes('last=true')) return `was the last speaker, ${where}`
  if (key === 'colon' && value === 'true') return `introduces the quotation with a colon, ${where}`
  const kind = mentionTerm(first)
  if (kind) return `${kind} ${where}`
  return relationTerm(first, where) ?? `is ${where}`
}
