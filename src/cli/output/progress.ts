/** How far a run has come, on the terminal of the one who waits. */
import { stat } from 'node:fs/promises'

export interface Progress {
  /** Texts and bytes that were done. */
  advance(texts: number, bytes: number): void
  /** Writes a line above the bar. */
  tell(line: string): void
  /** Takes the bar away. Before anything else is written to the same terminal. */
  stop(): void
}

export const noProgress = (stream: NodeJS.WritableStream): Progress => ({
  advance() {},
  tell: (line) => stream.write(line),
  stop() {},
})

/**
 * A bar, where the size of all inputs is known; a count of texts where one of them is a stream. It changes nothing of
 * the terminal's state, neither its wrapping nor its saved cursor: a run that is killed leaves a line behind and no more.
 */
export async function showProgress(
  stream: NodeJS.WritableStream,
  inputs: readonly string[],
): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress')
  const total = await sizeOf(inputs)
  const format =
    total === null
      ? '{texts} texts | {duration_formatted}'
      : '{percentage} % | {texts} texts | {eta_formatted} left | {bar}'
  // Of the library's bars the one that writes lines above itself and does not restore a cursor saved at its start.
  const bars = new cliProgress.MultiBar(
    {
      format,
      stream,
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
    tell(line) {
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

/** Bytes; null where it is not known, or nothing to go by. */
async function sizeOf(inputs: readonly string[]): Promise<number | null> {
  let total = 0
  for (const input of inputs) {
    const file = input === '-' ? undefined : await stat(input).catch(() => undefined)
    if (!file?.isFile()) return null
    total += file.size
  }
  return total > 0 ? total : null
}
