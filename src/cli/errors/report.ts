import { InputError, InternalError, OutputError, UsageError } from '../../errors.js'
import { printable } from '../../formatter/common/printable.js'
import { type ExitCode, exitCodes } from './exit-codes.js'

/** Describes an error in one line, including the newline. */
export function describeError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return `quote-extract: ${printable(isKnown(error) ? message : internalMessage(message))}\n`
}

/** Returns the exit code for an error that ends the run. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof UsageError) return exitCodes.usage
  if (error instanceof InputError || error instanceof OutputError) return exitCodes.failed
  return exitCodes.internal
}

const isKnown = (error: unknown) =>
  !(error instanceof InternalError) && exitCodeOf(error) !== exitCodes.internal

const internalMessage = (message: string) =>
  `internal error: ${message}; nothing was printed; please report this with the text`
