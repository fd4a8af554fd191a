/** Features of a mention in the quotation's own paragraph: `w=`, its position, then properties of the mention. */
import { pathTerm } from './between.js'
import { readValue } from './named-parts.js'
import { classTerm, countTerm, mentionTerm, wordTerm } from './terms.js'
import { relationTerm } from './verb.js'

const places = new Map([
  ['L', 'before the quotation'],
  ['R', 'after the quotation'],
  ['L1', 'in the previous sentence'],
  ['R1', 'in the next sentence'],
  ['L2', 'earlier in the paragraph'],
  ['R2', 'later in the paragraph'],
])

/** Describes a property, from its value, the values after it and the position of the mention. */
type Term = (value: string, rest: readonly string[], where: string) => string | null

/** The grammatical relation if it is among the values, else just the position. */
const related = (rest: readonly string[], where: string): string | null =>
  relationTerm(rest[0] ?? '', where) ?? `is ${where}`

const follows = (word: string): string | null =>
  word === '' ? null : word === '^' ? 'ends its paragraph' : `${wordTerm(word)} follows it`

const isWord = (word: string): boolean => /^\p{L}/u.test(word) && word !== 'Q'

/** Describes the last one or two words before a mention; of a word and a sign, only the sign. */
function precedes(words: string): string | null {
  const [word = '', earlier = ''] = words.split(' ').reverse()
  if (word === '') return null
  if (word === '^') return 'begins its paragraph'
  if (/^[.?!]$/.test(word)) return 'begins its sentence'
  return `follows ${isWord(word) && isWord(earlier) ? `“${words}”` : wordTerm(word)}`
}

/** Describes the distance in words: next to the quotation, a few, or many. */
function away(distance: string, where: string): string {
  const adjacent = /^[01]$/.test(distance)
  if (adjacent && /^(?:before|after) /.test(where)) return `is right ${where}`
  const far = adjacent
    ? 'next to the quotation'
    : /^\d$/.test(distance)
      ? 'a few words away'
      : 'many words away'
  return `is ${far}, ${where}`
}

const descriptions: Readonly<Record<string, Term>> = {
  dist: (distance, _, where) => away(distance, where),
  btw: (n) =>
    `${n === '0' ? 'no other mention is' : 'other mentions are'} between it and the quotation`,
  Q: (n, rest, where) =>
    n === '0' ? related(rest, where) : 'another quotation is between it and this one',
  path: (path, [other = ''], where) => {
    if (other === 'gov=true') return 'follows a preposition'
    if (path === '') return away('0', where)
    const between = pathTerm(path)
    return between === null
      ? relationTerm(other, where)
      : `between it and the quotation: ${between}`
  },
  vq: (relation, [path = ''], where) => {
    const between = pathTerm(path)
    return between === null
      ? relationTerm(relation, where)
      : `between its verb and the quotation: ${between}`
  },
  r1: follows,
  next: follows,
  l1: precedes,
  l12: precedes,
  poss: (possessive, [next = '']) =>
    possessive === 'true'
      ? 'is a possessor (“…’s”)'
      : next === '^'
        ? 'ends its paragraph'
        : `${classTerm(next)} follows it`,
  first: (first, rest, where) => (first === 'true' ? 'begins its sentence' : related(rest, where)),
  vb: (_, [, relation = ''], where) => related([relation], where),
  last: (last, rest, where) => (last === 'true' ? 'was the last speaker' : related(rest, where)),
  same: (same, [kind = ''], where) =>
    same === 'true' ? 'has the same name as the last speaker' : kindThere(kind, where),
  sal: (n) => `is mentioned ${countTerm(n)} in the text`,
  after: (word) =>
    word === '$' ? 'the quotation ends its sentence' : `${wordTerm(word)} follows the quotation`,
  before: (word) =>
    word === '^' ? 'the quotation begins its sentence' : `the quotation follows ${wordTerm(word)}`,
  noun: (noun) => `is “${noun}”`,
  possOf: (noun) => `is the possessor of “${noun}”`,
}

function kindThere(type: string, where: string): string | null {
  const term = mentionTerm(type)
  return term && `${term} ${where}`
}

/** @param values values after `w=` */
export function placeWords([place = '', ...values]: readonly string[]): string | null {
  const where = places.get(place)
  if (where === undefined) return null
  const [first, ...rest] = values
  if (first === undefined) return `is ${where}`
  const [key, value] = readValue(first)
  const term = Object.hasOwn(descriptions, key) ? descriptions[key] : undefined
  if (term) return term(value, rest, where)
  if (rest[0] === 'gov=true') return 'follows a preposition'
  return kindThere(first, where) ?? relationTerm(first, where)
}
