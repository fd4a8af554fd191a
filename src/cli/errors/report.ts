import { InputError, InternalError, OutputError, UsageError } from '../../errors.js'
import { printable } from '../../formatter/common/printable.js'
import { type ExitCode, exitCodes } from './exit-codes.js'

/** The one line that tells of an error, newline included. */
export function describeError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return `quote-extract: ${printable(isKnown(error) ? message : internalMessage(message))}\n`
}

/** What the process ends with when it ends with this error. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof UsageError) return exitCodes.usage
  if (error instanceof InputError || error instanceof OutputError) return exitCodes.failed
  return exitCodes.internal
}

const isKnown = (error: unknown) =>
  !(error instanceof InternalError) && exitCodeOf(error) !== exitCodes.internal

const internalMessage = (message: string) =>
  `internal error: ${message}; nothing was printed; please report this with the text`
