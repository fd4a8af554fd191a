/** The section about the stages of an extraction. */

import type { StageTimes } from '../stages/measure-stages.js'
import { stages } from '../stages/stage-list.js'
import type { ReadTexts } from '../throughput/texts.js'
import { type Measured, median, spreadOf } from '../turns.js'
import { amount, NONE, spread, table } from './tables.js'

const about = new Map(stages.map((stage) => [stage.name, stage.about]))

export function describeStages({ quotes, indirect }: StageTimes, { words }: ReadTexts): string {
  const wholes = [wholeOf(quotes), wholeOf(indirect)]
  const rows = quotes.map((stage, i) => [
    about.has(stage.name) ? `${stage.name}: ${about.get(stage.name)}` : stage.name,
    ...[stage, indirect[i] as Measured].flatMap((one, task) =>
      cellsOf(one, wholes[task] as Measured, words),
    ),
  ])
  const head = ['', 'quotations', 'share', 'with `--indirect`', 'share']
  return `## Stages

Where the time goes with the same unseen articles, checked and printed as JSON: milliseconds per 1,000 words from V8's profiler,
which itself costs time. Garbage collection counts for the stage that it interrupts.

${table(head, [...rows, ['all', ...wholes.flatMap((whole) => cellsOf(whole, whole, words))]])}`
}

function cellsOf(stage: Measured, whole: Measured, words: number): [string, string] {
  if (median(stage.values) === 0) return [NONE, NONE]
  const shares = stage.values.map((value, turn) => value / (whole.values[turn] as number))
  return [
    spread(spreadOf(stage.values.map((value) => (value / words) * 1000)), 1),
    `${amount(median(shares) * 100)} %`,
  ]
}

/** All stages together, turn by turn. */
const wholeOf = (measured: readonly Measured[]): Measured => ({
  name: 'all',
  values: (measured[0]?.values ?? []).map((_, turn) =>
    measured.reduce((sum, { values }) => sum + (values[turn] ?? 0), 0),
  ),
})
