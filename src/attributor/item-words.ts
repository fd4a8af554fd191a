/** The words and classes of an outline's items. */
import { reportingVerb } from '../language/vocabulary.js'
import type { Token } from '../parser/document.js'
import { CLASS_LETTERS } from '../words/classes.js'
import type { Outline } from './outline.js'
import type { Scene } from './scene.js'
import type { WordClass } from './word-class.js'

/** The word of an item in lower case, "Q" for a quoted span, "^" outside the outline. */
export const lowerAt = (scene: Scene, outline: Outline, item: number): string => {
  const it = outline.items[item]
  if (!it) return '^'
  return it.span >= 0 ? 'Q' : (scene.document.tokens[it.token] as Token).lower
}
/** The class of an item, "^" outside the outline. */
export const classAt = (outline: Outline, item: number): WordClass =>
  outline.items[item]?.cls ?? '^'

/** The word of an item, of a reporting verb its base form. */
export const verbAt = (scene: Scene, outline: Outline, item: number): string => {
  const lower = lowerAt(scene, outline, item)
  return reportingVerb(lower)?.base ?? lower
}

/** The part of speech of an item, a letter; "Q" for a quoted span, a sign for itself, "^" outside the outline. */
export const tagAt = (scene: Scene, outline: Outline, item: number): string => {
  const it = outline.items[item]
  if (!it || it.span >= 0) return it ? 'Q' : '^'
  return CLASS_LETTERS.charAt(scene.tags[it.token] as number) || it.cls
}
