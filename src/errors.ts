/**
 * The errors that are told in one line. Each message says what is wrong, where, and what to do,
 * and starts in lower case, as it follows "quote-extract: ".
 */

/** The command line asks for something that there is not. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** One input could not be read as text; the others can. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/** The result could not be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

/** quote-extract itself is wrong: what it made does not hold what the output promises. */
export class InternalError extends Error {
  override readonly name = 'InternalError'
}
