/** Scores the types of names and descriptions with a model trained on GUM and news (`train/entity-types`). */

import { memoize } from '../../caches/memoize.js'
import type { Document } from '../../document/document.js'
import type { Mention } from '../mentions/mention.js'
import type { WordClass } from '../syntax/word-class.js'
import { contextTypeFeatures } from './context-type-features.js'
import { type ScoreTypes, type TypeSums, typeModel } from './type-model.js'
import WEIGHTS from './type-weights.json' with { type: 'json' }
import {
  firstNameFeatures,
  lastWordFeatures,
  type Phrase,
  phraseFeatures,
  readPhrase,
} from './word-type-features.js'

/** Type scores of a mention, one for each of `ENTITY_TYPES`, by its own words and by its context. */
export interface TypesOf {
  readonly words: (mention: Mention) => Float64Array
  readonly context: (mention: Mention) => Float64Array
}

/** The model, with the sums of words that occur in many names and descriptions. */
interface Model {
  readonly score: ScoreTypes
  /** Sums of a last word, by the type of its phrase. */
  readonly last: Readonly<Record<Phrase['type'], (word: string) => TypeSums>>
  /** Sums of the first word of a name: that of a full name, and the only one. */
  readonly firstInFull: (word: string) => TypeSums
  readonly only: (word: string) => TypeSums
}

let model: Model | null = null

function readModel(): Model {
  const score = typeModel(WEIGHTS)
  const { sumsOf } = score
  const last = (type: Phrase['type']) =>
    memoize((word) => sumsOf((emit) => lastWordFeatures(word, type, emit)))
  const first = (inFull: boolean) =>
    memoize((word) => sumsOf((emit) => firstNameFeatures(word, inFull, emit)))
  return {
    score,
    last: { N: last('N'), n: last('n'), ns: last('ns') },
    firstInFull: first(true),
    only: first(false),
  }
}

function scoreWords({ score, last, firstInFull, only }: Model, phrase: Phrase): Float64Array {
  const parts = [last[phrase.type](phrase.last)]
  if (phrase.type === 'N')
    parts.push(phrase.nameLength > 1 ? firstInFull(phrase.first) : only(phrase.first))
  return score((emit) => phraseFeatures(phrase, emit), parts)
}

/** Returns the type scorers of a document's mentions; scores by words are cached per wording. */
export function typeMentions(
  document: Document,
  classes: readonly WordClass[],
  tags: Uint8Array,
): TypesOf {
  model ??= readModel()
  const own = model
  const known = new Map<string, Float64Array>()
  return {
    words: (mention) => {
      const key = `${mention.type} ${document.text.slice(mention.start, mention.end)}`
      const found = known.get(key)
      if (found) return found
      const made = scoreWords(own, readPhrase(document.tokens, mention))
      known.set(key, made)
      return made
    },
    context: (mention) =>
      own.score((emit) => contextTypeFeatures(document, classes, tags, mention, emit)),
  }
}
