/** The section "Corpora" of docs/performance.md. */
import { amount, ratio, spread, table } from '../report/tables.js'
import { type Measured, pick, ratioOf, spreadOf } from '../turns.js'
import type { Run } from './run-corpus.js'

export interface CorpusRuns {
  /** Numbers of records, ascending. */
  readonly sizes: readonly number[]
  /** Words of a record on average. */
  readonly words: number
  /** All records with one thread, and with two. */
  readonly one: Measured<Run>
  readonly two: Measured<Run>
  /** The fewest records with one thread: one process, and the slower one of two at once. */
  readonly alone: Measured<Run>
  readonly apart: Measured<Run>
  /** The smaller numbers of records with two threads, in the order of the sizes. */
  readonly parts: readonly Measured<Run>[]
  /** Whether the output has every record, in order. */
  readonly isComplete: boolean
  /** Whether a run that was killed and resumed wrote the same bytes; null if none could be killed. */
  readonly resumesTheSame: boolean | null
}

export function describeCorpus(runs: CorpusRuns): string {
  const { sizes, words, one, two, alone, apart, parts, isComplete, resumesTheSame } = runs
  const most = sizes.at(-1) ?? 0
  const seconds = (measured: Measured<Run>) => pick(measured, (run) => run.seconds)
  const row = (records: number, threads: number, measured: Measured<Run>): string[] => [
    amount(records),
    `${threads}`,
    spread(spreadOf(measured.values.map((run) => records / run.seconds))),
    spread(spreadOf(measured.values.map((run) => run.peak))),
  ]
  const gain = ratioOf(seconds(one), seconds(two))
  const doubled = pick(alone, (run) => 2 * run.seconds)
  return `## Corpora

\`npm run bench:corpus\`, ${new Date().toISOString().slice(0, 10)}: different records of ${amount(words)} words on average, made of our own paragraphs and invented
surnames, to \`jsonl\`. Medians of ${one.values.length} turns; quartiles are in brackets.

${table(
  ['records', 'threads', 'records per second', 'peak memory, MiB'],
  [row(most, 1, one), ...parts.map((part, i) => row(sizes[i] ?? 0, 2, part)), row(most, 2, two)],
)}

Two threads do ${ratio(gain)} times the work of one; two separate processes, which share nothing, do ${ratio(ratioOf(doubled, seconds(apart)))} times the
work of one on this machine. ${isComplete ? 'All records are in the output, in order.' : 'RECORDS ARE MISSING OR OUT OF ORDER.'}${resumesTheSame === null ? '' : resumesTheSame ? SAME : OTHERS}
`
}

const SAME = ' A run that was killed and resumed wrote the same bytes.'
const OTHERS = ' A RUN THAT WAS KILLED AND RESUMED WROTE OTHER BYTES.'
