import { InternalError } from '../errors.js'
import type { Extraction } from '../extraction/schema.js'
import { type Config, resolveConfig } from './command-line/config.js'
import { parseCommandLine } from './command-line/program.js'
import { rejectContradictions } from './commands/contradictions.js'
import { extractCommand } from './commands/extract.js'
import { type ExitCode, exitCodes } from './errors/exit-codes.js'
import { describeError, exitCodeOf } from './errors/report.js'
import { pasteHint } from './input/paste.js'
import type { TextOutput } from './output/descriptor-output.js'
import { writeFileWhole, writeStream } from './output/output.js'
import { describeTerminal } from './output/terminal.js'
import { checked } from './workers/checked.js'
import type { LoadExtractor } from './workers/do-work.js'

/** Streams and environment of the process, and the extractor; tests substitute their own. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stdout: TextOutput
  readonly stderr: TextOutput
  readonly env: Readonly<Record<string, string | undefined>>
  /** Loads the extractor when there is a text to process; help, schema and most errors do not need it. */
  readonly loadExtractor: LoadExtractor
}

/**
 * Runs the command from its arguments (without node and script) to its exit code. Never throws: every
 * error is one line on stderr.
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { stdout, stderr, env } = surroundings
  try {
    const request = parseCommandLine(args)
    if (request.action === 'show') {
      await writeStream(stdout, request.text)
      return exitCodes.ok
    }
    if (request.action === 'verify') {
      const { verifyCommand } = await import('./commands/verify.js')
      return await verifyCommand(request, {
        ...surroundings,
        terminal: describeTerminal(stdout, env),
        write: (text, output) => write(text, { output }, surroundings),
      })
    }
    const files = 'files' in request ? request.files : []
    const config = resolveConfig(files, request.flags, describeTerminal(stdout, env))
    if (request.action === 'extract') {
      return await extractCommand(config, {
        ...surroundings,
        write: (text) => write(text, config, surroundings),
      })
    }
    if (request.action === 'score') {
      await rejectContradictions(
        config,
        { paths: config.inputs, several: false },
        surroundings.stdin,
      )
      if (surroundings.stdin.isTTY && config.inputs.includes('-') && !config.quiet)
        stderr.write(pasteHint(process.platform))
      const { scoreFiles } = await import('./commands/score.js')
      const report = await scoreFiles(request, config, {
        stdin: surroundings.stdin,
        extract: (id, text) => extractOne(id, text, config, surroundings),
      })
      await write(report, config, surroundings)
      return exitCodes.ok
    }
    if (request.action === 'serve') {
      const { serve } = await import('./serve/serve.js')
      return await serve(request, { ...surroundings, ...config })
    }
    const { describeSchema } = await import('./commands/schema-text.js')
    await write(describeSchema(), config, surroundings)
    return exitCodes.ok
  } catch (error) {
    stderr.write(describeError(error))
    return exitCodeOf(error)
  }
}

/** Extracts from one article of a gold file. */
async function extractOne(
  source: string,
  text: string,
  { extraction: options, model }: Config,
  { loadExtractor }: Surroundings,
): Promise<Extraction> {
  const extract = await loadExtractor({ indirect: options.indirect === true, model })
  try {
    return await checked(text, () => extract(text, { source, ...options }))
  } catch (error) {
    const message = error instanceof Error ? error.message : error
    throw new InternalError(`${source}: ${message}`, { cause: error })
  }
}

function write(
  text: string,
  { output }: Pick<Config, 'output'>,
  { stdout }: Surroundings,
): Promise<unknown> {
  return output === undefined ? writeStream(stdout, text) : writeFileWhole(output, text)
}
