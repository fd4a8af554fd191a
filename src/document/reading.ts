import type { Article } from './article.js'

/**
 * One input as the pipeline reads it. Readers of HTML and Markdown make it: markup that is not prose is left out, and marks
 * that only the markup expresses (`<blockquote>`, `<q>`, Markdown's `>`) are inserted, so that one pipeline reads everything.
 *
 * All offsets are UTF-16 code units, half-open.
 */
export interface Reading {
  /** The text that the offsets of the output refer to: the Markdown file as written, or the article extracted from a page. */
  readonly input: string
  /** The text that is parsed and attributed. */
  readonly prose: string
  /** Where the prose stands in the input: in order, without overlaps. Prose outside all pieces was inserted by the reader. */
  readonly pieces: readonly Piece[]
  /** Null if the input says nothing about its article. */
  readonly article: Article | null
}

/**
 * A run of prose that stands in the input. Where both lengths are equal, the nth code unit of one stands for the nth of the
 * other, though it may differ (a quotation mark turned into another). Otherwise the run stands for the whole of the other
 * (`&` for `&amp;`) and is not divided.
 */
export interface Piece {
  /** Start in the prose. */
  readonly start: number
  /** End in the prose, exclusive. */
  readonly end: number
  /** Start in the input. */
  readonly inputStart: number
  /** End in the input, exclusive. */
  readonly inputEnd: number
}
