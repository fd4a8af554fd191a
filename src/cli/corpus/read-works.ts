/** Reads inputs lazily, as one work per file or record. */
import { InputError } from '../../errors.js'
import {
  byteOrderMark,
  type Encoding,
  type NamedEncoding,
  resolveEncoding,
  wideEncoding,
} from '../input/encoding.js'
import { holdsRecords, mayHoldRecords } from '../input/kind.js'
import { type LineFeed, splitLines } from '../input/lines.js'
import { cannotRead, nameOf, openInput, readWhole } from '../input/read.js'
import { readStream } from '../input/read-bytes.js'
import { startsWithRecord, untilFirstRecord } from '../input/records/json-records.js'
import { peek } from '../input/stream/peek.js'
import { readText, type TextSettings } from './text-work.js'
import type { Failure, Work } from './work.js'

export type ReadSettings = TextSettings

export async function* readWorks(
  inputs: readonly (string | InputError)[],
  settings: ReadSettings,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Work> {
  for (const input of inputs) {
    if (typeof input !== 'string') {
      yield failed(null, input)
      continue
    }
    try {
      yield* worksOf(input, settings, stdin)
    } catch (error) {
      yield failed(input === '-' ? null : input, asInputError(input, error))
    }
  }
}

/** @throws anything but an error of the input or the system, which is a bug */
function asInputError(input: string, error: unknown): InputError {
  if (error instanceof InputError) return error
  if (typeof (error as NodeJS.ErrnoException).code !== 'string') throw error
  return cannotRead(input, error)
}

async function* worksOf(
  input: string,
  settings: ReadSettings,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Work> {
  const { kind, encoding, fields, findsRecords } = settings
  if (holdsRecords(input, kind)) {
    yield* records(input, openInput(input, stdin), encoding)
  } else if (findsRecords && mayHoldRecords(input, kind)) {
    const { start, chunks } = await peek(openInput(input, stdin), untilFirstRecord())
    if (startsWithRecord(start, fields)) yield* records(input, chunks, encoding)
    else yield* await readText(input, await readStream(chunks, nameOf(input)), settings)
  } else yield* await readText(input, await readWhole(input, stdin), settings)
}

async function* records(
  input: string,
  bytes: AsyncIterable<Uint8Array>,
  named: NamedEncoding | undefined,
): AsyncGenerator<Work> {
  const source = input === '-' ? null : input
  const { chunks, feed, encoding } = await startOf(bytes, named)
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
  const { start, chunks } = await peek(stream, () => true)
  const encoding = named
    ? resolveEncoding(named, start)
    : (byteOrderMark(start) ?? wideEncoding(start) ?? undefined)
  const feed = encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : 'byte'
  return { chunks, feed, encoding }
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
