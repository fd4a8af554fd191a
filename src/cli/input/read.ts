import { createReadStream } from 'node:fs'
import { InputError } from '../../errors.js'
import { systemReason } from '../errors/system-reason.js'
import { bytePath } from './byte-path.js'
import { decodeText } from './decode.js'
import type { NamedEncoding } from './encoding.js'
import { readBytes, readStream } from './read-bytes.js'
import { isGzip } from './stream/gzip.js'
import { peek } from './stream/peek.js'

/** Name of an input in messages. */
export const nameOf = (path: string): string => (path === '-' ? 'standard input' : path)

/**
 * Reads one text.
 *
 * @param path path of a file, or `-` for standard input
 * @throws InputError with a one-line message
 */
export async function readInput(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
  encoding?: NamedEncoding,
): Promise<string> {
  return decodeText(await readWhole(path, stdin), nameOf(path), encoding)
}

/**
 * Reads the bytes of one input, decompressed if they are gzip.
 *
 * @throws InputError if they cannot be read, or are too many
 */
export async function readWhole(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
): Promise<Uint8Array> {
  const name = nameOf(path)
  try {
    const bytes =
      path === '-' ? await readStream(stdin, name) : await readBytes(await bytePath(path), path)
    if (!isGzip(bytes)) return bytes
    const { gunzip } = await import('./stream/gunzip.js')
    return await readStream(gunzip([bytes], name), name)
  } catch (error) {
    throw error instanceof InputError ? error : cannotRead(path, error)
  }
}

/**
 * Opens an input, to be read bit by bit; gzip is decompressed meanwhile. Nothing is opened before the first read, which
 * throws the system's error if it fails.
 */
export async function* openInput(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let length = 0
  const { start, chunks } = await peek(
    path === '-' ? stdin : createReadStream(await bytePath(path)),
    (chunk) => {
      length += chunk.length
      return length > 1
    },
  )
  if (!isGzip(start)) {
    yield* chunks
    return
  }
  const { gunzip } = await import('./stream/gunzip.js')
  yield* gunzip(chunks, nameOf(path))
}

export const cannotRead = (path: string, error: unknown): InputError =>
  new InputError(`cannot read ${nameOf(path)}: ${readReason(path, error)}`, { cause: error })

/** A search finds a folder whose name is not valid UTF-8, but the name decoded by Node does not exist. */
const readReason = (path: string, error: unknown): string =>
  path.includes('\uFFFD') && (error as NodeJS.ErrnoException).code === 'ENOENT'
    ? 'no such file, or its name is not valid UTF-8; check the path, or rename it'
    : systemReason(error)
