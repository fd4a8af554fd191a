/** The sections about texts read in one process: the first ones, and unseen ones after a warm-up. */
import type { FirstTimes, ReadTimes } from '../throughput/readers.js'
import type { ReadTexts } from '../throughput/texts.js'
import { type Measured, median, pick, ratioOf, spreadOf } from '../turns.js'
import { amount, ratio, spread, table } from './tables.js'

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth']

export function describeFirst(measured: readonly Measured<FirstTimes>[]): string {
  const [base] = measured
  if (!base) return ''
  const upToFirst = ({ load, first: [one = Number.NaN] }: FirstTimes): number => load + one
  const rows = measured.map((tool) => [
    tool.name,
    tool === base ? '1' : ratio(ratioOf(pick(tool, upToFirst), pick(base, upToFirst))),
    spread(spreadOf(tool.values.map(({ load }) => load))),
    ...ORDINALS.map((_, i) =>
      spread(spreadOf(tool.values.map(({ first }) => first[i] ?? Number.NaN))),
    ),
  ])
  return `## First articles

A new process loads the library and reads five articles; each of them comes first equally often. Milliseconds of the main thread;
the ratio is that of loading and the first article together.

${table(['', "times compromise's time", 'loading', ...ORDINALS], rows)}`
}

export function describeThroughput(
  measured: readonly Measured<ReadTimes>[],
  { origin, count, words, warmUpWords }: ReadTexts,
): string {
  const unseen = measured.map((tool) => pick(tool, (times) => times.unseen))
  const again = measured.map((tool) => pick(tool, (times) => times.again))
  const rows = measured.map(({ name }, i) => [
    name,
    ...[unseen, again].flatMap((tools) => [speed(tools, i), perSecond(tools, i, words)]),
  ])
  return `## Throughput

${amount(count)} articles (${origin}), ${amount(words)} words. "Unseen": each article is read once, in a process that has warmed up on other articles of
${amount(warmUpWords)} words. "Read again": the same articles for the third time in that process. One process per tool and turn; time of its main
thread.

${table(
  ['', "unseen: times compromise's speed", 'words per second', 'read again', 'words per second'],
  rows,
)}`
}

/** Speed of a tool, compared with the first. */
function speed(tools: readonly Measured[], tool: number): string {
  const [base] = tools
  const one = tools[tool]
  return !base || !one || tool === 0 ? '1' : ratio(ratioOf(base, one))
}

function perSecond(tools: readonly Measured[], tool: number, words: number): string {
  const rate = (words / median(tools[tool]?.values ?? [])) * 1000
  return amount(Math.round(rate / 100) * 100)
}
