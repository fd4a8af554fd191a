/** How far a run has come, on the terminal of the one who waits. */
import { stat } from 'node:fs/promises'

export interface Progress {
  /** Texts and bytes that were done. */
  advance(texts: number, bytes: number): void
  /** Takes the bar away, so that a line can be written where it was. */
  clear(): void
  stop(): void
}

export const noProgress: Progress = { advance() {}, clear() {}, stop() {} }

/** A bar, where the size of all inputs is known; a count of texts where one of them is a stream. */
export async function showProgress(
  stream: NodeJS.WritableStream,
  inputs: readonly string[],
): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress')
  const total = await sizeOf(inputs)
  const format =
    total === null
      ? '{texts} texts | {duration_formatted}'
      : '{bar} {percentage} % | {texts} texts | {eta_formatted} left'
  const bar = new cliProgress.SingleBar(
    { format, stream, clearOnComplete: true, hideCursor: null, etaBuffer: 200, fps: 5 },
    cliProgress.Presets.shades_classic,
  )
  let texts = 0
  bar.start(total ?? 1, 0, { texts })
  return {
    advance(more, bytes) {
      texts += more
      bar.increment(total === null ? 0 : bytes, { texts })
    },
    clear() {
      stream.write('\r\u001b[K')
    },
    stop() {
      bar.stop()
    },
  }
}

async function sizeOf(inputs: readonly string[]): Promise<number | null> {
  let total = 0
  for (const input of inputs) {
    const file = input === '-' ? undefined : await stat(input).catch(() => undefined)
    if (!file?.isFile()) return null
    total += file.size
  }
  return Math.max(1, total)
}
