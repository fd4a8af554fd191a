/** What the system and the processor count of whole processes, with `perf stat`. */
import { run, type Variables } from './processes.js'

export interface Counters {
  /** Processor time of all threads, in milliseconds. */
  readonly time: number
  /** Instructions outside the kernel, in millions; null if this processor, or a virtual one, does not count them. */
  readonly instructions: number | null
}

/** Counts `node ARGS`; null without perf, or where it is not allowed. */
export function countersOf(args: readonly string[], variables?: Variables): Counters | null {
  const perf = ['stat', '-x,', '-e', 'task-clock,instructions:u', '--log-fd', '3']
  try {
    return readCounters(
      run('perf', [...perf, process.execPath, ...args], variables).output[3] ?? '',
    )
  } catch {
    return null
  }
}

/**
 * Reads the output of `perf stat -x,`: value, unit and event of a line. Processors with cores of several kinds have a line for
 * each kind, "cpu_core/instructions:u/".
 */
export function readCounters(output: string): Counters | null {
  const valuesOf = (event: string): number[] =>
    output
      .split('\n')
      .map((line) => line.split(','))
      .filter(([, , name]) => name?.includes(event))
      .map(([value = '']) => Number.parseFloat(value))
      .filter((value) => !Number.isNaN(value))
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
  const [times, counts] = [valuesOf('task-clock'), valuesOf('instructions')]
  if (times.length === 0) return null
  return { time: sum(times), instructions: counts.length === 0 ? null : sum(counts) / 1e6 }
}
