/** `extractCorpus`: extraction from many texts, on worker threads. */

import { availableParallelism } from 'node:os'
import { checkOptions, type OptionType, type OptionTypes } from '../arguments/check-options.js'
import { checkText } from '../arguments/check-text.js'
import { describeValue } from '../arguments/describe-value.js'
import type { Reading } from '../document/reading.js'
import { ArgumentError } from '../errors.js'
import { extractOptionTypes } from '../extract.js'
import { type ModelName, models } from '../models/model-names.js'
import type { ExtractOptions } from '../pipeline.js'
import { openPool, type Pool } from '../threads/pool.js'
import type { CorpusRecord, CorpusResult } from './corpus-result.js'
import { findLarge } from './large-model.js'
import { readAhead } from './read-ahead.js'
import type { ExtractAnswer, ExtractTask } from './worker.js'

/** Options of `extractCorpus`: those of `extractQuotes` but `source`, which is the id of each record. */
export interface CorpusOptions extends Omit<ExtractOptions, 'source' | 'model'> {
  /** By name, for each thread loads its own; "large" needs the package quote-extract-large. Default: "fast". */
  readonly model?: ModelName
  /** Maximum number of worker threads, from 1. Default: the number of processors that the process may use. */
  readonly jobs?: number
}

/** Texts being read or waiting, for each thread: enough to keep all busy while a long text holds up the output. */
const AHEAD = 8

/**
 * Extracts the quotations of many texts on worker threads.
 *
 * Yields one result per record, in the order of the records. Records are read as they are needed: at most `8 * jobs` are
 * under way at a time, and none is read while the consumer is busy with a result. A record that fails has a result with
 * its `error`, and the others are unaffected. If the source throws, so does the iteration, after the results of all records
 * read before. Leaving the loop ends the threads and closes the source.
 *
 * @param records texts, or objects with a `text` and, if wanted, an `id`
 * @param options what to extract and on how many threads
 * @throws ArgumentError at once if the first argument is not iterable, for an unknown option or a value of the wrong type, or if
 *   the large model is not installed
 */
export function extractCorpus<Input extends string | CorpusRecord>(
  records: AsyncIterable<Input> | Iterable<Input | PromiseLike<Input>>,
  options: CorpusOptions = {},
): AsyncGenerator<CorpusResult<Input>, void, undefined> {
  checkRecords(records)
  checkOptions('extractCorpus', options, types)
  if (options.model === 'large') checkLarge()
  return run(records, options)
}

async function* run<Input extends string | CorpusRecord>(
  records: AsyncIterable<Input> | Iterable<Input | PromiseLike<Input>>,
  { jobs = availableParallelism(), model = 'fast', ...options }: CorpusOptions,
): AsyncGenerator<CorpusResult<Input>, void, undefined> {
  const file = new URL('./node-worker.js', import.meta.url)
  const pool = openPool<ExtractTask, ExtractAnswer>(file, jobs, {})
  try {
    const extract = (record: Input, index: number) =>
      extractOne(pool, record, index, { options, model })
    yield* readAhead(records, extract, jobs * AHEAD)
  } finally {
    await pool.close()
  }
}

async function extractOne<Input extends string | CorpusRecord>(
  pool: Pool<ExtractTask, ExtractAnswer>,
  record: Input,
  index: number,
  { options, model }: Omit<ExtractTask, 'text'>,
): Promise<CorpusResult<Input>> {
  try {
    const { text, source } = textOf(record)
    const answer = await pool.run({ text, options: { ...options, source }, model })
    if ('error' in answer) throw answer.error
    return { record, index, extraction: answer.extraction, error: null }
  } catch (error) {
    return { record, index, extraction: null, error: asError(error) }
  }
}

function textOf(record: string | CorpusRecord): {
  text: string | Reading
  source: string | null
} {
  if (typeof record === 'string') return { text: record, source: null }
  if (typeof record !== 'object' || record === null) {
    throw new ArgumentError(
      `extractCorpus: a record must be a string or an object with a text, not ${describeValue(record)}`,
    )
  }
  const { text, id } = record
  checkText('extractCorpus', text)
  return { text, source: id === undefined || id === null ? null : String(id) }
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error))

const jobsType: OptionType = {
  expected: 'an integer from 1',
  accepts: (value) => Number.isSafeInteger(value) && (value as number) >= 1,
}

const modelType: OptionType = {
  expected: models.map((name) => JSON.stringify(name)).join(' or '),
  accepts: (value) => models.some((name) => name === value),
}

const { source: _source, model: _model, ...shared } = extractOptionTypes
const types: OptionTypes<CorpusOptions> = { ...shared, model: modelType, jobs: jobsType }

function checkLarge(): void {
  try {
    findLarge()
  } catch (error) {
    throw new ArgumentError(`extractCorpus: ${(error as Error).message}`)
  }
}

function checkRecords(records: unknown): void {
  const iterable =
    typeof records === 'object' &&
    records !== null &&
    (Symbol.asyncIterator in records || Symbol.iterator in records)
  if (iterable && !ArrayBuffer.isView(records)) return
  const hint = typeof records === 'string' ? ': for one text, use extractQuotes' : ''
  throw new ArgumentError(
    `extractCorpus: expected an iterable or async iterable of records, not ${describeValue(records)}${hint}`,
  )
}
