import { stringify } from 'csv-stringify/sync'
import type { Quote, Span, Speaker } from '../extraction/records.js'
import type { Article, Formatter } from './common/formatter.js'
import { unseen } from './common/printable.js'

/**
 * Columns, in order. Offsets are as in the JSON: UTF-16 code units, half-open.
 *
 * - `source`: the article; empty for standard input
 * - `id`, `type`, `act`, `asserted` (`true` or `false`), `text`, `confidence`: of the quote
 * - `speaker_id`, `speaker`, `kind`, `description`: empty if no speaker was found; ids start again in each source
 * - `mention`, `cue`: as worded in the article; empty if there is none
 * - `start`, `end`: from the first reported word to the end of the last
 * - `content`, `quoted`: every part, as in `12..40;60..81`, which no spreadsheet converts to a date or time
 */
export const csvColumns = [
  'source',
  'id',
  'type',
  'act',
  'asserted',
  'text',
  'speaker_id',
  'speaker',
  'kind',
  'description',
  'mention',
  'cue',
  'confidence',
  'start',
  'end',
  'content',
  'quoted',
] as const

/**
 * CSV according to RFC 4180, in UTF-8 without a byte order mark: a header, then one row per quote, all articles in one
 * table. All cells except numbers are quoted.
 *
 * A cell that a spreadsheet would run as a formula is prefixed with an apostrophe. Control characters other than tabs and
 * line ends, and invisible characters, become U+FFFD.
 */
export const formatCsv: Formatter = (articles) =>
  stringify(articles.flatMap(rowsOf), {
    header: true,
    columns: [...csvColumns],
    record_delimiter: '\r\n',
    quoted_string: true,
    quoted_empty: false,
  })

function rowsOf({ extraction: { source, quotes, speakers } }: Article): (string | number)[][] {
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  return quotes.map((quote) => {
    const speaker = quote.speaker ? speakerOf.get(quote.speaker.id) : undefined
    return rowOf(source, quote, speaker).map((cell) =>
      typeof cell === 'string' ? harmless(cell) : cell,
    )
  })
}

function rowOf(source: string | null, quote: Quote, speaker: Speaker | undefined) {
  return [
    source ?? '',
    quote.id,
    quote.type,
    quote.act,
    String(quote.asserted),
    quote.text,
    speaker?.id ?? '',
    speaker?.name ?? '',
    speaker?.kind ?? '',
    speaker?.description ?? '',
    quote.speaker?.mention?.text ?? '',
    quote.cue?.text ?? '',
    quote.confidence,
    quote.content[0]?.start ?? '',
    quote.content.at(-1)?.end ?? '',
    places(quote.content),
    places(quote.quoted),
  ]
}

const places = (spans: readonly Span[]) =>
  spans.map(({ start, end }) => `${start}..${end}`).join(';')

// Prefixes that OWASP lists under CSV injection, including full-width forms, after any blanks or invisible characters.
const formula = /^(?:[\t\r\n]|[\s\p{Cf}\p{DI}]*[=+\-@＝＋－＠])/u

/** Makes a cell safe to open in a spreadsheet. */
export function harmless(cell: string): string {
  const printed = cell.replace(/(?![\t\r\n])[\p{Cc}\p{Cs}]/gu, '\uFFFD').replace(unseen, '\uFFFD')
  return formula.test(cell) ? `'${printed}` : printed
}
