/** The commands whose start-up and memory are measured, and the states of the machine in which they start. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { binary } from './processes.js'

export interface Command {
  readonly name: string
  /** Arguments of Node. */
  readonly args: readonly string[]
  /** Folders with the code that it loads, besides Node itself. */
  readonly loads: readonly string[]
  /** Whether it keeps compiled code between runs. */
  readonly keepsCode: boolean
}

const inRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const article = inRoot('fixtures/oslo-nato-ministers.txt')
const compromise = inRoot('node_modules/compromise')

const ours = (name: string, ...args: string[]): Command => ({
  name,
  args: [binary, ...args],
  loads: [inRoot('bin'), inRoot('dist')],
  keepsCode: true,
})

/** The first is what the others are compared with. */
export const commands: readonly Command[] = [
  { name: '`node -e 0`', args: ['-e', '0'], loads: [], keepsCode: false },
  {
    name: 'importing compromise',
    args: ['--input-type=module', '-e', 'import "compromise"'],
    loads: [compromise],
    keepsCode: false,
  },
  ours('`quote-extract --help`', '--help'),
  ours('`quote-extract article.txt`', article),
  ours('`quote-extract --indirect article.txt`', '--indirect', article),
]

/** All files of a command's code; those of dist/page/ and types are not loaded, but dropping them from memory does no harm. */
export const filesOf = ({ loads }: Command): string[] =>
  loads.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:c|m)?js(?:on)?$|\.bin$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
