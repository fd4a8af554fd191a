import { type ExitCode, exitCodes } from './errors/exit-codes.js'
import { run } from './run.js'
import { loadExtractor } from './workers/load-extractor.js'

/** Runs the command with this process's arguments and streams; the caller sets the exit code. */
export async function main(): Promise<ExitCode> {
  const { stdin, stdout, stderr, env } = process
  // If stderr is closed, errors have nowhere to go; errors of stdout are handled where it is written.
  stderr.on('error', () => {})
  process.on('exit', reportEarlyExit)
  const code = await run(process.argv.slice(2), { stdin, stdout, stderr, env, loadExtractor })
  process.off('exit', reportEarlyExit)
  // After an interruption, pending input would keep the process alive.
  if (code > 128) process.exit(code)
  return code
}

/** Reports a process that exits before its run has finished, for example because its event loop ran empty. */
function reportEarlyExit(): void {
  process.exitCode = exitCodes.internal
  process.stderr.write(
    'quote-extract: internal error: the run ended before its work was done; please report this with the text\n',
  )
}
