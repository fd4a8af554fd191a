/** Features of the marks alone (`0…`): what speaks for them reporting nobody's words, or against it. */
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
  ['none', 'no word between the marks has a capital'],
  ['all', 'every word between the marks has a capital'],
  ['most', 'most words between the marks have capitals'],
  ['first', 'the words between the marks begin with a capital'],
  ['some', 'some words between the marks have capitals'],
])

const sentences = new Map([
  ['--', 'are a sentence of their own'],
  ['b-', 'close their sentence'],
  ['-a', 'open their sentence'],
  ['ba', 'stand inside their sentence'],
])

const paragraphs = new Map([
  ['0', 'in the first paragraph'],
  ['1', 'in the second paragraph'],
])

/** What stands before a title: “his book”, “CNN’s”. */
const works = new Map([
  ['work', 'the marks follow a word such as “book” or “song”'],
  ['poss', 'the marks follow a possessor'],
])

const holds = (length: string | undefined): string | null => {
  const words = lengths.get(length ?? '')
  return words === undefined ? null : `the marks hold ${words}`
}

const capitalised = (caps: string | undefined): string | null => capitals.get(caps ?? '') ?? null

const follow = (word: string): string =>
  word === '^' ? 'the marks open their sentence' : `the marks follow ${wordTerm(word)}`
const followed = (word: string): string =>
  word === '$' ? 'the marks close their sentence' : `${wordTerm(word)} follows the marks`
/** Of two words the one beside the marks. */
const nearest = (words: string, at: 0 | -1): string => words.split(' ').at(at) ?? ''

const verb = (word: string, side: string): string =>
  word === '' ? `no reporting verb stands ${side} the marks` : `“${word}” stands ${side} the marks`

/** By key, `0` left out: what the values say. */
const told: Readonly<Record<string, (values: readonly string[]) => string | null>> = {
  len: ([length]) => holds(length),
  caps: ([caps]) => capitalised(caps),
  b: ([word = '']) => follow(word),
  bb: ([words = '']) => follow(nearest(words, -1)),
  a: ([word = '']) => followed(word),
  aa: ([words = '']) => followed(nearest(words, 0)),
  bcls: ([letter = '']) =>
    letter === '^' ? follow('^') : `${classTerm(letter)} stands before the marks`,
  acls: ([letter = '']) =>
    letter === '$' ? followed('$') : `${classTerm(letter)} stands behind the marks`,
  end: ([ending = '']) =>
    `the words between the marks end ${ending === '' ? 'without a sign' : `in ${wordTerm(ending)}`}`,
  whole: ([whole = '']) => {
    const place = sentences.get(whole.slice(0, 2))
    return place === undefined ? null : `the marks ${place}`
  },
  vb: ([word = '']) => verb(word, 'before'),
  va: ([word = '']) => verb(word, 'behind'),
  v: ([sides = '']) =>
    sides === '00'
      ? 'no reporting verb stands beside the marks'
      : 'a reporting verb stands beside the marks',
  work: ([titled, before = '']) => works.get(before) ?? title(titled),
  titled: ([titled]) => title(titled),
  poss: ([possessive]) => (possessive === 'true' ? (works.get('poss') ?? null) : null),
  bcaps: ([, caps]) => capitalised(caps),
  inv: ([word = '']) => follow(word),
  fin: ([finite]) =>
    `between the marks stands ${finite === 'true' ? 'a' : 'no'} verb such as “is” or “will”`,
  voice: ([voice]) =>
    `between the marks stands ${voice === 'me' ? '“I”, “we” or “you”' : 'no “I”, “we” or “you”'}`,
  first: ([word = '']) => (word === '' ? null : `the words between the marks begin with “${word}”`),
  para: ([paragraph = '']) => `the marks stand ${paragraphs.get(paragraph) ?? 'further down'}`,
  word: ([word = '']) => (word === '' ? null : `the marks hold “${word}”`),
}

const title = (titled: string | undefined): string =>
  `the words between the marks ${titled === 'true' ? 'have' : 'do not have'} the capitals of a title`

/** The bias `0` says nothing. */
export function marksWords({ key, values }: FeatureName): string | null {
  const name = key.slice(1)
  return Object.hasOwn(told, name) ? (told[name]?.(values) ?? null) : null
}
