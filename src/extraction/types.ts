/**
 * Types of the output, written from the schema by `npm run build:records`; `schema.ts` checks that they match it.
 *
 * Offsets are UTF-16 code units into the input exactly as it was read, half-open: `input.slice(start, end) === text`.
 */

/** Who said what in one text. */
export interface Extraction {
  /** Path of the file as given, id of the record (a number if it is one there), or null for standard input. */
  source: string | number | null
  /** With --keep-record: the fields of a JSON Lines record other than its id and text. */
  record?: Record<string, unknown> | undefined
  /** Unit of all offsets, if it is not UTF-16 code units (--offsets); bytes are those of the text in UTF-8. */
  offsets?: 'code-point' | 'byte' | undefined
  /** Text that offsets refer to, if not the input itself: the article extracted from a web page. */
  text?: string | undefined
  /** Name and version of the model that had the last word on the speakers (--model large); absent if only the built-in ones did. */
  model?: string | undefined
  /** Present for web pages and Markdown, and for a text whose first lines tell. */
  article?: Article | null | undefined
  /** In text order. */
  quotes: Quote[]
  /** Speakers of the quotes, each once. */
  speakers: Speaker[]
}

/** What the input says about the article itself. */
export interface Article {
  /** The headline; null if unknown. */
  headline: string | null
  /** The summary under the headline; null if unknown. */
  standfirst: string | null
  /** Names of the authors, without "By"; null if unknown. */
  byline: string | null
  /** Date of publication: ISO 8601 ("2026-11-26", "2026-11-26T18:05:00Z"), or as written if no full date is given; null if unknown. */
  published: string | null
  /** Name of the publication or news agency; null if unknown. */
  site: string | null
  /** BCP 47 tag, such as "en-GB"; null if unknown. */
  language: string | null
  /** Address of the page; null if unknown. */
  url: string | null
}

/** One statement, even if its cue or a paragraph break interrupts it. */
export interface Quote {
  /** q1, q2, … in text order. */
  id: string
  /** direct: all of the reported words are in quotation marks; mixed: some are; indirect: none are. */
  type: QuoteType
  /** The reported words, for search and comparison: the parts of content joined by a space, without the enclosing marks and a leading "that". A cue between two parts does not show, and a comma before it is kept; to show a quote to readers, print the parts apart: “A” … “B”. */
  text: string
  /** Every part of the reported words, in text order. */
  content: Span[]
  /** The parts in quotation marks, without the marks; empty if indirect. */
  quoted: Span[]
  /** Who said it; null if no speaker was found. */
  speaker: {
    /** Id of one of the speakers. */
    id: string
    /** Name of that speaker. */
    name: string
    /** The mention next to this quote; null if the sentence names no speaker. */
    mention: Span | null
  } | null
  /** The reporting words ("said", "according to"); null if there are none. */
  cue: Span | null
  /** What is reported: spoken words, written words, a thought ("believes") or an attitude ("wants", "supports"). */
  act: Act
  /** Whether the text claims that it was said; false for "did not say", "would say", "declined to comment". */
  asserted: boolean
  /** Calibrated probability that the speaker is correct. From 0 to 1. */
  confidence: number
  /** Present only on request (--explain). */
  evidence?: Evidence | undefined
}

/** direct: all of the reported words are in quotation marks; mixed: some are; indirect: none are. */
export type QuoteType = 'direct' | 'mixed' | 'indirect'

/** A range of the input, exactly as it was read. */
export interface Span {
  /** Start offset, in UTF-16 code units from the start of the input. */
  start: number
  /** End offset, exclusive. */
  end: number
  /** The input between start and end, unchanged. */
  text: string
}

/** What is reported: spoken words, written words, a thought ("believes") or an attitude ("wants", "supports"). */
export type Act = 'speech' | 'writing' | 'thought' | 'attitude'

/** Reasons for choosing this speaker. */
export interface Evidence {
  /** Mentions that were considered, most probable first. */
  candidates: {
    /** Start offset of the mention, as in Span. */
    start: number
    /** End offset, exclusive. */
    end: number
    /** The mention, unchanged. */
    text: string
    /** Probability that this mention is the speaker. From 0 to 1. */
    probability: number
  }[]
  /** Features that decided, largest weight first. */
  features: {
    /** Feature name. */
    name: string
    /** Contribution to the score of the chosen mention; negative: against it. */
    weight: number
  }[]
  /** Rule that resolved the mention to the speaker. */
  rule: string
}

/** One entity, under all of its names in the article. */
export interface Speaker {
  /** s1, s2, … in order of first mention. */
  id: string
  /** Fullest form in the article; for a speaker without a name, a description. */
  name: string
  /** Whether name is a proper name rather than a description. */
  named: boolean
  /** Kind of speaker. */
  kind: SpeakerKind
  /** Role or title, as written; null if there is none. */
  description: string | null
  /** All other forms in the article. */
  aliases: string[]
  /** Ids of the speaker's quotes. */
  quotes: string[]
}

/** Kind of speaker. */
export type SpeakerKind = 'person' | 'group' | 'organization' | 'document'
