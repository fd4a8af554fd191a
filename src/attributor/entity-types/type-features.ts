import type { Document } from '../../document/document.js'
import type { EmitFeature } from '../../models/feature-template.js'
import type { Mention } from '../mentions/mention.js'
import type { WordClass } from '../syntax/word-class.js'
import { contextTypeFeatures } from './context-type-features.js'
import { readPhrase, wordTypeFeatures } from './word-type-features.js'

/** Emits all features of a mention for the type model. */
export function typeFeatures(
  document: Document,
  classes: readonly WordClass[],
  tags: Uint8Array,
  mention: Mention,
  emit: EmitFeature,
): void {
  wordTypeFeatures(readPhrase(document.tokens, mention), emit)
  contextTypeFeatures(document, classes, tags, mention, emit)
}
