/** Scores of each part of speech for an isolated word, from its lexicon entry or else from its endings. */

import { endingFeatures } from './features/ending-features.js'
import { firstOf, isSure, NEVER, rowOf } from './tables/lexicon-entry.js'
import { addWeights, type Table } from './tables/weight-rows.js'
import { KIND_CAPITAL, KIND_LOWER, KIND_UNSURE, kindOf } from './word/case-state.js'
import { POSSESSIVE_ENDING } from './word/contraction.js'
import { packInfo } from './word/info.js'
import { MODEL_CLASSES, PartOfSpeech, PLURAL_NOUN } from './word/part-of-speech.js'
import type { Lookup, Word } from './word/word.js'

/** Minimum score of a second guess: a twelfth as likely as the first. */
const GUESSED = -20
const NO_SECOND = 31
/** Parts of speech that cannot have a possessive ending. */
const VERBS = [PartOfSpeech.Finite, PartOfSpeech.Base, PartOfSpeech.Modal, PartOfSpeech.Participle]

/** Lexicon entry for a word in this casing; 0 if there is none. */
function entryOf({ entries }: Word, state: number): number {
  const kind = kindOf(state)
  const entry = entries[kind] as number
  if (entry || kind !== KIND_UNSURE) return entry
  return (entries[KIND_LOWER] as number) || (entries[KIND_CAPITAL] as number)
}

export class Rows {
  readonly #features = new Int32Array(64)

  constructor(
    readonly lookup: Lookup,
    readonly endings: Table,
  ) {}

  /** Scores by code, in units of 1/8 nat (see `lexicon-entry.ts`); 0 for the most likely. */
  of(word: Word, state: number): Int32Array {
    const known = word.rows[state] as Int32Array | null
    if (known !== null) return known
    const entry = entryOf(word, state)
    const row = entry ? rowOf(entry) : this.#fromEndings(word, state)
    if (word.contraction === POSSESSIVE_ENDING) for (const verb of VERBS) row[verb] = NEVER
    word.rows[state] = row
    const sure = entry && isSure(entry) ? firstOf(entry) + 1 : 0
    word.infos[state] = packInfo(guessOf(row, word.plural), sure, word.contraction, word.plural)
    return row
  }

  #fromEndings(word: Word, state: number): Int32Array {
    const features = endingFeatures(word, state, this.lookup)
    this.#features.set(features)
    const row = new Int32Array(MODEL_CLASSES)
    addWeights(this.endings, this.#features, features.length, row)
    let best = row[0] as number
    for (let c = 1; c < row.length; c++) best = Math.max(best, row[c] as number)
    for (let c = 0; c < row.length; c++) row[c] = Math.max((row[c] as number) - best, NEVER)
    return row
  }
}

/** The two most likely codes as first × 32 + second; `NO_SECOND` if the second is too unlikely. */
function guessOf(row: Int32Array, plural: boolean): number {
  let first = 0
  for (let c = 1; c < row.length; c++) if ((row[c] as number) > (row[first] as number)) first = c
  let second = NO_SECOND
  let score = GUESSED
  for (let c = 0; c < row.length; c++) {
    if (c === first || (row[c] as number) < score) continue
    if ((row[c] as number) === score && second !== NO_SECOND) continue
    second = c
    score = row[c] as number
  }
  return asNoun(first, plural) * 32 + asNoun(second, plural)
}

const asNoun = (code: number, plural: boolean): number =>
  plural && code === PartOfSpeech.Noun ? PLURAL_NOUN : code
