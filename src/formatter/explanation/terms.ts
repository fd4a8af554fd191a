/** What a feature's signs and letters stand for, in English. */
import { WORD_CLASS_GLOSSARY } from '../../attributor/syntax/word-class.js'

const signs = new Map([
  [',', 'a comma'],
  [':', 'a colon'],
  [';', 'a semicolon'],
  ['.', 'a full stop'],
  ['?', 'a question mark'],
  ['!', 'an exclamation mark'],
  ['…', 'dots'],
  ['-', 'a dash'],
  ['–', 'a dash'],
  ['—', 'a dash'],
  ['―', 'a dash'],
  ['(', 'a bracket'],
  [')', 'a bracket'],
  ['"', 'a quotation mark'],
  ['“', 'a quotation mark'],
  ['”', 'a quotation mark'],
  ["'", 'a quotation mark'],
  ['‘', 'a quotation mark'],
  ['’', 'a quotation mark'],
])

/** A word as it is seen beside a phrase: itself, a sign by its name, “Q” for a quotation. */
export const wordTerm = (word: string): string =>
  word === 'Q' ? 'a quotation' : (signs.get(word) ?? `“${word}”`)

/** A word class by its letter, in English; any other sign by its name. */
export const classTerm = (letter: string): string =>
  Object.hasOwn(WORD_CLASS_GLOSSARY, letter)
    ? WORD_CLASS_GLOSSARY[letter as keyof typeof WORD_CLASS_GLOSSARY]
    : wordTerm(letter)

const kinds = new Map([
  ['person', 'describes a person'],
  ['group', 'describes several people'],
  ['organization', 'describes an organization'],
  ['document', 'describes a document'],
])

/** What a mention is, by its type: `p:he`, `Ntp` (name, with a title, of a person), `n:person+the`. */
export function mentionTerm(type: string): string | null {
  if (type.startsWith('p:')) return type.length > 2 ? `is “${type.slice(2)}”` : null
  if (type.startsWith('n:')) {
    const [kind = ''] = type.slice(2).split('+')
    return kinds.get(kind) ?? 'is a description'
  }
  const [, title, kind] = /^N(t?)([op]?)$/.exec(type) ?? []
  if (title === undefined) return null
  const name =
    { p: 'is a person’s name', o: 'is an organization’s name' }[kind ?? ''] ?? 'is a name'
  return title ? `${name} with a title` : name
}

/** How often something is mentioned, by its bucket. */
export const countTerm = (bucket: string): string =>
  /^[01]$/.test(bucket) ? 'once' : /^[23]$/.test(bucket) ? 'a few times' : 'often'
