/** Ctrl-C and the system's request to end, for runs that write what is done before they end. */
import { type ExitCode, exitCodes } from '../errors/exit-codes.js'

const signals = new Map<NodeJS.Signals, ExitCode>([
  ['SIGINT', exitCodes.interrupted],
  ['SIGTERM', exitCodes.terminated],
])

/**
 * Listens for the first such signal; the second one ends the process as if nobody listened.
 *
 * @returns what takes the listeners away again
 */
export function listenForInterrupt(onInterrupt: (code: ExitCode) => void): () => void {
  const listeners = [...signals].map(([signal, code]) => {
    const listener = () => {
      unlisten()
      onInterrupt(code)
    }
    process.on(signal, listener)
    return [signal, listener] as const
  })
  const unlisten = () => {
    for (const [signal, listener] of listeners) process.off(signal, listener)
  }
  return unlisten
}
