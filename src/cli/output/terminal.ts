/** Properties of the terminal, or of whatever else reads standard output. */
export interface Terminal {
  readonly isTerminal: boolean
  /** Width in columns. */
  readonly width: number
  readonly env: Readonly<Record<string, string | undefined>>
}

const defaultWidth = 80

/** Describes a stream such as process.stdout; without a terminal, the width is COLUMNS. */
export function describeTerminal(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Terminal['env'],
): Terminal {
  const columns = Number(env.COLUMNS)
  const width =
    stream.columns || (Number.isInteger(columns) && columns > 0 ? columns : defaultWidth)
  return { isTerminal: stream.isTTY === true, width, env }
}

/**
 * Decides whether to use colours, by --color and --no-color, then NO_COLOR (no-color.org), then FORCE_COLOR as in Node,
 * then whether the output is a terminal with colours.
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
