/** Works (texts to process) and their outcomes: plain data, which can be sent to another thread. */
import type { Reading } from '../../document/reading.js'
import type { Article } from '../../formatter/formats.js'
import type { Encoding } from '../input/encoding.js'
import type { Finding } from './finding-lines.js'
import type { Tally } from './tally.js'
import type { SpeakersFound } from './wanted-speakers.js'

export interface TextWork {
  readonly kind: 'text'
  /** `source` in the output: the path; null for standard input. */
  readonly source: string | null
  /** The text, or what the reader of its markup made of it. */
  readonly input: string | Reading
  /** Whether the offsets count in a text that is not the file, such as a page's article: the output then includes it. */
  readonly isExtracted: boolean
  readonly size: number
}

/** An undecoded line, expected to be a record. */
export interface RecordWork {
  readonly kind: 'record'
  readonly input: string | null
  readonly line: number
  /** Byte offset of the line in the input. */
  readonly offset: number
  readonly bytes: Uint8Array
  /** Encoding of the whole input; undefined to detect it for each line. */
  readonly encoding: Encoding | undefined
  readonly size: number
}

export interface FailedWork {
  readonly kind: 'failed'
  readonly failure: Failure
  readonly size: number
}

export type Work = TextWork | RecordWork | FailedWork

/** A text that failed. */
export interface Failure {
  /** The file; null for standard input. */
  readonly input: string | null
  /** Line number of a record, from 1; null for a file. */
  readonly line: number | null
  readonly id: string | null
  /** Whether the id is a number, to be written without quotation marks. */
  readonly isNumber?: boolean
  readonly reason: string
  /** Whether the failure is a bug in quote-extract. */
  readonly internal: boolean
}

export interface Done {
  readonly kind: 'done'
  /** Line to print, if the output is printed line by line. */
  readonly printed: string | null
  /** Article to format at the end, if it is not. */
  readonly article: Article | null
  readonly tally: Tally
  /** What `--fail-on` found in it. */
  readonly findings: readonly Finding[]
  /** Its speakers, if `--speaker` asks for some. */
  readonly speakers: SpeakersFound | null
  /** Where it is, if it is not English. */
  readonly foreign: { readonly file: string | null; readonly line: number | null } | null
}

export type Outcome = (Done | { readonly kind: 'failed'; readonly failure: Failure }) & {
  /** Size in bytes of its part of the input. */
  readonly size: number
}

/** Describes a failure in one line, without "quote-extract: ". */
export function describeFailure({ input, line, reason, internal }: Failure): string {
  const place = line === null ? '' : `${input ?? 'standard input'}, line ${line}: `
  return internal
    ? `internal error: ${place}${reason}; please report this with the text`
    : `${place}${reason}`
}
