/** What a feature's signs and letters stand for, in English. */

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

/** Word classes, as `attributor/syntax/classify-words.ts` has them. */
const classes = new Map([
  ['D', 'an article or the like'],
  ['S', 'a possessive'],
  ['P', 'a preposition'],
  ['C', 'a conjunction'],
  ['W', '“who”, “that” or the like'],
  ['A', 'an auxiliary verb'],
  ['R', 'a pronoun'],
  ['V', 'a reporting verb'],
  ['v', 'another verb'],
  ['N', 'a name'],
  ['n', 'a noun or adjective'],
  ['r', 'an adverb'],
  ['T', 'a weekday or month'],
  ['#', 'a number'],
])

export const classTerm = (letter: string): string => classes.get(letter) ?? wordTerm(letter)

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
