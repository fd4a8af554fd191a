/**
 * Errors reported in one line. Each message says what is wrong, where, and what to do, and starts
 * in lower case because it follows "quote-extract: ".
 */

/** The command line is invalid: an unknown command, option or value. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** An input could not be read as text. Other inputs are unaffected. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/** The result could not be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

/** A bug in quote-extract: the output violates its own schema. */
export class InternalError extends Error {
  override readonly name = 'InternalError'
}
