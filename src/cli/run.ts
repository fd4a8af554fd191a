import { InputError, InternalError, UsageError } from '../errors.js'
import type { extractQuotes } from '../extract.js'
import { filterExtraction } from '../filter.js'
import { type Article, formatters } from '../formatter/index.js'
import type { Extraction } from '../schema.js'
import { type Config, resolveConfig } from './config.js'
import { type ExitCode, exitCodes } from './exit-codes.js'
import { readInput } from './input.js'
import { isSameFile, writeFileWhole, writeStream } from './output.js'
import { parseCommandLine } from './program.js'
import { describeError, exitCodeOf } from './report.js'
import { describeTerminal } from './terminal.js'

/** What the command needs of its process, and the extractor: tests put others in their place. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: NodeJS.WritableStream
  readonly env: Readonly<Record<string, string | undefined>>
  /** Gets the extractor when there is a text for it: help, schema and most errors start without it. */
  readonly loadExtractor: () => Promise<typeof extractQuotes>
}

/**
 * Runs the command, from arguments (without node and script) to exit code. Never throws: every error
 * is a line on stderr.
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { stdout, stderr, env } = surroundings
  try {
    const request = parseCommandLine(args)
    if (request.action === 'show') {
      await writeStream(stdout, request.text)
      return exitCodes.ok
    }
    const files = request.action === 'schema' ? [] : request.files
    const config = resolveConfig(files, request.flags, describeTerminal(stdout, env))
    if (request.action === 'extract') return await extract(config, surroundings)
    if (request.action === 'score') {
      await refuseContradictions(config, surroundings)
      const { scoreFiles } = await import('./score.js')
      const report = await scoreFiles(request, config, {
        stdin: surroundings.stdin,
        extract: (id, text) => checked(id, text, surroundings),
      })
      await write(report, config, surroundings)
      return exitCodes.ok
    }
    const { describeSchema } = await import('./schema-text.js')
    await write(describeSchema(), config, surroundings)
    return exitCodes.ok
  } catch (error) {
    stderr.write(describeError(error))
    return exitCodeOf(error)
  }
}

async function extract(config: Config, surroundings: Surroundings): Promise<ExitCode> {
  await refuseContradictions(config, surroundings)
  const articles: Article[] = []
  let code: ExitCode = exitCodes.ok
  for (const input of config.inputs) {
    try {
      const text = await readInput(input, surroundings.stdin)
      const source = input === '-' ? null : input
      const whole = await checked(source, text, surroundings)
      articles.push({ extraction: filterExtraction(whole, config.filter), text })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      surroundings.stderr.write(describeError(error))
      code = exitCodes.failed
    }
  }
  if (articles.length === 0) return code
  const format = await formatters.get(config.format)?.load()
  if (!format) throw new UsageError(`there is no format ${config.format}; see quote-extract --help`)
  await write(format(articles, config.formatOptions), config, surroundings)
  return code
}

async function refuseContradictions(config: Config, { stdin }: Surroundings): Promise<void> {
  const fromStdin = config.inputs.filter((input) => input === '-').length
  if (fromStdin > 1) throw new UsageError('standard input can be read only once: give - once')
  if (fromStdin > 0 && stdin.isTTY) {
    throw new UsageError('no input: name a file or pipe a text in; see quote-extract --help')
  }
  if (config.formatOptions.several && formatters.get(config.format)?.oneDocument) {
    throw new UsageError(`${config.format} holds one text: give one file at a time`)
  }
  for (const input of config.inputs) {
    if (config.output !== undefined && (await isSameFile(input, config.output))) {
      throw new UsageError(`${config.output} is an input too: name another file to write to`)
    }
  }
}

/** Extracts, and makes sure of the result before anything of it is shown. */
async function checked(
  source: string | null,
  text: string,
  { loadExtractor }: Surroundings,
): Promise<Extraction> {
  const name = source ?? 'standard input'
  const [extract, { findProblems }] = await Promise.all([loadExtractor(), import('../check.js')])
  let extraction: Extraction
  try {
    extraction = extract(text, { source })
  } catch (error) {
    const message = error instanceof Error ? error.message : error
    throw new InternalError(`${name}: ${message}`, { cause: error })
  }
  const [problem] = findProblems(extraction, text)
  if (problem !== undefined) throw new InternalError(`${name}: ${problem}`)
  return extraction
}

function write(text: string, { output }: Config, { stdout }: Surroundings): Promise<void> {
  return output === undefined ? writeStream(stdout, text) : writeFileWhole(output, text)
}
