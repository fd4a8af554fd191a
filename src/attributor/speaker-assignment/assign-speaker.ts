/** Whether a speaker is sure enough to be named, and whether the text names it beside the quotation. */

import { paragraphOf } from '../../document/paragraph-of.js'
import type { Scene } from '../annotation/annotated-document.js'
import type { Mention } from '../mentions/mention.js'

/** How often a speaker found by the turns of a dialogue is right, on our own articles. */
export const TURN_CERTAINTY = 0.7
/** Nothing is surer: of those that score highest, some three in a hundred are wrong. */
export const MOST_CONFIDENCE = 0.98
/** Below it a guess is worse than none: on dev not one in ten of them was right. */
export const LEAST_CONFIDENCE = 0.2
/** In the same paragraph, in one that leads to it by a colon, or in a line of signature behind it. */
export function standsBeside(scene: Scene, mention: Mention, paragraph: number): boolean {
  const own = paragraphOf(scene.document, mention)
  if (own === paragraph || own === paragraph + 1) return true
  const before = scene.outlines[paragraph - 1]
  return own === paragraph - 1 && before?.items.at(-1)?.cls === ':'
}
