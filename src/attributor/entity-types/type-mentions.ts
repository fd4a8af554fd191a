/** Scores the types of names and descriptions with a model trained on GUM and news (`train/entity-types`). */

import type { Document } from '../../document/document.js'
import type { Mention } from '../mentions/mention.js'
import type { WordClass } from '../syntax/word-class.js'
import { contextTypeFeatures } from './context-type-features.js'
import { type ScoreTypes, typeModel } from './type-model.js'
import WEIGHTS from './type-weights.json' with { type: 'json' }
import { wordTypeFeatures } from './word-type-features.js'

/** Type scores of a mention, one for each of `ENTITY_TYPES`, by its own words and by its context. */
export interface TypesOf {
  readonly words: (mention: Mention) => Float64Array
  readonly context: (mention: Mention) => Float64Array
}

let model: ScoreTypes | null = null

/** Returns the type scorers of a document's mentions; scores by words are cached per wording. */
export function typeMentions(
  document: Document,
  classes: readonly WordClass[],
  tags: Uint8Array,
): TypesOf {
  model ??= typeModel(WEIGHTS)
  const score = model
  const known = new Map<string, Float64Array>()
  return {
    words: (mention) => {
      const key = `${mention.type} ${document.text.slice(mention.start, mention.end)}`
      const found = known.get(key)
      if (found) return found
      const made = score((emit) => wordTypeFeatures(document.tokens, mention, emit))
      known.set(key, made)
      return made
    },
    context: (mention) =>
      score((emit) => contextTypeFeatures(document, classes, tags, mention, emit)),
  }
}
