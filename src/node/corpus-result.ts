import type { Reading } from '../document/reading.js'
import type { Extraction } from '../extraction/types.js'

/** A text with an id. Other fields are allowed and come back with the result. */
export interface CorpusRecord {
  /** The text, or what a reader of markup made of it. */
  readonly text: string | Reading
  /** `source` of the extraction, as a string. Default: null. */
  readonly id?: string | number | null
}

/** What became of one record; `error` tells success from failure. */
export type CorpusResult<Input> = Extracted<Input> | Failed<Input>

/** A record that was read. */
export interface Extracted<Input> {
  /** The record itself, as it was given. */
  readonly record: Input
  /** Place among all records, from 0. */
  readonly index: number
  /** What `extractQuotes` returns; its `source` is the record's id. */
  readonly extraction: Extraction
  /** Always null. */
  readonly error: null
}

/** A record without a text, or one that ended its thread, such as a text too large for the memory. */
export interface Failed<Input> {
  /** The record itself, as it was given. */
  readonly record: Input
  /** Place among all records, from 0. */
  readonly index: number
  /** Always null. */
  readonly extraction: null
  /** One line on what is wrong; an `ArgumentError` if the record has no text. */
  readonly error: Error
}
