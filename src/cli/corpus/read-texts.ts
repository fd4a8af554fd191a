import type { Reading } from '../../document/reading.js'
import { InputError } from '../../errors.js'
import { decodeBytes } from '../input/decode.js'
import { parseRecord, RECORD, RecordError, type RecordFields } from '../input/records/record.js'
import { type ReadSettings, readWorks } from './read-works.js'
import type { Failure, RecordWork } from './work.js'

/** A text that was read, for commands that need several of them at once. */
export interface ReadText {
  /** Path; path and id of a record, as in "corpus.jsonl#a1"; null for standard input. */
  readonly name: string | null
  /** Path of the file; null for standard input. */
  readonly path: string | null
  /** The text as it was read, or what a reader of markup made of it. */
  readonly text: string | Reading
  /** Whether offsets count in the file itself, so that its lines are those of the text. */
  readonly isFile: boolean
}

/**
 * Reads all texts of the inputs into memory.
 *
 * @param onFailure called for each text that cannot be read; the others are read all the same
 */
export async function readTexts(
  inputs: readonly (string | InputError)[],
  settings: ReadSettings,
  stdin: AsyncIterable<Uint8Array>,
  onFailure: (failure: Failure) => void,
): Promise<ReadText[]> {
  const texts: ReadText[] = []
  for await (const work of readWorks(inputs, settings, stdin)) {
    if (work.kind === 'failed') onFailure(work.failure)
    else if (work.kind === 'text') {
      const { source, input, isExtracted } = work
      const isFile = !isExtracted && source !== null
      texts.push({ name: source, path: source, text: input, isFile })
    } else {
      const record = await readRecord(work, settings.fields, onFailure)
      if (record) texts.push(record)
    }
  }
  return texts
}

async function readRecord(
  { input, line, offset, bytes, encoding }: RecordWork,
  fields: RecordFields,
  onFailure: (failure: Failure) => void,
): Promise<ReadText | null> {
  try {
    const { id, text } = await parseRecord(
      await decodeBytes(bytes, RECORD, encoding, offset),
      fields,
    )
    return { name: `${input ?? 'standard input'}#${id}`, path: input, text, isFile: false }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const id = error instanceof RecordError ? error.id : null
    const isNumber = error instanceof RecordError && error.isNumber
    onFailure({ input, line, id, isNumber, reason: error.message, internal: false })
    return null
  }
}
