/** Options for the format of the output and its shape: flags and their resolved values. */
import type { Command } from 'commander'
import { UsageError } from '../../errors.js'
import { type OffsetUnit, offsetUnits } from '../../formatter/common/offset-units.js'
import { formatters } from '../../formatter/formats.js'
import { WordsOption } from '../completion/words-option.js'
import { oneOf } from './choices.js'

export interface FormatFlags {
  readonly format?: string
  readonly json?: true
  readonly csv?: true
  readonly array?: true
  readonly offsets?: OffsetUnit
  readonly bom?: true
  readonly output?: string | undefined
}

export interface FormatConfig {
  readonly format: string
  /** Whether JSON is an array even for one text. */
  readonly array: boolean
  readonly offsets: OffsetUnit
  readonly bom: boolean
}

/** Formats by the ending of the output file, in lower case. */
const byEnding: Readonly<Record<string, string>> = {
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  md: 'markdown',
  markdown: 'markdown',
  ann: 'brat',
  jsonld: 'w3c',
  htm: 'html',
  html: 'html',
}

/** Adds `-f`, `--json` and `--csv` to the program. */
export function addFormatOptions(program: Command): Command {
  const names = [...formatters.keys()]
  return program
    .addOption(
      new WordsOption(
        '-f, --format <name>',
        'output format (default: from the ending of --output; else table on a terminal, json otherwise); see below',
        names,
      ).argParser(oneOf(names, byEnding)),
    )
    .option('--json', 'short for --format json')
    .option('--csv', 'short for --format csv')
}

/** Adds the options that change how a format is written. */
export function addShapeOptions(program: Command): Command {
  return program
    .option('--array', 'json: an array even for one text')
    .addOption(
      new WordsOption(
        '--offsets <unit>',
        'json, jsonl, csv: unit of offsets, utf-16, code-point (Python) or byte (UTF-8) (default: utf-16)',
        offsetUnits,
      ).argParser(oneOf(offsetUnits, { utf16: 'utf-16', codepoint: 'code-point', bytes: 'byte' })),
    )
    .option('--bom', 'csv: start with a byte order mark, for Excel')
}

/**
 * Resolves the flags against their defaults.
 *
 * @param onTerminal whether the output goes to a terminal
 * @throws UsageError for flags that contradict each other
 */
export function resolveFormat(flags: FormatFlags, onTerminal: boolean): FormatConfig {
  const { array = false, offsets = 'utf-16', bom = false } = flags
  const format = formatOf(flags) ?? (array ? 'json' : undefined) ?? (onTerminal ? 'table' : 'json')
  if (array && format !== 'json') {
    throw new UsageError(`--array is for --format json: leave it out with --format ${format}`)
  }
  if (bom && format !== 'csv') {
    throw new UsageError(`--bom is for --format csv: leave it out with --format ${format}`)
  }
  const fixed = formatters.get(format)?.offsets
  if (fixed && flags.offsets && flags.offsets !== fixed) {
    throw new UsageError(`--format ${format} always counts code points: leave out --offsets`)
  }
  return { format, array, offsets, bom }
}

/** The format that the flags name, or the ending of the output; undefined if neither does. */
function formatOf({ format, json, csv, output }: FormatFlags): string | undefined {
  const named = [
    ...(format === undefined ? [] : [{ flag: `--format ${format}`, format }]),
    ...(json ? [{ flag: '--json', format: 'json' }] : []),
    ...(csv ? [{ flag: '--csv', format: 'csv' }] : []),
  ]
  const [first, ...others] = named
  const other = others.find((one) => one.format !== first?.format)
  if (first && other) throw new UsageError(`${first.flag} and ${other.flag}: pass one of the two`)
  if (first) return first.format
  const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(byEnding, ending) ? byEnding[ending] : undefined
}
