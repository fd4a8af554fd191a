/** Options on what is read and how a run of many texts goes: their flags, and what they come to. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { WordsOption } from '../completion/words-option.js'
import { type FailOn, failReasons, parseFailOn } from '../corpus/fail-on.js'
import { encodingNamed, encodings, type NamedEncoding } from '../input/encoding.js'
import { type InputKind, inputKinds } from '../input/kind.js'
import type { RecordFields } from '../input/record.js'

export interface CorpusFlags {
  readonly input?: InputKind
  readonly encoding?: NamedEncoding
  readonly idField?: string
  readonly textField?: string
  readonly jobs?: number
  readonly errors?: string
  readonly resume?: true
  readonly failOn?: FailOn
  readonly quiet?: true
  readonly summary?: true
}

export interface CorpusConfig {
  readonly input: InputKind
  /** Undefined: as the bytes tell. */
  readonly encoding: NamedEncoding | undefined
  readonly fields: RecordFields
  /** Threads; undefined: as many as there are cores for records, one for files. */
  readonly jobs: number | undefined
  /** The file that records go to which failed; undefined for standard error. */
  readonly errors: string | undefined
  readonly resume: boolean
  readonly failOn: FailOn
  readonly quiet: boolean
  readonly summary: boolean
}

export function resolveCorpusConfig(flags: CorpusFlags): CorpusConfig {
  return {
    input: flags.input ?? 'auto',
    encoding: flags.encoding,
    fields: { id: flags.idField ?? 'id', text: flags.textField ?? 'text' },
    jobs: flags.jobs,
    // as `-o -` is standard output
    errors: flags.errors === '-' ? undefined : flags.errors,
    resume: flags.resume === true,
    failOn: flags.failOn ?? {},
    quiet: flags.quiet === true,
    summary: flags.summary === true,
  }
}

export function addCorpusOptions(program: Command): Command {
  return program
    .addOption(
      new Option(
        '--input <kind>',
        'what the inputs hold (default: as their names and contents tell)',
      ).choices(inputKinds),
    )
    .addOption(
      new WordsOption(
        '--encoding <name>',
        `encoding of the texts: ${listOf(encodings)} (default: as the bytes tell)`,
        encodings,
      ).argParser(parseEncoding),
    )
    .option('--id-field <name>', 'field of a JSONL record that holds its id (default: id)')
    .option('--text-field <name>', 'field that holds its text (default: text)')
    .option('--jobs <number>', 'threads (default: cores for JSONL, 1 for files)', parseJobs)
    .option('--errors <file>', 'write what failed to a file, as JSON Lines, and not to stderr')
    .option('--resume', 'go on with an --output of --format jsonl: skip the ids that it holds')
    .addOption(
      new WordsOption(
        '--fail-on <list>',
        'exit with 4 for these, commas between: none (a text without quotes), unattributed, low-confidence or low-confidence=0.7 (default: 0.5)',
        failReasons,
      ).argParser(parseReasons),
    )
    .option('-q, --quiet', 'nothing on stderr but what ends the run')
    .option('--summary', 'counts on stderr at the end')
}

/** "a, b or c" */
const listOf = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

function parseEncoding(value: string): NamedEncoding {
  const encoding = encodingNamed(value)
  if (!encoding) throw new InvalidArgumentError(`Give ${listOf(encodings)}.`)
  return encoding
}

function parseJobs(value: string): number {
  const jobs = Number(value)
  if (!/^\d+$/.test(value) || jobs < 1 || jobs > 256) {
    throw new InvalidArgumentError('Give a number from 1 to 256.')
  }
  return jobs
}

function parseReasons(value: string): FailOn {
  const failOn = parseFailOn(value)
  if (!failOn) {
    throw new InvalidArgumentError('Give some of none, unattributed, low-confidence=NUMBER.')
  }
  return failOn
}
