/** Training examples: mentions with annotated types and the keys of their features. */

import { ENTITY_TYPES } from '../../src/attributor/entity-types/entity-type.js'
import { typeFeatures } from '../../src/attributor/entity-types/type-features.js'
import { keyOf } from '../../src/attributor/entity-types/type-model.js'
import { joinAppositions } from '../../src/attributor/mentions/appositions.js'
import { findMentions } from '../../src/attributor/mentions/find-mentions.js'
import type { Mention } from '../../src/attributor/mentions/mention.js'
import { classifyWords } from '../../src/attributor/syntax/classify-words.js'
import { hashing } from '../../src/models/feature-hash.js'
import type { Features } from '../../src/models/feature-template.js'
import { parseDocument } from '../../src/parser/parse.js'
import { tagWords } from '../../src/pos-tagger/tag-words.js'
import type { TypedText } from './typed-text.js'

export interface TypeExample {
  readonly mention: Mention
  readonly features: Features
  /** Keys of its features. */
  readonly keys: readonly number[]
  /** Index of the correct type in `ENTITY_TYPES`. */
  readonly right: number
}

export function typeExamples({ text, typeOf }: TypedText): TypeExample[] {
  const document = parseDocument(text)
  const tags = tagWords(document)
  const classes = classifyWords(document, tags)
  const mentions = findMentions(document, classes)
  joinAppositions(document, classes, mentions)
  return mentions.flatMap((mention) => {
    const type = mention.type === 'pronoun' ? null : typeOf(mention)
    if (type === null) return []
    const keys = new Set<number>()
    const features: Features = (emit) => typeFeatures(document, classes, tags, mention, emit)
    features(hashing((high, low) => keys.add(keyOf(high, low))))
    return [{ mention, features, keys: [...keys], right: ENTITY_TYPES.indexOf(type) }]
  })
}
