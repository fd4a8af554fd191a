/** SIGINT and SIGTERM, for runs that write finished texts before they exit. */
import { type ExitCode, exitCodes } from '../errors/exit-codes.js'

const signals = new Map<NodeJS.Signals, ExitCode>([
  ['SIGINT', exitCodes.interrupted],
  ['SIGTERM', exitCodes.terminated],
])

/**
 * Listens for the first such signal; a second one ends the process as usual.
 *
 * @returns a function that removes the listeners
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
