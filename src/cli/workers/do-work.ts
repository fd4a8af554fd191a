/** Processes one work to its outcome, on the main thread or a worker thread. */
import type { Reading } from '../../document/reading.js'
import { InputError } from '../../errors.js'
import { type Filter, filterExtraction } from '../../extraction/filter.js'
import type { Extraction } from '../../extraction/schema.js'
import type { OffsetUnit } from '../../formatter/common/offset-units.js'
import { formatJsonLines } from '../../formatter/jsonl.js'
import type { ModelName } from '../../models/model-names.js'
import type { ExtractOptions, Extractor } from '../../pipeline.js'
import type { FailOn } from '../corpus/fail-on.js'
import { findingsOf } from '../corpus/findings.js'
import { tallyOf } from '../corpus/tally.js'
import { findSpeakers } from '../corpus/wanted-speakers.js'
import type { Failure, Outcome, RecordWork, TextWork, Work } from '../corpus/work.js'
import { decodeBytes } from '../input/decode.js'
import { looksEnglish } from '../input/english.js'
import { parseRecord, RECORD, RecordError, type RecordFields } from '../input/records/record.js'
import { checked } from './checked.js'

export interface WorkSettings {
  readonly fields: RecordFields
  /** Whether the other fields of a record are kept in the output. */
  readonly keepRecord: boolean
  readonly filter: Filter
  readonly extraction: Omit<ExtractOptions, 'source' | 'model'>
  readonly model: ModelName
  /** Whether each text is printed as a line of JSON. */
  readonly asLines: boolean
  readonly offsets: OffsetUnit
  readonly failOn: FailOn
  /** Whether nothing is said about a text that is not English. */
  readonly quiet: boolean
}

/** What an extractor is needed for. */
export interface ExtractorNeeds {
  /** Reported speech without quotation marks, which needs the tagger. */
  readonly indirect: boolean
  /** Default: "fast". */
  readonly model?: ModelName
}

export type LoadExtractor = (needs: ExtractorNeeds) => Promise<Extractor>

/** Processes one work; never throws, but returns a failure. */
export async function doWork(
  work: Work,
  settings: WorkSettings,
  loadExtractor: LoadExtractor,
): Promise<Outcome> {
  const { size } = work
  if (work.kind === 'failed') return work
  let id: RecordId = { id: null, isNumber: false }
  try {
    const { input, record, ...named } = await inputOf(work, settings)
    id = named
    const name = named.id
    const extract = await loadExtractor({
      indirect: settings.extraction.indirect === true,
      model: settings.model,
    })
    const whole = await checked(input, () =>
      extract(input, { ...settings.extraction, source: name }),
    )
    const { source: _, ...found } = filterExtraction(whole, settings.filter)
    const text = typeof input === 'string' ? input : input.input
    const isExtracted = work.kind === 'text' && work.isExtracted
    const exact = named.isNumber && String(Number(name)) !== name && name !== null
    const source = named.isNumber && !exact ? Number(name) : name
    const extraction: Extraction = {
      source,
      ...(record && { record }),
      ...(isExtracted && { text }),
      ...found,
    }
    const article = { extraction, text, ...(exact && { exactSource: name }) }
    const { asLines, offsets, failOn, quiet } = settings
    const wanted = [settings.filter.speaker ?? []].flat()
    return {
      kind: 'done',
      printed: asLines ? formatJsonLines([article], { ...LINES, offsets }) : null,
      article: asLines ? null : article,
      tally: tallyOf(extraction),
      findings: findingsOf(failOn, extraction, text, work),
      speakers: wanted.length > 0 ? findSpeakers(whole.speakers, wanted) : null,
      foreign: quiet || looksEnglish(text) ? null : placeOf(work),
      size,
    }
  } catch (error) {
    return { kind: 'failed', failure: failureOf(work, id, error), size }
  }
}

/** The id of a record as written, or the path of a file. */
interface RecordId {
  readonly id: string | null
  readonly isNumber: boolean
}

const LINES = { several: true, width: 80, colour: false }

const placeOf = (work: TextWork | RecordWork) =>
  work.kind === 'text' ? { file: work.source, line: null } : { file: work.input, line: work.line }

interface WorkInput extends RecordId {
  readonly input: string | Reading
  /** The other fields of a record, if they are kept. */
  readonly record?: Record<string, unknown>
}

async function inputOf(
  work: TextWork | RecordWork,
  { fields, keepRecord }: WorkSettings,
): Promise<WorkInput> {
  if (work.kind === 'text') return { id: work.source, isNumber: false, input: work.input }
  const json = await decodeBytes(work.bytes, RECORD, work.encoding, work.offset)
  const { text, record, ...named } = await parseRecord(json, fields)
  if (!keepRecord) return { ...named, input: text }
  const { otherFields } = await import('../input/records/other-fields.js')
  return { ...named, input: text, record: await otherFields(record, json, fields) }
}

function failureOf(work: TextWork | RecordWork, known: RecordId, error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error)
  const internal = !(error instanceof InputError)
  if (work.kind === 'record') {
    const { id, isNumber } = error instanceof RecordError ? error : known
    return { input: work.input, line: work.line, id, isNumber, reason: message, internal }
  }
  const { source } = work
  const reason = internal ? `${source ?? 'standard input'}: ${message}` : message
  return { input: source, line: null, id: null, reason, internal }
}
