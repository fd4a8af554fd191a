/** Completion for each shell: scripts that know the options by themselves, and start nothing. */
import { bash } from './bash.js'
import { fish } from './fish.js'
import type { Completions } from './options.js'
import { zsh } from './zsh.js'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

export function completionScript(shell: Shell, completions: Completions): string {
  return { bash, zsh, fish }[shell](completions)
}
