/** One input that is a text: plain, Markdown, the article of a web page, or a Word document. */
import { readingOf } from '../../document/reading-of.js'
import { InputError } from '../../errors.js'
import { decodeText } from '../input/decode.js'
import { isZip } from '../input/docx/zip.js'
import type { NamedEncoding } from '../input/encoding.js'
import { type InputKind, isHtml, isMarkdown, mayHoldRecords } from '../input/kind.js'
import { nameOf } from '../input/read.js'
import { recordsOf } from '../input/records/json-records.js'
import { rejectJson } from '../input/records/json-text.js'
import type { RecordFields } from '../input/records/record.js'
import type { RecordWork, TextWork } from './work.js'

export interface TextSettings {
  readonly kind: InputKind
  readonly encoding: NamedEncoding | undefined
  readonly fields: RecordFields
  /** Whether an input that is not declared as records may turn out to hold them. */
  readonly findsRecords: boolean
}

/**
 * Reads an input as a text, or as records if it is JSON that holds them.
 *
 * @throws InputError if it is neither
 */
export async function readText(
  input: string,
  bytes: Uint8Array,
  settings: TextSettings,
): Promise<readonly (TextWork | RecordWork)[]> {
  const { kind, encoding } = settings
  const name = nameOf(input)
  const source = input === '-' ? null : input
  const textWork = (read: TextWork['input'], isExtracted: boolean, size: number): TextWork[] => [
    { kind: 'text', source, input: read, isExtracted, size },
  ]
  if (!encoding && isZip(bytes)) {
    const { docxText } = await import('../input/docx/docx.js')
    return textWork(readingOf(docxText(bytes, name)), true, bytes.length)
  }
  const read = await decodeText(bytes, name, encoding)
  const size = Buffer.byteLength(read)
  if (settings.findsRecords && mayHoldRecords(input, kind)) {
    const records = recordsOf(read, settings.fields)
    if (records) return records.map(({ json, line }) => recordWork(source, json, line))
  }
  if (isMarkdown(input, kind)) return textWork(await fromMarkdown(read, name), false, size)
  if (kind === 'auto') rejectJson(read, name)
  if (!isHtml(input, kind, read)) return textWork(read, false, size)
  const { readPage } = await import('../input/html/html.js')
  return textWork(readPage(read, name), true, size)
}

function recordWork(input: string | null, json: string, line: number): RecordWork {
  const bytes = Buffer.from(json)
  return { kind: 'record', input, line, offset: 0, bytes, encoding: 'utf-8', size: bytes.length }
}

async function fromMarkdown(markdown: string, name: string) {
  const { readMarkdown } = await import('../../readers/markdown/read-markdown.js')
  try {
    return readMarkdown(markdown)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(`${name} ${error.message}`, { cause: error })
  }
}
