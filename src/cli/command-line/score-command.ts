import { type Command, InvalidArgumentError } from 'commander'

/** What `quote-extract score` is asked for, the options of the program aside. */
export interface ScoreRequest {
  readonly action: 'score'
  /** The gold file and, where it is given, the predictions. */
  readonly files: readonly string[]
  /** How many errors are listed. */
  readonly errors: number
  readonly json: boolean
}

const help = `
GOLD holds an annotated article a line:
  {"id": "a1", "text": "“Yes,” Jane Doe said.",
   "attributions": [{"source": [[7, 15]], "cue": [[16, 20]], "content": [[0, 6]]}],
   "quoted": [{"start": 1, "end": 5, "attribution": 0, "speaker": "e1"}],
   "speakers": [{"id": "e1", "name": "Jane Doe", "aliases": ["Ms Doe"], "named": true}]}
Offsets are UTF-16 code units, ends excluded. "attribution" is null where quotation marks report nobody's
words. Without "speakers", a speaker is right when it stands on the source.
PREDICTIONS holds what --format json prints, one a line (jq -c), "source" being the article's id, or in
the order of GOLD. --min-confidence and --output mean what they mean without score.

Examples:
  quote-extract score gold.jsonl                       how well quote-extract does on these articles
  quote-extract score gold.jsonl --errors 20           and what went wrong, a line each
  quote-extract score gold.jsonl --json | jq .quoted   the figures as JSON
  quote-extract score gold.jsonl other-tool.jsonl      how well these predictions do

Exit codes:
  0  scored, however low
  1  a file could not be read, is malformed or lacks an article
  2  the command line was not understood
`

/** Describes the subcommand `score`. */
export function addScoreCommand(
  program: Command,
  onRequest: (request: ScoreRequest) => void,
): void {
  program
    .command('score')
    .summary('score against annotated articles')
    .description('Scores quote-extract, or predictions of any tool, against annotated articles.')
    .argument('<gold>', 'annotated articles, one a line; - for standard input')
    .argument('[predictions]', 'extractions, one a line (default: made from the articles)')
    .option('--errors <number>', 'list this many of the quotes that went wrong', parseCount, 0)
    .option('--json', 'print one line of JSON')
    .addHelpText('after', help)
    .action(
      (gold: string, predictions: string | undefined, own: { errors: number; json?: true }) => {
        const { format, speaker, errors } = program.opts<{
          format?: string
          speaker?: string
          errors?: string
        }>()
        if (speaker !== undefined) program.error('score counts every speaker: leave --speaker out')
        const files = predictions === undefined ? [gold] : [gold, predictions]
        const json = own.json ?? format === 'json'
        // The program has an --errors of its own, a file, and takes the option wherever it stands.
        const listed = errors === undefined ? own.errors : parseListed(program, errors)
        onRequest({ action: 'score', files, errors: listed, json })
      },
    )
}

function parseCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number.')
  return Number(value)
}

function parseListed(program: Command, value: string): number {
  try {
    return parseCount(value)
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error
    return program.error(
      `option '--errors <number>' argument '${value}' is invalid. ${error.message}`,
    )
  }
}
