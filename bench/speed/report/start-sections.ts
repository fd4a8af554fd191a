/** The sections about whole processes: start-up and memory. */
import type { StartUp } from '../start/start-up.js'
import { type Measured, median, ratioOf } from '../turns.js'
import { amount, NONE, ratio, table } from './tables.js'

export function describeStartUp(
  startUps: readonly StartUp[],
  instructions: readonly Measured[] | null,
): string {
  const [base] = startUps
  if (!base) return ''
  const times = (one: Measured | null): string =>
    one === null ? NONE : one === base.kept ? '1' : ratio(ratioOf(one, base.kept))
  const rows = startUps.map(({ name, kept, without, cold }) => [
    name,
    times(kept),
    amount(median(kept.values)),
    times(without),
    times(cold),
  ])
  const isCold = startUps.some(({ cold }) => cold !== null)
  return `## Start-up

A whole process, from start to exit, as a multiple of \`node -e 0\`. "Kept code" is every run but the first: the command keeps
compiled code between runs.

${table(['', 'kept code', 'ms', 'no kept code', 'kept code, cold disk cache'], rows)}

${isCold ? COLD : NOT_DROPPED} ${instructions ? `Instructions, with kept code:\n\n${describeInstructions(instructions)}` : NOT_COUNTED}`
}

const COLD = `With a cold disk cache, the code and the kept code are read from the disk again, as in the first run after a while. Node itself stays
in memory.`
const NOT_DROPPED = 'A cold disk cache was not measured: `dd` cannot drop files from it here.'
const NOT_COUNTED = 'Instructions were not counted: `perf stat` cannot count them here.'

const describeInstructions = (measured: readonly Measured[]): string =>
  table(['', 'times `node -e 0`', 'millions, outside the kernel'], toFirst(measured))

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
