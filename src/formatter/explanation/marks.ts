/** Features of the quotation marks (`0…`): evidence on whether they enclose speech, or a title, term or scare quote. */
import type { FeatureName } from './named-parts.js'
import { classTerm, wordTerm } from './terms.js'

const lengths = new Map([
  ['1', 'one word'],
  ['3', 'two or three words'],
  ['6', 'four to six words'],
  ['12', 'seven to twelve words'],
  ['+', 'more than twelve words'],
])

const capitals = new Map([
  ['none', 'no word between the marks is capitalised'],
  ['all', 'every word between the marks is capitalised'],
  ['most', 'most words between the marks are capitalised'],
  ['first', 'the words between the marks begin with a capital'],
  ['some', 'some words between the marks are capitalised'],
])

const sentences = new Map([
  ['--', 'enclose a whole sentence'],
  ['b-', 'end their sentence'],
  ['-a', 'begin their sentence'],
  ['ba', 'are inside their sentence'],
])

const paragraphs = new Map([
  ['0', 'in the first paragraph'],
  ['1', 'in the second paragraph'],
])

/** Words before a title: “his book”, “CNN’s”. */
const works = new Map([
  ['work', 'the marks follow a word such as “book” or “song”'],
  ['poss', 'the marks follow a possessive'],
])

const holds = (length: string | undefined): string | null => {
  const words = lengths.get(length ?? '')
  return words === undefined ? null : `the marks enclose ${words}`
}

const capitalised = (caps: string | undefined): string | null => capitals.get(caps ?? '') ?? null

const follow = (word: string): string =>
  word === '^' ? 'the marks begin their sentence' : `the marks follow ${wordTerm(word)}`
const followed = (word: string): string =>
  word === '$' ? 'the marks end their sentence' : `${wordTerm(word)} follows the marks`
/** The word of two that is next to the marks. */
const nearest = (words: string, at: 0 | -1): string => words.split(' ').at(at) ?? ''

const verb = (word: string, side: string): string =>
  word === '' ? `no reporting verb is ${side} the marks` : `“${word}” is ${side} the marks`

/** Description of a feature's values, by key without the `0`. */
const descriptions: Readonly<Record<string, (values: readonly string[]) => string | null>> = {
  len: ([length]) => holds(length),
  caps: ([caps]) => capitalised(caps),
  b: ([word = '']) => follow(word),
  bb: ([words = '']) => follow(nearest(words, -1)),
  a: ([word = '']) => followed(word),
  aa: ([words = '']) => followed(nearest(words, 0)),
  bcls: ([letter = '']) =>
    letter === '^' ? follow('^') : `${classTerm(letter)} is before the marks`,
  acls: ([letter = '']) =>
    letter === '$' ? followed('$') : `${classTerm(letter)} is after the marks`,
  end: ([ending = '']) =>
    `the words between the marks end ${ending === '' ? 'without punctuation' : `with ${wordTerm(ending)}`}`,
  whole: ([whole = '']) => {
    const place = sentences.get(whole.slice(0, 2))
    return place === undefined ? null : `the marks ${place}`
  },
  vb: ([word = '']) => verb(word, 'before'),
  va: ([word = '']) => verb(word, 'after'),
  v: ([sides = '']) =>
    sides === '00'
      ? 'no reporting verb is next to the marks'
      : 'a reporting verb is next to the marks',
  work: ([titled, before = '']) => works.get(before) ?? title(titled),
  titled: ([titled]) => title(titled),
  poss: ([possessive]) => (possessive === 'true' ? (works.get('poss') ?? null) : null),
  bcaps: ([, caps]) => capitalised(caps),
  inv: ([word = '']) => follow(word),
  fin: ([finite]) =>
    `the words between the marks ${includes(finite === 'true')} a verb such as “is” or “will”`,
  voice: ([voice]) => `the words between the marks ${includes(voice === 'me')} “I”, “we” or “you”`,
  first: ([word = '']) => (word === '' ? null : `the words between the marks begin with “${word}”`),
  para: ([paragraph = '']) =>
    `the marks are ${paragraphs.get(paragraph) ?? 'in a later paragraph'}`,
  short: ([quarters = '']) =>
    `${quartersOf(quarters)} the marks of the article enclose a few words`,
  told: ([quarters = '']) =>
    `${quartersOf(quarters)} the marks of the article are next to a reporting verb`,
  many: ([power = '']) =>
    `the article has ${power === '0' ? 'one pair' : power === '4' ? '16 or more pairs' : `about ${2 ** Number(power)} pairs`} of marks`,
  again: ([times]) =>
    `the article ${times === '0' ? 'does not have' : 'has'} the same words in marks elsewhere`,
  unmarked: ([times]) =>
    `the article ${times === '0' ? 'does not have' : 'has'} the same words without marks`,
  general: ([signs = '']) =>
    signs === '' ? null : 'the sentence is general or negated: “you”, “if”, “not”, or a question',
  word: ([word = '']) => (word === '' ? null : `the marks enclose “${word}”`),
}

const SHARES = ['none of', 'about a quarter of', 'about half of', 'most of', 'all of']

const quartersOf = (quarters: string): string => SHARES[Number(quarters)] ?? 'some of'

const includes = (found: boolean): string => (found ? 'include' : 'do not include')

const title = (titled: string | undefined): string =>
  `the words between the marks ${titled === 'true' ? 'are' : 'are not'} in title case`

/** Description of a feature of the marks; null for the bias `0` and unknown features. */
export function marksWords({ key, values }: FeatureName): string | null {
  const name = key.slice(1)
  return Object.hasOwn(descriptions, name) ? (descriptions[name]?.(values) ?? null) : null
}
