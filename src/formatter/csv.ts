import { stringify } from 'csv-stringify/sync'
import type { Quote, Span, Speaker } from '../extraction/records.js'
import type { Extraction } from '../extraction/schema.js'
import type { Article, Formatter } from './common/formatter.js'
import { inUnit } from './common/offset-unit.js'
import type { OffsetUnit } from './common/offset-units.js'
import { unseen } from './common/printable.js'
import { shownWords } from './common/shown-words.js'

/**
 * Columns, in order. Offsets are as in the JSON: half-open, UTF-16 code units unless another unit is set.
 *
 * - `source`: the article; empty for standard input
 * - `id`, `type`, `act`, `asserted` (`true` or `false`), `confidence`: of the quote
 * - `text`: its words as `shownWords` shows them, with marks around the verbatim ones
 * - `speaker_id`, `speaker`, `kind`, `description`: empty if no speaker was found; ids start again in each source
 * - `mention`, `cue`: as worded in the article; empty if there is none
 * - `start`, `end`: from the first reported word to the end of the last
 * - `content`, `quoted`: every part, as in `12..40;60..81`, which no spreadsheet converts to a date or time
 * - `headline`, `byline`, `published`, `site`: of the article; empty if unknown
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
  'headline',
  'byline',
  'published',
  'site',
] as const

/**
 * CSV according to RFC 4180, in UTF-8, with a byte order mark on request: a header, then one row per quote, all articles in one
 * table. All cells except numbers are quoted.
 *
 * A cell that a spreadsheet would run as a formula is prefixed with an apostrophe. Control characters other than tabs and
 * line ends, and invisible characters, become U+FFFD.
 */
export const formatCsv: Formatter = (articles, { offsets = 'utf-16', bom = false }) =>
  stringify(
    articles.flatMap((article) => rowsOf(article, offsets)),
    {
      bom,
      header: true,
      columns: [...csvColumns],
      record_delimiter: '\r\n',
      quoted_string: true,
      quoted_empty: false,
    },
  )

function rowsOf(whole: Article, unit: OffsetUnit): (string | number)[][] {
  const { source, quotes, speakers, article } = whole.extraction
  const placed = inUnit(whole, unit).extraction.quotes
  const about = [article?.headline, article?.byline, article?.published, article?.site]
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  return quotes.map((quote, index) => {
    const speaker = quote.speaker ? speakerOf.get(quote.speaker.id) : undefined
    return [
      ...rowOf(source, placed[index] ?? quote, shownWords(quote, whole.text), speaker),
      ...about.map((field) => field ?? ''),
    ].map((cell) => (typeof cell === 'string' ? harmless(cell) : cell))
  })
}

function rowOf(
  source: Extraction['source'],
  quote: Quote,
  words: string,
  speaker: Speaker | undefined,
) {
  return [
    source ?? '',
    quote.id,
    quote.type,
    quote.act,
    String(quote.asserted),
    words,
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
