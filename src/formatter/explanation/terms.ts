/** English terms for the signs and letters in feature names. */
import { WORD_CLASS_GLOSSARY } from '../../attributor/syntax/word-class.js'

const signs = new Map([
  [',', 'a comma'],
  [':', 'a colon'],
  [';', 'a semicolon'],
  ['.', 'a full stop'],
  ['?', 'a question mark'],
  ['!', 'an exclamation mark'],
  ['…', 'an ellipsis'],
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

/** Term for a word next to a mention or quotation: the word in quotation marks, a sign's name, "a quotation" for `Q`. */
export const wordTerm = (word: string): string =>
  word === 'Q' ? 'a quotation' : (signs.get(word) ?? `“${word}”`)

/** Term for a word class by its letter; other characters as in `wordTerm`. */
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

/** Describes a mention by its type: `p:he`, `Ntp` (name, with a title, of a person), `n:person+the`. */
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

/** Term for a frequency bucket. */
export const countTerm = (bucket: string): string =>
  /^[01]$/.test(bucket) ? 'once' : /^[23]$/.test(bucket) ? 'a few times' : 'often'
