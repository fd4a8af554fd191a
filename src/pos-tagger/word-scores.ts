/** The score of each class for a word by itself: from its lexicon entry, else from its endings. */

import { endingFeatures } from './features/ending-features.js'
import { firstOf, isSure, NEVER, rowOf } from './tables/lexicon-entry.js'
import { addWeights, type Table } from './tables/weight-rows.js'
import { KIND_CAPITAL, KIND_LOWER, KIND_UNSURE, kindOf } from './word/case-state.js'
import { POSSESSIVE_ENDING } from './word/contraction.js'
import { MODEL_CLASSES, PartOfSpeech, PLURAL_NOUN } from './word/part-of-speech.js'
import type { Lookup, Word } from './word/word.js'

/** Below this, a second class is no guess: one in twelve. */
const GUESSED = -20
const NO_SECOND = 31
/** Classes that take no possessive. */
const VERBS = [PartOfSpeech.Finite, PartOfSpeech.Base, PartOfSpeech.Modal, PartOfSpeech.Participle]

/** The entry that a word written so has, 0 where it has none. */
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

  /** Scores in eighths, 0 for the likeliest class. */
  of(word: Word, state: number): Int32Array {
    const known = word.rows[state]
    if (known) return known
    const entry = entryOf(word, state)
    const row = entry ? rowOf(entry) : this.#fromEndings(word, state)
    if (word.contraction === POSSESSIVE_ENDING) for (const verb of VERBS) row[verb] = NEVER
    word.rows[state] = row
    word.guesses[state] = guessOf(row, word.plural)
    word.sure[state] = entry && isSure(entry) ? firstOf(entry) + 1 : 0
    return row
  }

  #fromEndings(word: Word, state: number): Int32Array {
    const features = endingFeatures(word, state, this.lookup)
    this.#features.set(features)
    const row = new Int32Array(MODEL_CLASSES)
    addWeights(this.endings, this.#features, features.length, row)
    const best = Math.max(...row)
    return row.map((score) => Math.max(score - best, NEVER))
  }
}

/** The likeliest class, and the second where it is likely enough: first × 32 + second. */
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
