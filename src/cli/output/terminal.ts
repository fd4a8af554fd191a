/** What is at the other end of standard output. */
export interface Terminal {
  readonly isTerminal: boolean
  /** Columns. */
  readonly width: number
  readonly env: Readonly<Record<string, string | undefined>>
}

const defaultWidth = 80

/** Describes a stream such as process.stdout; COLUMNS counts where there is no terminal to ask. */
export function describeTerminal(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Terminal['env'],
): Terminal {
  const told = Number(env.COLUMNS)
  const width = stream.columns || (Number.isInteger(told) && told > 0 ? told : defaultWidth)
  return { isTerminal: stream.isTTY === true, width, env }
}

/**
 * Decides on colours: --color and --no-color, then NO_COLOR (no-color.org), then FORCE_COLOR as Node
 * reads it, then whether the output goes to a terminal that has any.
 */
export function allowsColour(
  flag: boolean | undefined,
  env: Terminal['env'],
  onTerminal: boolean,
): boolean {
  if (flag !== undefined) return flag
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR)
  return onTerminal && env.TERM !== 'dumb'
}
