/** Processes one work to its outcome, on the main thread or a worker thread. */
import type { Reading } from '../../document/reading.js'
import { InputError } from '../../errors.js'
import { type Filter, filterExtraction } from '../../extraction/filter.js'
import type { Extraction } from '../../extraction/schema.js'
import { formatJsonLines } from '../../formatter/jsonl.js'
import type { ExtractOptions, Extractor } from '../../pipeline.js'
import { tallyOf } from '../corpus/tally.js'
import type { Failure, Outcome, RecordWork, TextWork, Work } from '../corpus/work.js'
import { decodeBytes } from '../input/decode.js'
import { parseRecord, RECORD, RecordError, type RecordFields } from '../input/record.js'
import { checked } from './checked.js'

export interface WorkSettings {
  readonly fields: RecordFields
  readonly filter: Filter
  readonly extraction: Omit<ExtractOptions, 'source'>
  /** Whether each text is printed as a line of JSON. */
  readonly asLines: boolean
}

/** Loads the extractor; `indirect`: with the tagger for reported speech without quotation marks. */
export type LoadExtractor = (indirect: boolean) => Promise<Extractor>

/** Processes one work; never throws, but returns a failure. */
export async function doWork(
  work: Work,
  settings: WorkSettings,
  loadExtractor: LoadExtractor,
): Promise<Outcome> {
  const { size } = work
  if (work.kind === 'failed') return work
  let id: string | null = null
  try {
    const { id: source, input } = await inputOf(work, settings)
    id = source
    const extract = await loadExtractor(settings.extraction.indirect === true)
    const whole = await checked(input, () => extract(input, { ...settings.extraction, source }))
    const { source: _, ...found } = filterExtraction(whole, settings.filter)
    const text = typeof input === 'string' ? input : input.input
    const isExtracted = work.kind === 'text' && work.isExtracted
    const extraction: Extraction = { source, ...(isExtracted && { text }), ...found }
    const article = { extraction, text }
    const printed = settings.asLines ? formatJsonLines([article], LINES) : null
    const tally = tallyOf(extraction)
    return { kind: 'done', printed, article: settings.asLines ? null : article, tally, size }
  } catch (error) {
    return { kind: 'failed', failure: failureOf(work, id, error), size }
  }
}

const LINES = { several: true, width: 80, colour: false }

async function inputOf(
  work: TextWork | RecordWork,
  { fields }: WorkSettings,
): Promise<{ id: string | null; input: string | Reading }> {
  if (work.kind === 'text') return { id: work.source, input: work.input }
  const json = await decodeBytes(work.bytes, RECORD, work.encoding, work.offset)
  const { id, text } = await parseRecord(json, fields)
  return { id, input: text }
}

function failureOf(work: TextWork | RecordWork, id: string | null, error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error)
  const internal = !(error instanceof InputError)
  if (work.kind === 'record') {
    const known = error instanceof RecordError ? error.id : id
    return { input: work.input, line: work.line, id: known, reason: message, internal }
  }
  const { source } = work
  const reason = internal ? `${source ?? 'standard input'}: ${message}` : message
  return { input: source, line: null, id: null, reason, internal }
}
