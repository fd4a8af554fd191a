/** Reads inputs lazily, as one work per file or record. */
import { createReadStream } from 'node:fs'
import { readingOf } from '../../document/reading-of.js'
import { InputError } from '../../errors.js'
import { bytePath } from '../input/byte-path.js'
import {
  byteOrderMark,
  type Encoding,
  type NamedEncoding,
  resolveEncoding,
  wideEncoding,
} from '../input/encoding.js'
import { rejectJson } from '../input/json-text.js'
import { holdsRecords, type InputKind, isHtml } from '../input/kind.js'
import { type LineFeed, splitLines } from '../input/lines.js'
import { cannotRead, nameOf, readInput } from '../input/read.js'
import type { Failure, Work } from './work.js'

export interface ReadSettings {
  readonly kind: InputKind
  readonly encoding: NamedEncoding | undefined
}

export async function* readWorks(
  inputs: readonly (string | InputError)[],
  settings: ReadSettings,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Work> {
  for (const input of inputs) {
    if (typeof input !== 'string') yield failed(null, input)
    else if (holdsRecords(input, settings.kind)) yield* records(input, settings, stdin)
    else yield await text(input, settings, stdin)
  }
}

async function text(
  input: string,
  { kind, encoding }: ReadSettings,
  stdin: AsyncIterable<Uint8Array>,
): Promise<Work> {
  const source = input === '-' ? null : input
  try {
    const read = await readInput(input, stdin, encoding)
    if (kind === 'auto') rejectJson(read, nameOf(input))
    const size = Buffer.byteLength(read)
    if (!isHtml(input, kind, read))
      return { kind: 'text', source, input: read, isExtracted: false, size }
    const { articleText } = await import('../input/html/html.js')
    const article = readingOf(articleText(read, nameOf(input)))
    return { kind: 'text', source, input: article, isExtracted: true, size }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return failed(source, error)
  }
}

async function* records(
  input: string,
  { encoding: named }: ReadSettings,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Work> {
  const source = input === '-' ? null : input
  try {
    const { chunks, feed, encoding } = await startOf(
      input === '-' ? stdin : createReadStream(await bytePath(input)),
      named,
    )
    for await (const read of splitLines(chunks, feed)) {
      const { bytes, number: line, offset, tooLong, endless } = read
      const size = bytes.length + 1
      if (tooLong) {
        const reason = endless
          ? 'longer than 1 GiB; the rest of the input was not read'
          : 'longer than 256 MiB; split it into articles'
        yield { kind: 'failed', failure: { ...unread(source, reason), line }, size }
      } else if (!isBlank(bytes)) {
        yield { kind: 'record', input: source, line, offset, bytes, encoding, size }
      }
    }
  } catch (error) {
    yield failed(source, error instanceof InputError ? error : cannotRead(input, error))
  }
}

/** Returns the chunks of a stream with its encoding and line feed, detected from its first bytes. */
async function startOf(
  stream: AsyncIterable<Uint8Array>,
  named: NamedEncoding | undefined,
): Promise<{
  chunks: AsyncIterable<Uint8Array>
  feed: LineFeed
  encoding: Encoding | undefined
}> {
  const iterator = stream[Symbol.asyncIterator]()
  const first = await iterator.next()
  const start = first.done ? new Uint8Array(0) : first.value
  const encoding = named
    ? resolveEncoding(named, start)
    : (byteOrderMark(start) ?? wideEncoding(start) ?? undefined)
  const feed = encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : 'byte'
  async function* chunks() {
    yield start
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { chunks: chunks(), feed, encoding }
}

const isBlank = (bytes: Uint8Array) =>
  bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09 || byte === 0)

const unread = (input: string | null, reason: string): Failure => ({
  input,
  line: null,
  id: null,
  reason,
  internal: false,
})

const failed = (input: string | null, { message }: InputError): Work => ({
  kind: 'failed',
  failure: unread(input, message),
  size: 0,
})
