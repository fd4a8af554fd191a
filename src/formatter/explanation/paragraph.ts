/** Features of a mention in another paragraph: `P=`, which one, then what is seen of it there. */
import { readValue } from './named-parts.js'
import { countTerm, mentionTerm } from './terms.js'
import { relationTerm } from './verb.js'

const paragraphs = new Map([
  ['next', 'in the next paragraph'],
  ['1', 'in the paragraph before'],
  ['2', 'two paragraphs before'],
  ['+', 'more than two paragraphs before'],
])

/** @param values behind `P=` */
export function paragraphWords([place = '', ...values]: readonly string[]): string | null {
  const where = paragraphs.get(place)
  if (where === undefined) return null
  const [first = ''] = values
  const [key, value] = readValue(first)
  if (key === 'rel') return relationTerm(value, where)
  if (key === 'sal') return `is mentioned ${countTerm(value)} in the text`
  if (key === 'prev' && value === 'true') return 'spoke last but one'
  if (key === 'first' && value === 'true') return `opens a paragraph, ${where}`
  if (values.includes('last=true')) return `spoke last, ${where}`
  if (key === 'colon' && value === 'true') return `leads to the quotation by a colon, ${where}`
  const kind = mentionTerm(first)
  if (kind) return `${kind} ${where}`
  return relationTerm(first, where) ?? `is ${where}`
}
