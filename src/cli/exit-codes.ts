/** What the process ends with. Scripts rely on these: none may change its meaning. */
export const exitCodes = {
  /** All was done, also when no quote was found. */
  ok: 0,
  /** An input could not be read or the output not be written; the other inputs were done. */
  failed: 1,
  /** The command line was not understood; nothing was read. */
  usage: 2,
  /** A defect of quote-extract: nothing was printed. */
  internal: 3,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
