import { type ExitCode, exitCodes } from './errors/exit-codes.js'
import { openOutput } from './output/descriptor-output.js'
import { run, type Surroundings } from './run.js'
import { loadExtractor } from './workers/load-extractor.js'

/** Runs the command with this process's arguments and streams; the caller sets the exit code. */
export async function main(): Promise<ExitCode> {
  const stdout = openOutput(1, () => process.stdout)
  const stderr = openOutput(2, () => process.stderr)
  // If stderr is closed, errors have nowhere to go; errors of stdout are handled where it is written.
  stderr.on('error', () => {})
  process.on('exit', reportEarlyExit)
  const { argv, env } = process
  const code = await run(argv.slice(2), { stdin, stdout, stderr, env, loadExtractor })
  process.off('exit', reportEarlyExit)
  // After an interruption, pending input would keep the process alive.
  if (code > 128) process.exit(code)
  return code
}

/** Standard input, opened when it is first read: opening it takes time, and most runs read files. */
const stdin: Surroundings['stdin'] = {
  get isTTY() {
    return process.stdin.isTTY
  },
  [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
}

/** Reports a process that exits before its run has finished, for example because its event loop ran empty. */
function reportEarlyExit(): void {
  process.exitCode = exitCodes.internal
  process.stderr.write(
    'quote-extract: internal error: the run ended before its work was done; please report this with the text\n',
  )
}
