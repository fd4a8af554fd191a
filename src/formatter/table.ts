import { Chalk, type ChalkInstance } from 'chalk'
import Table from 'cli-table3'
import type { Extraction, Quote, Speaker } from '../schema.js'
import type { Formatter } from './formatter.js'
import { printable } from './printable.js'
import { type Columns, paddedWidths, shareColumns } from './table-columns.js'
import { wrap } from './wrap.js'

/**
 * A table for people, a row a quote, as wide as the terminal; a heading before each of several
 * documents. Nothing in it can steer the terminal but our own colours.
 */
export const formatTable: Formatter = (extractions, { several, width, colour }) => {
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  const parts = extractions.map((extraction) => {
    const body =
      extraction.quotes.length > 0 ? drawTable(extraction, width, chalk) : 'No quotes found.'
    return several ? `${chalk.bold(describeSource(extraction))}\n${body}\n` : `${body}\n`
  })
  return parts.join('\n')
}

function describeSource({ source, quotes, speakers }: Extraction): string {
  const name = source === null ? 'standard input' : printable(source)
  return `${name}: ${count(quotes.length, 'quote')}, ${count(speakers.length, 'speaker')}`
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`

function drawTable({ quotes, speakers }: Extraction, width: number, chalk: ChalkInstance): string {
  const columns = shareColumns(width, Math.max(2, ...quotes.map(({ id }) => id.length)))
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const table = new Table({
    head: present(columns, ['#', 'speaker', 'quote', 'type, cue', 'conf']).map((name) =>
      chalk.bold(name),
    ),
    colWidths: paddedWidths(columns),
    // Without this the library colours by itself.
    style: { head: [], border: [] },
  })
  for (const quote of quotes) {
    const speaker = quote.speaker ? speakerOf.get(quote.speaker.id) : undefined
    table.push(
      present(columns, [
        quote.id,
        drawSpeaker(speaker, columns.speaker, chalk),
        wrapped(quote.text, columns.quote),
        drawType(quote, columns.type, chalk),
        quote.confidence.toFixed(2),
      ]),
    )
  }
  return table.toString()
}

/** Leaves out the cells of the columns that are left out. */
function present(columns: Columns, cells: readonly string[]): string[] {
  const { id, speaker, quote, type, confidence } = columns
  return cells.filter((_, index) => [id, speaker, quote, type, confidence][index] !== 0)
}

function drawSpeaker(speaker: Speaker | undefined, width: number, chalk: ChalkInstance): string {
  if (!speaker) return wrapped('unknown', width, chalk.dim)
  const name = wrapped(speaker.name, width, speaker.named ? chalk.cyan : chalk.yellow)
  const about = speaker.description ?? (speaker.kind === 'person' ? '' : speaker.kind)
  return about === '' ? name : `${name}\n${wrapped(about, width, chalk.dim)}`
}

function drawType({ type, cue }: Quote, width: number, chalk: ChalkInstance): string {
  if (width === 0) return ''
  return cue ? `${type}\n${wrapped(cue.text, width, chalk.dim)}` : type
}

/** Styles each line by itself: a style that runs over a line's end would colour the borders. */
function wrapped(text: string, width: number, style = (line: string) => line): string {
  return wrap(printable(text), width)
    .map((line) => style(line))
    .join('\n')
}
