/** Features of a mention in the quotation's own paragraph: `w=`, where it stands, then what is seen of it there. */
import { pathTerm } from './between.js'
import { readValue } from './named-parts.js'
import { classTerm, countTerm, mentionTerm, wordTerm } from './terms.js'
import { relationTerm } from './verb.js'

const places = new Map([
  ['L', 'before the quotation'],
  ['R', 'behind the quotation'],
  ['L1', 'in the sentence before'],
  ['R1', 'in the next sentence'],
  ['L2', 'further up in the paragraph'],
  ['R2', 'further down in the paragraph'],
])

/** What one seen thing says: its value, all values behind it, where the mention stands. */
type Term = (value: string, rest: readonly string[], where: string) => string | null

/** The relation that stands among the values, else no more than the place. */
const related = (rest: readonly string[], where: string): string | null =>
  relationTerm(rest[0] ?? '', where) ?? `stands ${where}`

const follows = (word: string): string | null =>
  word === '' ? null : word === '^' ? 'ends its paragraph' : `${wordTerm(word)} follows it`

const isWord = (word: string): boolean => /^\p{L}/u.test(word) && word !== 'Q'

/** The last word before a mention or the last two; of a word and a sign only the sign tells. */
function precedes(words: string): string | null {
  const [word = '', earlier = ''] = words.split(' ').reverse()
  if (word === '') return null
  if (word === '^') return 'opens its paragraph'
  if (/^[.?!]$/.test(word)) return 'opens its sentence'
  return `stands after ${isWord(word) && isWord(earlier) ? `“${words}”` : wordTerm(word)}`
}

/** Few words away, or many. */
function away(distance: string, where: string): string {
  const beside = /^[01]$/.test(distance)
  if (beside && /^be/.test(where)) return `stands right ${where}`
  const far = beside
    ? 'next to the quotation'
    : /^\d$/.test(distance)
      ? 'a few words away'
      : 'many words away'
  return `stands ${far}, ${where}`
}

const seen: Readonly<Record<string, Term>> = {
  dist: (distance, _, where) => away(distance, where),
  btw: (n) => `${n === '0' ? 'nobody else stands' : 'others stand'} between it and the quotation`,
  Q: (n, rest, where) =>
    n === '0' ? related(rest, where) : 'another quotation stands between it and this one',
  path: (path, [other = ''], where) => {
    if (other === 'gov=true') return 'stands after a preposition'
    if (path === '') return `stands right ${where}`
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
  first: (first, rest, where) => (first === 'true' ? 'opens its sentence' : related(rest, where)),
  vb: (_, [, relation = ''], where) => related([relation], where),
  last: (last, rest, where) => (last === 'true' ? 'spoke last' : related(rest, where)),
  same: (same, [kind = ''], where) =>
    same === 'true' ? 'is called what the last speaker was' : kindThere(kind, where),
  sal: (n) => `is mentioned ${countTerm(n)} in the text`,
  after: (word) =>
    word === '$' ? 'the quotation ends its sentence' : `${wordTerm(word)} follows the quotation`,
  before: (word) =>
    word === '^' ? 'the quotation opens its sentence' : `the quotation follows ${wordTerm(word)}`,
  noun: (noun) => `is “${noun}”`,
  possOf: (noun) => `is the possessor of “${noun}”`,
}

function kindThere(type: string, where: string): string | null {
  const term = mentionTerm(type)
  return term && `${term} ${where}`
}

/** @param values behind `w=` */
export function placeWords([place = '', ...values]: readonly string[]): string | null {
  const where = places.get(place)
  if (where === undefined) return null
  const [first, ...rest] = values
  if (first === undefined) return `stands ${where}`
  const [key, value] = readValue(first)
  const term = Object.hasOwn(seen, key) ? seen[key] : undefined
  if (term) return term(value, rest, where)
  if (rest[0] === 'gov=true') return 'stands after a preposition'
  return kindThere(first, where) ?? relationTerm(first, where)
}
