/**
 * The one place that creates mentions. All of them have the same properties in the same order, hence one hidden class:
 * an object literal or a spread elsewhere would make another, and slow down every function that reads mentions.
 */
import type { Mention } from './mention.js'

/** A mention that is still being read: stages complete it in place instead of copying it. */
export type DraftMention = { -readonly [Key in keyof Mention]: Mention[Key] }

const NO_TITLES: Mention['titles'] = []
const NO_DESCRIPTIONS: Mention['descriptions'] = []

/**
 * Creates the mention of a range of tokens: a nominal without any attribute.
 *
 * @param start, end offsets of its text, in UTF-16 code units
 */
export const draftMention = (
  index: number,
  sentence: number,
  firstToken: number,
  endToken: number,
  start: number,
  end: number,
): DraftMention => ({
  index,
  start,
  end,
  type: 'nominal',
  firstToken,
  endToken,
  sentence,
  head: '',
  name: null,
  titles: NO_TITLES,
  descriptions: NO_DESCRIPTIONS,
  determiner: null,
  plural: false,
  gender: null,
  kind: null,
  modifier: false,
  possessive: false,
  fullEnd: end,
  fullEndToken: endToken,
  ofEnd: end,
})
