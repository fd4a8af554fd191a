/** Command line of `quote-extract verify`. */
import { Command, InvalidArgumentError, Option } from 'commander'
import { verificationFormats } from '../../formatter/verification/formats.js'
import type { ModelName } from '../../models/model-names.js'
import { type FindingRule, findingRules } from '../../verification/findings.js'
import { WordsOption } from '../completion/words-option.js'
import { encodings, type NamedEncoding } from '../input/encoding.js'
import { type InputKind, inputKinds } from '../input/kind.js'
import { listOf, parseEncoding } from './corpus-options.js'
import { modelOption } from './model-option.js'

export interface VerifyFlags {
  readonly sources?: readonly string[]
  readonly speakerOf?: readonly SpeakerOf[]
  readonly format?: string
  readonly output?: string
  readonly failOn?: readonly FindingRule[]
  readonly minWords?: number
  readonly indirect?: true
  readonly model?: ModelName
  readonly input?: InputKind
  readonly encoding?: NamedEncoding
  readonly idField?: string
  readonly textField?: string
  readonly quiet?: true
  readonly summary?: true
  readonly color?: boolean
}

/** A source that is a speaker's own. */
export interface SpeakerOf {
  /** Path as given, or the id of a record. */
  readonly source: string
  readonly name: string
}

export interface VerifyRequest {
  readonly action: 'verify'
  readonly drafts: readonly string[]
  readonly flags: VerifyFlags
}

export const verifySummary = 'check the quotes of a draft against its sources'

const help = `
Looks for each quote of a draft in the sources. Prints its place in both, and whether the words are
  verbatim    the same but for typography, and marked omissions … and [insertions]
  altered     changed, dropped, added or moved: shown as a word diff
  not-found   nowhere in the sources; the nearest passage is shown
  unchecked   too short to search for alone, and not found next to the speaker
and, separately, whether the source attributes them to the same speaker, to another one, or to nobody.

Formats:
${[...verificationFormats].map(([name, { about }]) => `  ${name.padEnd(10)}${about}`).join('\n')}

Examples:
  quote-extract verify draft.md --sources interviews/ report.html transcript.txt
  quote-extract verify draft.txt --sources speech.txt --speaker-of speech.txt='Mara Venn'
  quote-extract verify drafts/ --sources sources/ --fail-on altered,not-found,other-speaker
  quote-extract verify summary.txt --sources article.txt -f html -o report.html
  cat draft.txt | quote-extract verify --sources articles.jsonl -f json | jq .checks

Exit codes:
  0  verified, whatever the verdicts
  1  a draft or source could not be read, or the output not written; the others were verified
  2  invalid command line; nothing was read
  3  a bug in quote-extract; please report it
  4  --fail-on found something it was asked to look for
`

/** Adds arguments and options to the command. */
export function describeVerify(command: Command): Command {
  return command
    .summary(verifySummary)
    .description(
      'Checks every quote of a draft against its sources: are these the words, and did this speaker say them?',
    )
    .usage('[options] [draft...] --sources <file...>')
    .argument(
      '[draft...]',
      'drafts: text, HTML or JSONL files, folders, patterns; - or none for stdin',
    )
    .option('--sources <file...>', 'the sources: files, folders, patterns')
    .option(
      '--speaker-of <source=name>',
      'this source is the transcript or document of one speaker; may be repeated',
      collectSpeakerOf,
    )
    .addOption(
      new Option(
        '-f, --format <name>',
        'output format (default: table on a terminal, json otherwise); see below',
      ).choices([...verificationFormats.keys()]),
    )
    .option('-o, --output <file>', 'write to a file instead of stdout: completely or not at all')
    .addOption(
      new WordsOption(
        '--fail-on <list>',
        `exit with code 4 if any of these occurs, comma-separated: ${listOf(findingRules)}`,
        findingRules,
      ).argParser(parseRules),
    )
    .option(
      '--min-words <number>',
      'words from which a quoted span is searched alone (default: 3); shorter ones count only next to their speaker',
      parseMinWords,
    )
    .option(
      '--indirect',
      'also look for reports without quotation marks: the same speaker on something near, whatever the words; never fails',
    )
    .addOption(modelOption())
    .addOption(
      new Option(
        '--input <kind>',
        'type of the inputs (default: auto, detected from name and content)',
      ).choices(inputKinds),
    )
    .addOption(
      new WordsOption(
        '--encoding <name>',
        `encoding of the inputs: ${listOf(encodings)} (default: detected)`,
        encodings,
      ).argParser(parseEncoding),
    )
    .option('--id-field <name>', 'field of a JSONL record with its id (default: id)')
    .option('--text-field <name>', 'field of a JSONL record with its text (default: text)')
    .option('-q, --quiet', 'suppress stderr output except fatal errors')
    .option('--summary', 'print counts to stderr at the end')
    .option('--color', 'colour the table (default: on a terminal, unless NO_COLOR is set)')
    .option('--no-color', 'do not colour the table')
    .addHelpText('after', help)
}

/**
 * Parses the arguments after "verify". It is a program of its own, because options such as --format and --fail-on have
 * other values than those of the extraction.
 */
export function parseVerify(
  args: readonly string[],
  configure: (command: Command) => Command,
): VerifyRequest | undefined {
  let request: VerifyRequest | undefined
  configure(describeVerify(new Command('quote-extract verify')))
    .helpOption('-h, --help', 'print this help')
    .action((drafts: string[], flags: VerifyFlags) => {
      request = { action: 'verify', drafts, flags }
    })
    .parse(args, { from: 'user' })
  return request
}

function collectSpeakerOf(value: string, before: readonly SpeakerOf[] = []): SpeakerOf[] {
  const at = value.lastIndexOf('=')
  const [source, name] = [value.slice(0, at), value.slice(at + 1)]
  if (at < 1 || !/[\p{L}\p{N}]/u.test(name))
    throw new InvalidArgumentError('Expected SOURCE=NAME, such as speech.txt=Mara Venn.')
  return [...before, { source, name }]
}

function parseRules(value: string): FindingRule[] {
  return value.split(',').map((one) => {
    const rule = findingRules.find((known) => known === one.trim())
    if (!rule)
      throw new InvalidArgumentError(
        `Expected a comma-separated list of ${findingRules.join(', ')}.`,
      )
    return rule
  })
}

function parseMinWords(value: string): number {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < 1 || number > 1000)
    throw new InvalidArgumentError('Expected a number from 1 to 1000.')
  return number
}
