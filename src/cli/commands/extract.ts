/** The extract command: inputs → works → outcomes → output. */
import { availableParallelism } from 'node:os'
import { InputError, InternalError } from '../../errors.js'
import { formatters } from '../../formatter/formats.js'
import type { Config } from '../command-line/config.js'
import { inBatches } from '../corpus/batches.js'
import { findReasons } from '../corpus/fail-on.js'
import { fileLog, terminalLog } from '../corpus/failure-log.js'
import type { Environment } from '../corpus/finding-lines.js'
import { Notices } from '../corpus/notices.js'
import { lineOutlet, wholeOutlet } from '../corpus/outlet.js'
import { readWorks } from '../corpus/read-works.js'
import { nothingDone, readDone } from '../corpus/resume.js'
import { skipDone } from '../corpus/skip-done.js'
import { addTallies, describeTally, type Tally } from '../corpus/tally.js'
import type { Done, Failure, Outcome, Work } from '../corpus/work.js'
import { type ExitCode, exitCodes } from '../errors/exit-codes.js'
import { describeError } from '../errors/report.js'
import { pasteHint } from '../input/paste.js'
import type { TextOutput } from '../output/descriptor-output.js'
import { fileSink, streamSink } from '../output/line-sink.js'
import { assertWritable } from '../output/output.js'
import { noProgress, showProgress } from '../output/progress.js'
import type { LoadExtractor } from '../workers/do-work.js'
import { runBatches } from '../workers/run-batches.js'
import { listenForInterrupt } from './interrupt.js'
import { type Prepared, prepare } from './prepare.js'

/** Streams of the process, the extractor and the writer of whole outputs. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stdout: TextOutput
  readonly stderr: TextOutput
  readonly loadExtractor: LoadExtractor
  readonly env: Environment
  /** Writes a complete output to --output or standard output. */
  readonly write: (text: string) => Promise<unknown>
}

/** Extracts from all inputs and writes the output; returns the exit code. */
export async function extractCommand(config: Config, streams: Streams): Promise<ExitCode> {
  const prepared = await prepare(config, streams.stdin)
  // a model that cannot be loaded fails the run, not each text
  if (config.model !== 'fast') await streams.loadExtractor({ indirect: false, model: config.model })
  const unlock = await lock(prepared.grown)
  try {
    return await extractInputs(config, streams, prepared)
  } finally {
    await unlock()
  }
}

async function lock(paths: readonly string[]): Promise<() => Promise<void>> {
  if (paths.length === 0) return async () => {}
  const { lockOutputs } = await import('../lock/lock.js')
  return lockOutputs(paths)
}

async function extractInputs(
  config: Config,
  streams: Streams,
  { inputs, paths, records, several, asLines, written }: Prepared,
): Promise<ExitCode> {
  const { stdin, stdout, stderr, loadExtractor, env } = streams
  let report = (line: string) => {
    if (!config.quiet) stderr.write(line)
  }
  const wanted = [config.filter.speaker ?? []].flat()
  const notices = new Notices({ failOn: config.failOn, wanted, env }, (line) => report(line))
  const done =
    config.resume && config.output !== undefined
      ? await readDone(config.output, config.offsets, (written) => notices.takeWritten(written))
      : nothingDone
  if (paths.includes('-') && stdin.isTTY) report(pasteHint(process.platform))
  for (const path of written) await assertWritable(path, path === config.output && !asLines)
  let foundRecords = false
  const formatOptions = () => ({
    ...config.formatOptions,
    several: several || foundRecords || config.array,
  })
  const outlet = asLines
    ? lineOutlet(
        config.output === undefined
          ? streamSink(stdout)
          : fileSink(config.output, config.resume ? 'a' : 'w'),
      )
    : await wholeOutlet(config.format, formatOptions, streams.write)
  // Lines printed on the terminal already show the progress.
  const hasBar =
    stderr.isTTY && several && !config.quiet && !(asLines && !config.output && stdout.isTTY)
  const progress = hasBar ? await showProgress(stderr, paths) : noProgress(stderr)
  report = (line) => {
    if (!config.quiet) progress.log(line)
  }
  const log = config.errors === undefined ? terminalLog(report) : fileLog(config.errors)

  const settings = {
    ...config,
    asLines,
    ...(records && config.jobs === undefined && { jobs: availableParallelism() }),
  }
  let skipped = 0
  const findsRecords = formatters.get(config.format)?.oneDocument !== true
  const read = readWorks(inputs, { ...config, kind: config.input, findsRecords }, stdin)
  const works = skipDone(
    noteRecords(read, () => {
      foundRecords = true
    }),
    done.ids,
    config.fields,
    ({ size }) => {
      skipped++
      progress.advance(1, size)
    },
  )
  const outcomes = runBatches(inBatches(works), settings, loadExtractor)

  let stopped: ExitCode | undefined
  let wake = () => {}
  const unlisten =
    asLines || hasBar
      ? listenForInterrupt((code) => {
          stopped = code
          wake()
        })
      : () => {}
  let tally = done.tally
  let failed = 0
  let internal = false
  try {
    while (stopped === undefined) {
      const next = await new Promise<IteratorResult<Outcome[]> | undefined>((resolve, reject) => {
        wake = () => resolve(undefined)
        outcomes.next().then(resolve, reject)
      })
      if (!next || next.done) break
      const { made, failures } = partition(next.value)
      internal ||= failures.some((failure) => failure.internal)
      throwInternalErrors(failures, asLines)
      failed += failures.length
      for (const outcome of made) {
        tally = addTallies(tally, outcome.tally)
        notices.take(outcome)
      }
      await log.add(failures)
      const isRead = await outlet.take(made)
      progress.advance(
        next.value.length,
        next.value.reduce((sum, { size }) => sum + size, 0),
      )
      if (!isRead) break
    }
    progress.stop()
    if (stopped === undefined || asLines) await outlet.end(failed > 0)
  } finally {
    unlisten()
    progress.stop()
    // After an interruption it may be waiting for input that never comes; exiting the process ends it.
    if (stopped === undefined) await outcomes.return(undefined)
    await log.close()
  }
  if (stopped === undefined) notices.end()
  if (config.summary) stderr.write(`quote-extract: ${describeTally(tally, failed, skipped)}\n`)
  if (stopped !== undefined) {
    report(`quote-extract: interrupted: ${describeInterrupted(tally, asLines, config)}\n`)
    return stopped
  }
  if (internal) return exitCodes.internal
  if (failed > 0) return exitCodes.failed
  const reasons = findReasons(config.failOn, tally, notices.without)
  for (const reason of reasons) report(describeError(new InputError(reason)))
  return reasons.length > 0 ? exitCodes.found : exitCodes.ok
}

/** Calls `note` if the works include records, also of inputs that were not declared as such. */
async function* noteRecords(works: AsyncIterable<Work>, note: () => void): AsyncGenerator<Work> {
  for await (const work of works) {
    if (work.kind === 'record') note()
    yield work
  }
}

function describeInterrupted(tally: Tally, asLines: boolean, { output }: Config): string {
  if (!asLines) return 'nothing was written; --format jsonl writes each text as soon as it is done'
  const texts = tally.texts === 1 ? '1 text was' : `${tally.texts} texts were`
  return `${texts} written${output === undefined ? '' : '; pass --resume to continue'}`
}

function partition(outcomes: readonly Outcome[]): { made: Done[]; failures: Failure[] } {
  const made: Done[] = []
  const failures: Failure[] = []
  for (const outcome of outcomes) {
    if (outcome.kind === 'done') made.push(outcome)
    else failures.push(outcome.failure)
  }
  return { made, failures }
}

/** Ends the run at an internal error if the output is a single document; in JSON Lines it costs one text. */
function throwInternalErrors(failures: readonly Failure[], asLines: boolean): void {
  const defect = asLines ? undefined : failures.find((failure) => failure.internal)
  if (defect) throw new InternalError(defect.reason)
}
