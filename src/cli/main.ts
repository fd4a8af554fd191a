import type { ExitCode } from './errors/exit-codes.js'
import { run } from './run.js'
import { loadExtractor } from './workers/load-extractor.js'

/** Runs the command with this process's arguments and streams; the caller sets the exit code. */
export async function main(): Promise<ExitCode> {
  const { stdin, stdout, stderr, env } = process
  // Nobody is left to be told when stderr is closed; stdout's errors are met where it is written to.
  stderr.on('error', () => {})
  const code = await run(process.argv.slice(2), { stdin, stdout, stderr, env, loadExtractor })
  // Interrupted: input that is still to come would keep the process alive.
  if (code > 128) process.exit(code)
  return code
}
