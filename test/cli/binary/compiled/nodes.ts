import { existsSync } from 'node:fs'

/** [name, binary] of the Node that runs the tests, and of $NODE_22 if set. */
export const nodes: readonly (readonly [string, string])[] = [
  [process.version, process.execPath],
  ...(process.env.NODE_22 && existsSync(process.env.NODE_22)
    ? [['$NODE_22', process.env.NODE_22] as const]
    : []),
]
