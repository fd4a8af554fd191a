/** What is to be done, text by text, and what came of it: plain data, which can go to another thread. */
import type { Article } from '../../formatter/formats.js'
import type { Encoding } from '../input/encoding.js'
import type { Tally } from './tally.js'

export interface TextWork {
  readonly kind: 'text'
  /** What the output calls it: its path; null for standard input. */
  readonly source: string | null
  readonly text: string
  /** Whether the text was drawn from a page: the output then carries it, for offsets to count in. */
  readonly drawn: boolean
  readonly size: number
}

/** A line that should hold a record, not yet decoded. */
export interface RecordWork {
  readonly kind: 'record'
  readonly input: string | null
  readonly line: number
  /** Where the line begins in the input, in bytes. */
  readonly offset: number
  readonly bytes: Uint8Array
  /** Of all the input; undefined where each line tells its own. */
  readonly encoding: Encoding | undefined
  readonly size: number
}

export interface FailedWork {
  readonly kind: 'failed'
  readonly failure: Failure
  readonly size: number
}

export type Work = TextWork | RecordWork | FailedWork

/** A text that could not be done. */
export interface Failure {
  /** The file; null for standard input. */
  readonly input: string | null
  /** Of a record. */
  readonly line: number | null
  readonly id: string | null
  readonly reason: string
  /** Whether quote-extract is to blame and not the text. */
  readonly internal: boolean
}

export interface Done {
  readonly kind: 'done'
  /** The line to print, when lines are printed. */
  readonly printed: string | null
  /** What is to be formatted at the end, when lines are not. */
  readonly article: Article | null
  readonly tally: Tally
}

export type Outcome = (Done | { readonly kind: 'failed'; readonly failure: Failure }) & {
  /** Bytes of the input that it stands for. */
  readonly size: number
}

/** The line that tells of a failure, without "quote-extract: ". */
export function describeFailure({ input, line, reason, internal }: Failure): string {
  const place = line === null ? '' : `${input ?? 'standard input'}, line ${line}: `
  return internal
    ? `internal error: ${place}${reason}; please report this with the text`
    : `${place}${reason}`
}
