/** What the process ends with. Scripts rely on these: none may change its meaning. */
export const exitCodes = {
  /** All was done, also when no quote was found. */
  ok: 0,
  /** An input could not be read or the output not be written; the other inputs were done. */
  failed: 1,
  /** The command line was not understood; nothing was read. */
  usage: 2,
  /** A defect of quote-extract: nothing was printed of that text. */
  internal: 3,
  /** All was done, and what `--fail-on` names was found. */
  found: 4,
  /** Ctrl-C: what was done is written whole. As shells have it, 128 and the number of the signal. */
  interrupted: 130,
  /** SIGTERM, likewise. */
  terminated: 143,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
