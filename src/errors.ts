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

/** An argument of a library function has the wrong type, or names an option or a value that does not exist. */
export class ArgumentError extends TypeError {
  /** Tells the error from others where classes cannot be compared. */
  override readonly name = 'ArgumentError'

  /** @param message one line: the function, what is wrong, and what to do about it */
  constructor(message: string) {
    super(message)
  }
}
