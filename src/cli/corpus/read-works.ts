/** Inputs as they are read: a work a file, or a record. Nothing is read before it is asked for. */
import { createReadStream } from 'node:fs'
import { InputError } from '../../errors.js'
import { byteOrderMark, type Encoding, wideEncoding } from '../input/encoding.js'
import { holdsRecords, type InputKind, isHtml } from '../input/kind.js'
import { type LineFeed, splitLines } from '../input/lines.js'
import { cannotRead, nameOf, readInput } from '../input/read.js'
import type { Failure, Work } from './work.js'

export interface ReadSettings {
  readonly kind: InputKind
  readonly encoding: Encoding | undefined
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
    const drawn = isHtml(input, kind, read)
    const article = drawn
      ? (await import('../input/html.js')).articleText(read, nameOf(input))
      : read
    return { kind: 'text', source, text: article, drawn, size: Buffer.byteLength(read) }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return failed(source, error)
  }
}

async function* records(
  input: string,
  { encoding }: ReadSettings,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Work> {
  const source = input === '-' ? null : input
  try {
    const { chunks, feed } = await startOf(
      input === '-' ? stdin : createReadStream(input),
      encoding,
    )
    for await (const { bytes, number: line, offset, tooLong } of splitLines(chunks, feed)) {
      const size = bytes.length + 1
      if (tooLong) {
        const reason = 'it is too large: split it into articles'
        yield { kind: 'failed', failure: { ...unread(source, reason), line }, size }
      } else if (!isBlank(bytes)) yield { kind: 'record', input: source, line, offset, bytes, size }
    }
  } catch (error) {
    yield failed(source, cannotRead(input, error))
  }
}

/** The chunks of a stream again, with how its lines end, which its first bytes tell. */
async function startOf(
  stream: AsyncIterable<Uint8Array>,
  encoding: Encoding | undefined,
): Promise<{ chunks: AsyncIterable<Uint8Array>; feed: LineFeed }> {
  const iterator = stream[Symbol.asyncIterator]()
  const first = await iterator.next()
  const start = first.done ? new Uint8Array(0) : first.value
  const told = encoding ?? byteOrderMark(start) ?? wideEncoding(start)
  const feed = told === 'utf-16le' || told === 'utf-16be' ? told : 'byte'
  async function* chunks() {
    yield start
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { chunks: chunks(), feed }
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
