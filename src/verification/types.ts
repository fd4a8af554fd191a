/**
 * Types of a verification, written from the schema by `npm run build:records`; `records.ts` checks that they match it.
 *
 * Offsets are UTF-16 code units, half-open, into the draft or the source exactly as it was read.
 */
import type { QuoteType, Span } from '../extraction/types.js'

/** The quotes of a draft, held against its sources. */
export interface Verification {
  /** Name of the draft; null for standard input. */
  draft: string | null
  /** Names of the sources. */
  sources: (string | null)[]
  /** One per quote, in text order. */
  checks: Check[]
}

/** One quote of the draft, held against the sources. */
export interface Check {
  /** Id of the quote in the draft. */
  id: string
  /** direct: all of the reported words are in quotation marks; mixed: some are; indirect: none are. */
  type: QuoteType
  /** Text of the quote, as in Quote. */
  text: string
  /** Speaker in the draft. */
  speaker: string | null
  /** The worst verdict of the parts. */
  verdict: 'verbatim' | 'altered' | 'not-found' | 'unchecked' | 'reported' | 'not-reported'
  /** The worst attribution of the parts that were found. */
  attribution: 'same' | 'other' | 'unknown'
  /** Speaker in the source of the part that decided. */
  sourceSpeaker: string | null
  /** How the draft takes the words out of context. */
  warnings: ('not-asserted' | 'negated' | 'supposed' | 'question' | 'nested')[]
  /** Kinds of the differences, each once. */
  changes: (
    | 'omission'
    | 'insertion'
    | 'interruption'
    | 'hyphenation'
    | 'punctuation'
    | 'case'
    | 'spelling'
    | 'number'
    | 'negation'
    | 'moved'
    | 'words'
    | 'splice'
  )[]
  /** Its quoted spans, in text order. */
  parts: CheckedPart[]
}

/** One quoted span and its place in the sources. */
export interface CheckedPart {
  /** The words in the draft. */
  span: Span
  /** Whether a source has the words. */
  verdict: 'verbatim' | 'altered' | 'not-found' | 'unchecked' | 'reported' | 'not-reported'
  /** Where a source has them; the nearest passage if not found. */
  passage: Passage | null
  /** All differences, including those that leave it verbatim. */
  changes: Change[]
  /** Word diff from source to draft; empty if no passage is near. */
  diff: DiffPart[]
  /** Other passages that match as well, up to 8. */
  others: Passage[]
}

/** A place in a source. */
export interface Passage {
  /** Name of the source; null for standard input. */
  source: string | null
  /** Index of the source in sources. */
  sourceIndex: number
  /** The passage in the source; several if words are omitted. */
  spans: Span[]
  /** Whom the source gives the words to; null if nobody. */
  speaker: string | null
  /** Whether that is the speaker of the draft. */
  attribution: 'same' | 'other' | 'unknown'
  /** How the draft takes the words out of context. */
  warnings: ('not-asserted' | 'negated' | 'supposed' | 'question' | 'nested')[]
}

/** A difference between draft and source. */
export interface Change {
  /** Kind of the difference. */
  kind:
    | 'omission'
    | 'insertion'
    | 'interruption'
    | 'hyphenation'
    | 'punctuation'
    | 'case'
    | 'spelling'
    | 'number'
    | 'negation'
    | 'moved'
    | 'words'
    | 'splice'
  /** Words of the draft; empty if it drops words. */
  draft: string
  /** Words of the source; empty if the draft adds words. */
  source: string
}

/** Words that are the same, or that one text lacks. */
export interface DiffPart {
  /** removed: only in the source; inserted: only in the draft. */
  kind: 'same' | 'removed' | 'inserted'
  /** The words, joined by blanks. */
  text: string
}
