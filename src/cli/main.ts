import type { ExitCode } from './exit-codes.js'
import { run } from './run.js'

/** Runs the command with this process's arguments and streams; the caller sets the exit code. */
export function main(): Promise<ExitCode> {
  const { stdin, stdout, stderr, env } = process
  // Nobody is left to be told when stderr is closed; stdout's errors are met where it is written to.
  stderr.on('error', () => {})
  return run(process.argv.slice(2), { stdin, stdout, stderr, env, loadExtractor })
}

async function loadExtractor() {
  return (await import('../extract.js')).extractQuotes
}
