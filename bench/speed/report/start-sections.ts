/** The sections about whole processes: start-up and memory. */
import type { Counters } from '../start/counters.js'
import type { StartUp, Timed } from '../start/start-up.js'
import { type Measured, median, pick, ratioOf, spreadOf } from '../turns.js'
import { amount, NONE, ratio, table } from './tables.js'

export function describeStartUp(
  startUps: readonly StartUp[],
  counters: readonly Measured<Counters>[] | null,
): string {
  const [base] = startUps
  if (!base) return ''
  const times = (one: Measured<Timed> | null): string =>
    one === null
      ? NONE
      : one === base.kept
        ? '1'
        : ratio(spreadOf(one.values.map(({ time, node }) => time / node)))
  const rows = startUps.map(({ name, kept, without, cold }) => [
    name,
    times(kept),
    amount(median(kept.values.map(({ time }) => time))),
    times(without),
    times(cold),
  ])
  const isCold = startUps.some(({ cold }) => cold !== null)
  return `## Start-up

A whole process, from start to exit, as a multiple of \`node -e 0\` run just before it. "Kept code" is every run but the
first: the command keeps compiled code between runs.

${table(['', 'kept code', 'ms', 'no kept code', 'kept code, cold disk cache'], rows)}

${isCold ? COLD : NOT_DROPPED}

${counters ? describeCounters(counters) : NOT_COUNTED}`
}

const COLD = `With a cold disk cache, the code and the kept code are read from the disk again, as in the first run after a while. Node itself stays
in memory.`
const NOT_DROPPED = 'A cold disk cache was not measured: `dd` cannot drop files from it here.'
const NOT_COUNTED =
  'Processor time and instructions were not counted: `perf stat` does not work here.'
const NO_INSTRUCTIONS = '\nInstructions were not counted: this machine has no counter for them.'

/** Processor time, and instructions if they were counted. */
function describeCounters(counters: readonly Measured<Counters>[]): string {
  const times = toFirst(counters.map((one) => pick(one, ({ time }) => time)))
  const hasInstructions = counters[0]?.values[0]?.instructions != null
  const counts = hasInstructions
    ? toFirst(counters.map((one) => pick(one, (all) => all.instructions ?? Number.NaN)))
    : []
  const head = hasInstructions ? ['instructions, times', 'millions'] : []
  return `Processor time of all threads with kept code, which depends less on what else the machine does.${hasInstructions ? '' : NO_INSTRUCTIONS}

${table(
  ['', 'times `node -e 0`', 'ms', ...head],
  times.map((row, i) => [...row, ...(counts[i]?.slice(1) ?? [])]),
)}`
}

export const describeMemory = (memory: readonly Measured[]): string => `## Memory

Peak memory of a whole process.

${table(['', 'times `node -e 0`', 'MiB'], toFirst(memory))}`

/** Rows with the ratio to the first one, and the median. */
const toFirst = (measured: readonly Measured[]): string[][] =>
  measured.map((one) => [
    one.name,
    one === measured[0] ? '1' : ratio(ratioOf(one, measured[0] as Measured)),
    amount(median(one.values)),
  ])
