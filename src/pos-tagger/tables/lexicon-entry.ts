/** A lexicon entry, packed in two bytes: up to three parts of speech and the relative frequency of the second and third. */
import { MODEL_CLASSES } from '../word/part-of-speech.js'

/** Unit of scores: natural logarithms in eighths. */
export const UNIT = 1 / 8
/** Score of a part of speech that a word never had. */
export const NEVER = -46

/** Scores of the second part of speech by level; the last means that there is none. */
export const SECOND = [-1, -4, -8, -12, -17, -23, -30, NEVER] as const
/** Scores of the third part of speech by level. */
export const THIRD = [-12, -24] as const

export interface Entry {
  readonly first: number
  /** Equal to `first` if the word had only one part of speech; `secondLevel` then applies to all others. */
  readonly second: number
  readonly secondLevel: number
  /** Equal to `first` if the word had at most two parts of speech. */
  readonly third: number
  readonly thirdLevel: number
}

/** Packs an entry. The result must not be 0, which means no entry. */
export const packEntry = (entry: Entry): number =>
  entry.first |
  (entry.second << 4) |
  (entry.third << 8) |
  (entry.secondLevel << 12) |
  (entry.thirdLevel << 15)

export const firstOf = (entry: number): number => entry & 15
export const secondOf = (entry: number): number => (entry >> 4) & 15

/** Levels of words with a single part of speech in many occurrences; they keep it regardless of context. */
export const SURE: Omit<Entry, 'first' | 'second' | 'third'> = { secondLevel: 7, thirdLevel: 1 }

export function isSure(entry: number): boolean {
  const first = entry & 15
  return entry === (first | (first << 4) | (first << 8) | (7 << 12) | (1 << 15))
}

export function rowOf(entry: number): Int32Array {
  const first = firstOf(entry)
  const second = secondOf(entry)
  const third = (entry >> 8) & 15
  const level = SECOND[(entry >> 12) & 7] as number
  const row = new Int32Array(MODEL_CLASSES).fill(second === first ? level : NEVER)
  if (third !== first) row[third] = THIRD[(entry >> 15) & 1] as number
  if (second !== first) row[second] = level
  row[first] = 0
  return row
}
