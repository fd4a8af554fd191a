import { type ExitCode, exitCodes } from './errors/exit-codes.js'
import { run } from './run.js'
import { loadExtractor } from './workers/load-extractor.js'

/** Runs the command with this process's arguments and streams; the caller sets the exit code. */
export async function main(): Promise<ExitCode> {
  const { stdin, stdout, stderr, env } = process
  // Nobody is left to be told when stderr is closed; stdout's errors are met where it is written to.
  stderr.on('error', () => {})
  process.on('exit', tellOfEarlyEnd)
  const code = await run(process.argv.slice(2), { stdin, stdout, stderr, env, loadExtractor })
  process.off('exit', tellOfEarlyEnd)
  // Interrupted: input that is still to come would keep the process alive.
  if (code > 128) process.exit(code)
  return code
}

/** A process that ends before the run has, be it for want of anything to wait for, has not done its work. */
function tellOfEarlyEnd(): void {
  process.exitCode = exitCodes.internal
  process.stderr.write(
    'quote-extract: internal error: the run ended before its work was done; please report this with the text\n',
  )
}
