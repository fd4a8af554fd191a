/**
 * What the lexicons say of a word, found once per spelling: the stages that read it for every token test a bit instead of
 * searching a list.
 */
import type { Spelling } from '../document/spelling.js'
import { ADVERBS, TIMES, WEEKDAYS_AND_MONTHS } from '../lexicon/grammar/function-words.js'
import { NAME_PARTICLES } from '../lexicon/people/titles.js'
import { isPrefixedName } from './name-prefix.js'
import { reportingVerb } from './verbs.js'
import { bareWord, isPossessive, startsUpper, withoutPossessive } from './word-form.js'

/** Bits of `WordTraits.flags`. */
export const Trait = {
  /** Begins with a capital. */
  Upper: 1 << 0,
  /** Has a possessive ending. */
  Possessive: 1 << 1,
  /** "von", "des". */
  Particle: 1 << 2,
  /** "al-Harthi", "d’Arcy". */
  Prefixed: 1 << 3,
  /** "week", after "last". */
  Time: 1 << 4,
  /** "last", before "week". */
  BeforeTime: 1 << 5,
  /** A weekday, month or feast. */
  Calendar: 1 << 6,
  Adverb: 1 << 7,
  /** A form of a reporting verb. */
  Reports: 1 << 8,
  /** An article or the like: "the", "this", "his". */
  Article: 1 << 9,
} as const

export interface WordTraits {
  readonly lower: string
  /** Lower case without a possessive ending. */
  readonly unowned: string
  /** Lower case without a possessive ending and a final dot, as the lexicons of titles and nouns have it. */
  readonly bare: string
  /** Set of `Trait`s. */
  readonly flags: number
  /** Class of a word of the closed classes, null for other words; undefined until `closedClassOf` is asked. */
  closed: string | null | undefined
  /** Stamp of the last text that was found to have the word in lower case. */
  lowered: number
  /** What `nameTraitsOf` says; null until then. */
  name: object | null
}

const BEFORE_TIME = new Set(['last', 'next', 'this'])
const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'his',
  'her',
  'its',
  'their',
  'my',
  'our',
])

function read({ text, lower }: Spelling): WordTraits {
  const unowned = withoutPossessive(lower)
  let flags = 0
  if (startsUpper(text)) flags |= Trait.Upper
  else if (isPrefixedName(text)) flags |= Trait.Prefixed
  if (isPossessive(text)) flags |= Trait.Possessive
  if (NAME_PARTICLES.has(lower)) flags |= Trait.Particle
  if (TIMES.has(lower)) flags |= Trait.Time
  if (BEFORE_TIME.has(lower)) flags |= Trait.BeforeTime
  if (WEEKDAYS_AND_MONTHS.has(lower)) flags |= Trait.Calendar
  if (ADVERBS.has(lower)) flags |= Trait.Adverb
  if (reportingVerb(lower)) flags |= Trait.Reports
  if (ARTICLES.has(lower)) flags |= Trait.Article
  return { lower, unowned, bare: bareWord(lower), flags, closed: undefined, lowered: 0, name: null }
}

/** The traits of a spelling, kept with it. */
export function traitsOf(spelling: Spelling): WordTraits {
  const known = spelling.traits
  if (known !== null) return known as WordTraits
  const made = read(spelling)
  spelling.traits = made
  return made
}

/** Returns whether a token's word has a trait. */
export const hasTrait = ({ spelling }: { readonly spelling: Spelling }, trait: number): boolean =>
  (traitsOf(spelling).flags & trait) !== 0
