/** Options for reading inputs and running over many texts: flags and their resolved values. */
import { type Command, InvalidArgumentError } from 'commander'
import { WordsOption } from '../completion/words-option.js'
import { type FailOn, failReasons, parseFailOn } from '../corpus/fail-on.js'
import { encodingNamed, encodings, type NamedEncoding } from '../input/encoding.js'
import { type InputKind, inputKinds } from '../input/kind.js'
import type { RecordFields } from '../input/records/record.js'
import { didYouMean, oneOf } from './choices.js'

export interface CorpusFlags {
  readonly input?: InputKind
  readonly encoding?: NamedEncoding
  readonly idField?: string
  readonly textField?: string
  readonly keepRecord?: true
  readonly jobs?: number
  readonly errors?: string
  readonly resume?: true
  readonly failOn?: FailOn
  readonly quiet?: true
  readonly summary?: true
}

export interface CorpusConfig {
  readonly input: InputKind
  /** Undefined: detected from the bytes. */
  readonly encoding: NamedEncoding | undefined
  readonly fields: RecordFields
  readonly keepRecord: boolean
  /** Number of threads; undefined: one per core for records, one in all for files. */
  readonly jobs: number | undefined
  /** File for the records that failed; undefined for standard error. */
  readonly errors: string | undefined
  readonly resume: boolean
  readonly failOn: FailOn
  readonly quiet: boolean
  readonly summary: boolean
}

/** Resolves the flags against their defaults. */
export function resolveCorpusConfig(flags: CorpusFlags): CorpusConfig {
  return {
    input: flags.input ?? 'auto',
    encoding: flags.encoding,
    fields: { id: flags.idField ?? 'id', text: flags.textField ?? 'text' },
    keepRecord: flags.keepRecord === true,
    jobs: flags.jobs,
    // `--errors -` is standard error, as `-o -` is standard output
    errors: flags.errors === '-' ? undefined : flags.errors,
    resume: flags.resume === true,
    failOn: flags.failOn ?? {},
    quiet: flags.quiet === true,
    summary: flags.summary === true,
  }
}

/** Adds the options to the program. */
export function addCorpusOptions(program: Command): Command {
  return program
    .addOption(
      new WordsOption(
        '--input <kind>',
        'type of the inputs (default: auto, detected from name and content)',
        inputKinds,
      ).argParser(oneOf(inputKinds, { txt: 'text', json: 'jsonl', ndjson: 'jsonl', htm: 'html' })),
    )
    .addOption(
      new WordsOption(
        '--encoding <name>',
        `encoding of the inputs: ${listOf(encodings)} (default: detected)`,
        encodings,
      ).argParser(parseEncoding),
    )
    .option(
      '--id-field <name>',
      'field of a JSONL record with its id, or a path such as meta.id (default: id)',
    )
    .option(
      '--text-field <name>',
      'field of a JSONL record with its text, or a path (default: text)',
    )
    .option(
      '--keep-record',
      'keep the other fields of a JSONL record, as "record" in the output (json, jsonl)',
    )
    .option(
      '--jobs <number>',
      'number of threads (default: all cores for JSONL, 1 for files)',
      parseJobs,
    )
    .option('--errors <file>', 'write failures to a file as JSON Lines instead of to stderr')
    .option('--resume', 'resume a run: skip ids already in --output (jsonl only)')
    .addOption(
      new WordsOption(
        '--fail-on <list>',
        'name each quote on stderr and exit with code 4 if any of these occurs, comma-separated: none (a text without quotes), unattributed, low-confidence or low-confidence=0.7 (default: 0.5)',
        failReasons,
      ).argParser(parseReasons),
    )
    .option('-q, --quiet', 'suppress stderr output except fatal errors')
    .option('--summary', 'print counts to stderr at the end')
}

/** Joins words as "a, b or c". */
export const listOf = (words: readonly string[]) =>
  `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

export function parseEncoding(value: string): NamedEncoding {
  const encoding = encodingNamed(value)
  if (!encoding)
    throw new InvalidArgumentError(
      `${didYouMean(value, encodings)} Expected ${listOf(encodings)}.`.trim(),
    )
  return encoding
}

function parseJobs(value: string): number {
  const jobs = Number(value)
  if (!/^\d+$/.test(value) || jobs < 1 || jobs > 256) {
    throw new InvalidArgumentError('Expected a number from 1 to 256.')
  }
  return jobs
}

function parseReasons(value: string): FailOn {
  const failOn = parseFailOn(value)
  if (!failOn) {
    throw new InvalidArgumentError(
      `Expected a comma-separated list of none, unattributed, low-confidence, low-confidence=NUMBER.${didYouMean(wrongReason(value), failReasons)}`,
    )
  }
  return failOn
}

/** The first word of the list that is no reason. */
const wrongReason = (list: string): string =>
  list
    .split(',')
    .map((part) => part.split('=')[0]?.trim() ?? '')
    .find((word) => !failReasons.some((known) => known === word)) ?? ''
