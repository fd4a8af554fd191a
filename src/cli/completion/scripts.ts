/** Completion scripts for each shell. They contain the options, and do not run the command. */
import { bash } from './bash.js'
import { fish } from './fish.js'
import type { Completions } from './options.js'
import { zsh } from './zsh.js'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

export function completionScript(shell: Shell, completions: Completions): string {
  return { bash, zsh, fish }[shell](completions)
}
