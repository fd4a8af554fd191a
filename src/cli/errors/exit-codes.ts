/** Exit codes of the process. Scripts rely on them: their meanings must not change. */
export const exitCodes = {
  /** Success, even if no quote was found. */
  ok: 0,
  /** An input could not be read, or the output not written; other inputs were processed. */
  failed: 1,
  /** The command line is invalid; nothing was read. */
  usage: 2,
  /** A bug in quote-extract: nothing was printed for that text. */
  internal: 3,
  /** Success, but `--fail-on` found something. */
  found: 4,
  /** Ctrl-C; finished texts are written. 128 plus the number of the signal, as in shells. */
  interrupted: 130,
  /** SIGTERM; finished texts are written. */
  terminated: 143,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
