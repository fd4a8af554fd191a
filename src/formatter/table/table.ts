import { Chalk, type ChalkInstance } from 'chalk'
import { getBorderCharacters, table } from 'table'
import type { Quote, Speaker } from '../../extraction/records.js'
import type { Extraction } from '../../extraction/schema.js'
import { describeAct } from '../common/act.js'
import { count } from '../common/count.js'
import { type Article, type Formatter, sourceName } from '../common/formatter.js'
import { printable } from '../common/printable.js'
import { shownWords } from '../common/shown-words.js'
import { unsure } from '../common/unsure.js'
import { describeEvidence } from '../explanation/evidence.js'
import { describeRole } from './speaker-role.js'
import { type Columns, shareColumns } from './table-columns.js'
import { wrap } from './wrap.js'

/** The lines of one cell, wrapped and styled. */
type Lines = string[]

/**
 * A table as wide as the terminal, with a heading before each of several documents. Text from the articles cannot
 * control the terminal.
 */
export const formatTable: Formatter = (articles, { several, width, colour }) => {
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  const parts = articles.map((article) => {
    const { extraction } = article
    const { quotes } = extraction
    const body = quotes.length > 0 ? drawTable(article, width, chalk) : 'No quotes found.\n'
    return several ? `${chalk.bold(describeSource(extraction))}\n${body}` : body
  })
  return parts.join('\n')
}

function describeSource(extraction: Extraction): string {
  const { quotes, speakers } = extraction
  const name = printable(sourceName(extraction) ?? 'standard input')
  return `${name}: ${count(quotes.length, 'quote')}, ${count(speakers.length, 'speaker')}`
}

function drawTable({ extraction, text }: Article, width: number, chalk: ChalkInstance): string {
  // Ids are ascending, so the last is the longest.
  const columns = shareColumns(width, Math.max(2, extraction.quotes.at(-1)?.id.length ?? 0))
  const speakerOf = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]))
  const entries = [
    ['#', 'speaker', 'quote', 'type, cue', 'conf'].map((name) => [chalk.bold(name)]),
    ...extraction.quotes.map((quote) => {
      const speaker = quote.speaker ? speakerOf.get(quote.speaker.id) : undefined
      return drawQuote(quote, shownWords(quote, text), speaker, columns, chalk)
    }),
  ]

  // One library row per line, because its time for a cell is quadratic in the number of lines.
  const widths = [columns.id, columns.speaker, columns.quote, columns.type, columns.confidence]
  const rules = new Set([0])
  const rows: string[][] = []
  for (const cells of entries) {
    rows.push(...toRows(cells.filter((_, index) => widths[index] !== 0)))
    rules.add(rows.length)
  }
  return table(rows, {
    border: getBorderCharacters('norc'),
    columns: widths.filter((column) => column > 0).map((column) => ({ width: column })),
    drawHorizontalLine: (index) => rules.has(index),
  })
}

function drawQuote(
  quote: Quote,
  words: string,
  speaker: Speaker | undefined,
  columns: Columns,
  chalk: ChalkInstance,
): Lines[] {
  return [
    [quote.id],
    [
      ...drawSpeaker(speaker, columns.speaker, chalk),
      // a narrow table has no column for the confidence
      ...(columns.confidence === 0 && isUnsure(quote) ? [chalk.red('unsure')] : []),
    ],
    [...wrapped(words, columns.quote), ...drawEvidence(quote, columns.quote, chalk)],
    columns.type === 0 ? [] : drawType(quote, columns.type, chalk),
    isUnsure(quote)
      ? [chalk.red(quote.confidence.toFixed(2)), chalk.red('low')]
      : [quote.confidence.toFixed(2)],
  ]
}

const isUnsure = ({ speaker, confidence }: Quote) => speaker !== null && confidence < unsure

function drawSpeaker(speaker: Speaker | undefined, width: number, chalk: ChalkInstance): Lines {
  if (!speaker) return wrapped('unknown', width, chalk.dim)
  const name = wrapped(speaker.name, width, speaker.named ? chalk.cyan : chalk.magenta)
  const about = describeRole(speaker)
  return about === '' ? name : [...name, ...wrapped(about, width, chalk.dim)]
}

/** Evidence for the speaker, below the quote; empty without --explain. */
function drawEvidence(quote: Quote, width: number, chalk: ChalkInstance): Lines {
  return describeEvidence(quote).flatMap(({ label, line }) =>
    wrapped(`${label}: ${line}`, width, chalk.dim),
  )
}

function drawType(quote: Quote, width: number, chalk: ChalkInstance): Lines {
  const { type, cue } = quote
  const kind = [type, ...describeAct(quote)]
  return cue ? [...kind, ...wrapped(cue.text, width, chalk.dim)] : kind
}

/** Styles each line separately, because a style across line ends would colour the borders. */
function wrapped(text: string, width: number, style = (line: string) => line): Lines {
  return wrap(printable(text), width).map((line) => style(line))
}

function toRows(cells: readonly Lines[]): string[][] {
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, row) => cells.map((lines) => lines[row] ?? ''))
}
