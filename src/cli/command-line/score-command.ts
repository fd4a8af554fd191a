import { type Command, InvalidArgumentError } from 'commander'
import { type FormatFlags, resolveFormat } from './format-options.js'

interface Flags extends FormatFlags {
  readonly speaker?: readonly string[]
  readonly errors?: string
}

/** A request for `quote-extract score`, without the options of the program. */
export interface ScoreRequest {
  readonly action: 'score'
  /** The gold file and, optionally, the predictions. */
  readonly files: readonly string[]
  /** Maximum number of mistakes to list. */
  readonly mistakes: number
  readonly json: boolean
}

const help = `
GOLD has one annotated article per line:
  {"id": "a1", "text": "“Yes,” Jane Doe said.",
   "attributions": [{"source": [[7, 15]], "cue": [[16, 20]], "content": [[0, 6]]}],
   "quoted": [{"start": 1, "end": 5, "attribution": 0, "speaker": "e1"}],
   "speakers": [{"id": "e1", "name": "Jane Doe", "aliases": ["Ms Doe"], "named": true}]}
Offsets are UTF-16 code units, ends excluded. "attribution" is null where quotation marks do not report
speech (scare quotes, titles, terms). Without "speakers", a speaker is correct if its mention is the source.
PREDICTIONS has the output of --format jsonl, one article per line: "source" is the article's id, or the
lines are in the order of GOLD. --min-confidence and --output work as they do without score; with an --output
that ends in .json the figures are JSON.

Examples:
  quote-extract score gold.jsonl                       accuracy of quote-extract on these articles
  quote-extract score gold.jsonl --mistakes 20         and the first 20 mistakes, one per line
  quote-extract score gold.jsonl --json | jq .quoted   the figures as JSON
  quote-extract score gold.jsonl other-tool.jsonl      accuracy of another tool's predictions

Exit codes:
  0  scored, whatever the result
  1  a file could not be read, is malformed, or lacks an article
  2  invalid command line; nothing was read
`

/** Adds the subcommand `score` to the program. */
export function addScoreCommand(
  program: Command,
  onRequest: (request: ScoreRequest) => void,
): void {
  program
    .command('score')
    .summary('score against annotated articles')
    .description(
      'Scores quote-extract, or the predictions of any tool, against annotated articles.',
    )
    .argument('<gold>', 'annotated articles, one per line; - for stdin')
    .argument('[predictions]', 'extractions, one per line (default: extracted from the articles)')
    .option('--mistakes <number>', 'list up to this many mistakes', parseCount, 0)
    .addHelpText('after', help)
    .action((gold: string, predictions: string | undefined, own: { mistakes: number }) => {
      const { speaker, errors, ...flags } = program.opts<Flags>()
      if (speaker !== undefined) program.error('score counts every speaker: leave out --speaker')
      if (errors !== undefined) {
        program.error(
          'score stops at a file that it cannot read: leave out --errors, or pass --mistakes NUMBER to list mistakes',
        )
      }
      const files = predictions === undefined ? [gold] : [gold, predictions]
      const json = resolveFormat(flags, true).format === 'json'
      onRequest({ action: 'score', files, mistakes: own.mistakes, json })
    })
}

function parseCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(value)
}
