import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { UsageError } from '../../errors.js'
import { formatters } from '../../formatter/formats.js'
import { type Act, acts } from '../../lexicon/verbs/acts.js'
import type { ModelName } from '../../models/model-names.js'
import { completionsOf } from '../completion/options.js'
import { completionScript, type Shell, shells } from '../completion/scripts.js'
import { WordsOption } from '../completion/words-option.js'
import { didYouMean } from './choices.js'
import { addCorpusOptions, type CorpusFlags } from './corpus-options.js'
import { addFormatOptions, addShapeOptions, type FormatFlags } from './format-options.js'
import { modelOption } from './model-option.js'
import { addScoreCommand, type ScoreRequest } from './score-command.js'
import { addServeCommand, type ServeRequest } from './serve-command.js'
import { describeVerify, parseVerify, type VerifyRequest } from './verify-command.js'
import { version } from './version.js'

/** A parsed command line, before defaults are resolved. */
export type Request =
  | { readonly action: 'show'; readonly text: string }
  | { readonly action: 'schema'; readonly flags: Flags }
  | { readonly action: 'extract'; readonly files: readonly string[]; readonly flags: Flags }
  | (ScoreRequest & { readonly flags: Flags })
  | VerifyRequest
  | (ServeRequest & { readonly flags: Flags })

export interface Flags extends CorpusFlags, FormatFlags {
  readonly output?: string
  readonly minConfidence?: number
  readonly speaker?: readonly string[]
  readonly indirect?: boolean
  readonly model?: ModelName
  readonly explain?: boolean
  readonly act?: readonly Act[]
  readonly color?: boolean
  /** Older name of --version. */
  readonly V?: true
}

const VERIFY = 'verify'

const examples = `
Examples:
  quote-extract article.txt                          who said what, as a table on the terminal
  quote-extract --speaker Stoltenberg article.txt    only what one speaker said
  quote-extract --indirect article.txt               also what was said without quotation marks
  cat article.txt | quote-extract | jq .quotes       JSON when piped
  quote-extract -o quotes.json *.txt                 several articles in one file, in the format of its ending
  quote-extract --csv news/ 'more/**/*.html'         all texts in a folder or matching a pattern
  quote-extract -f jsonl -o out.jsonl corpus.jsonl   a corpus, one {"id", "text"} per line, on all cores
  quote-extract schema                               the JSON Schema of the output
  quote-extract score gold.jsonl                     accuracy on annotated articles
  quote-extract verify draft.md --sources notes/     are the quotes of a draft in its sources?
  quote-extract serve                                a page to paste articles into, and an HTTP API

Formats:
${describeFormats()}
The ending of --output names the format: .json, .jsonl, .csv, .md, .ann (brat), .jsonld (w3c), .html.
JSON is an object for one file or standard input, and an array for several files, a folder, a pattern or
records, even if only one text is found; --array makes it an array always.

Exit codes:
  0  success, even if no quote was found
  1  an input could not be read, or the output not written; other inputs were processed
  2  invalid command line; nothing was read
  3  a bug in quote-extract: nothing was printed for that text; please report it
  4  success, but --fail-on found something it was asked to look for
  130, 143  interrupted by Ctrl-C or SIGTERM; with --format jsonl, finished texts are written
`

/**
 * Parses the arguments (without node and script).
 *
 * @throws UsageError with a one-line message
 */
export function parseCommandLine(args: readonly string[]): Request {
  let shown = ''
  let request: Request | undefined
  const configure = (command: Command) =>
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        shown += text
      },
      // Errors are thrown, and reported in our own format.
      writeErr: () => {},
    })
  const program = configure(describeProgram()).action((files: string[], flags: Flags) => {
    request = flags.V
      ? { action: 'show', text: `${version}\n` }
      : { action: 'extract', files, flags }
  })
  program
    .command('schema')
    .summary('print the JSON Schema of the output')
    .description('Prints the JSON Schema of one document, as --format json writes it.')
    .action(() => {
      request = { action: 'schema', flags: program.opts<Flags>() }
    })
  program
    .command('completion')
    .summary('print a completion script for a shell')
    .description('Prints a script that completes options and their values in bash, zsh or fish.')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .action((shell: Shell) => {
      nameHelpTopics(program)
      request = { action: 'show', text: completionScript(shell, completionsOf(program, [VERIFY])) }
    })
  program
    .command('help')
    .summary('print this help, or that of a command')
    .description('Prints the help of quote-extract, or of one of its commands.')
    .argument('[command]', 'one of its commands')
    .action((name?: string) => {
      const command = program.commands.find((one) => one.name() === name)
      if (name !== undefined && !command) {
        const names = program.commands.map((one) => one.name())
        program.error(`no command is called ${name}.${didYouMean(name, names)}`)
      }
      const wanted = command ?? program
      wanted.outputHelp()
      request = { action: 'show', text: shown }
    })
  addScoreCommand(program, (score) => {
    request = { ...score, flags: program.opts<Flags>() }
  })
  addServeCommand(program, (serve) => {
    request = { ...serve, flags: program.opts<Flags>() }
  })

  // For help and completion; the command itself is parsed by a program of its own.
  describeVerify(program.command(VERIFY)).action(() =>
    program.error(`put ${VERIFY} first: quote-extract ${VERIFY} [options] …`),
  )

  try {
    if (args[0] === VERIFY) {
      const verify = parseVerify(args.slice(1), configure)
      if (verify) return verify
    } else program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { action: 'show', text: shown }
    throw new UsageError(inOneLine(error.message))
  }
  if (!request) throw new UsageError('nothing to do; see quote-extract --help')
  return request
}

/** Lets completion offer the commands after "help". */
function nameHelpTopics({ commands }: Command): void {
  const topic = commands.find((one) => one.name() === 'help')?.registeredArguments[0]
  if (topic) topic.argChoices = commands.map((one) => one.name())
}

function describeProgram(): Command {
  const program = new Command('quote-extract')
    .description('Extracts quotes from news articles: who said what, with exact character offsets.')
    .usage('[options] [file...]')
    .argument(
      '[file...]',
      'text, HTML, Markdown or JSONL files, folders, glob patterns; - or none for stdin',
    )
  addFormatOptions(program)
    .option(
      '-o, --output <file>',
      'write to a file instead of stdout: completely or not at all, but jsonl line by line',
    )
    .option(
      '--min-confidence <number>',
      'only quotes whose speaker has at least this confidence, 0 to 1',
      parseConfidence,
    )
    .option(
      '--speaker <name>',
      'only quotes by the speaker with this name; repeat it for several speakers',
      addName,
    )
    .option('--indirect', 'include reported speech without quotation marks')
    .addOption(modelOption())
    .option(
      '--explain',
      'explain each speaker: candidates, decisive evidence, how the name was found (shown by json, jsonl, table, html)',
    )
    .addOption(
      new WordsOption(
        '--act <list>',
        `only quotes that report these acts, comma-separated: ${acts.join(', ')} (default: all except indirect attitudes)`,
        acts,
      ).argParser(parseActs),
    )
  return addCorpusOptions(addShapeOptions(program))
    .option('--color', 'colour the table (default: on a terminal, unless NO_COLOR is set)')
    .option('--no-color', 'do not colour the table')
    .version(version, '-v, --version', 'print the version')
    .addOption(new Option('-V').hideHelp())
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', examples)
}

function describeFormats(): string {
  return [...formatters].map(([name, { about }]) => `  ${name.padEnd(10)}${about}`).join('\n')
}

function parseConfidence(value: string): number {
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (!(number >= 0 && number <= 1))
    throw new InvalidArgumentError('Expected a number from 0 to 1.')
  return number
}

function addName(value: string, names: readonly string[] = []): string[] {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new InvalidArgumentError('Expected a name.')
  return [...names, value]
}

function parseActs(value: string): Act[] {
  return value.split(',').map((one) => {
    const act = acts.find((known) => known === one.trim().toLowerCase())
    if (!act)
      throw new InvalidArgumentError(
        `Expected a comma-separated list of ${acts.join(', ')}.${didYouMean(one, acts)}`,
      )
    return act
  })
}

/** "error: unknown option '--foo'\n(Did you mean …?)" → one line that ends with a hint. */
function inOneLine(message: string): string {
  const line = message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '')
  return `${line}; see quote-extract --help`
}
