/** Progress of a run, shown on the terminal. */
import { stat } from 'node:fs/promises'
import { innerName } from '../input/stream/gzip.js'
import type { TextOutput } from './descriptor-output.js'

export interface Progress {
  /** Adds finished texts and bytes. */
  advance(texts: number, bytes: number): void
  /** Writes a line above the bar. */
  log(line: string): void
  /** Removes the bar; call before writing anything else to the same terminal. */
  stop(): void
}

export const noProgress = (stream: TextOutput): Progress => ({
  advance() {},
  log: (line) => stream.write(line),
  stop() {},
})

/**
 * Shows a bar if the size of all inputs is known, otherwise a count of texts. Does not change the state of the terminal,
 * such as wrapping or the saved cursor, so that a killed run leaves nothing but one line.
 */
export async function showProgress(
  stream: TextOutput,
  inputs: readonly string[],
): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress')
  const total = await sizeOf(inputs)
  const format =
    total === null
      ? '{texts} texts | {duration_formatted}'
      : '{percentage} % | {texts} texts | {eta_formatted} left | {bar}'
  // MultiBar, because it can log lines above itself and does not restore a cursor saved at its start.
  const bars = new cliProgress.MultiBar(
    {
      format,
      formatTime: describeDuration,
      // that of a terminal is Node's own
      stream: stream as NodeJS.WriteStream,
      clearOnComplete: true,
      hideCursor: null,
      linewrap: true,
      etaBuffer: 200,
      fps: 5,
      emptyOnZero: true,
    },
    cliProgress.Presets.shades_classic,
  )
  let texts = 0
  let stopped = false
  const bar = bars.create(total ?? 1, 0, { texts })
  return {
    advance(more, bytes) {
      texts += more
      bar.increment(total === null ? 0 : bytes, { texts })
    },
    log(line) {
      if (stopped) {
        stream.write(line)
        return
      }
      bars.log(line)
      bars.update()
    },
    stop() {
      if (stopped) return
      stopped = true
      bars.stop()
    },
  }
}

/** "45s", "2m 05s", "1h 30m"; cli-progress itself rounds to "1m60s". */
export function describeDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const pad = (number: number) => String(number).padStart(2, '0')
  if (whole < 60) return `${whole}s`
  if (whole < 3600) return `${Math.floor(whole / 60)}m ${pad(whole % 60)}s`
  const minutes = Math.round(whole / 60)
  return `${Math.floor(minutes / 60)}h ${pad(minutes % 60)}m`
}

/** Returns the total bytes; null if unknown or 0. */
async function sizeOf(inputs: readonly string[]): Promise<number | null> {
  let total = 0
  for (const input of inputs) {
    const file = input === '-' ? undefined : await stat(input).catch(() => undefined)
    // the progress is counted in bytes that were decompressed
    if (!file?.isFile() || innerName(input) !== input) return null
    total += file.size
  }
  return total > 0 ? total : null
}
