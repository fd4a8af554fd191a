import { InputError } from '../../errors.js'
import { systemReason } from '../errors/system-reason.js'
import { bytePath } from './byte-path.js'
import { decodeText } from './decode.js'
import type { NamedEncoding } from './encoding.js'
import { readBytes, readStream } from './read-bytes.js'

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
  let bytes: Uint8Array
  try {
    bytes =
      path === '-'
        ? await readStream(stdin, nameOf(path))
        : await readBytes(await bytePath(path), path)
  } catch (error) {
    if (error instanceof InputError) throw error
    throw cannotRead(path, error)
  }
  return decodeText(bytes, nameOf(path), encoding)
}

export const cannotRead = (path: string, error: unknown): InputError =>
  new InputError(`cannot read ${nameOf(path)}: ${readReason(path, error)}`, { cause: error })

/** A search finds a folder whose name is not valid UTF-8, but the name decoded by Node does not exist. */
const readReason = (path: string, error: unknown): string =>
  path.includes('\uFFFD') && (error as NodeJS.ErrnoException).code === 'ENOENT'
    ? 'no such file, or its name is not valid UTF-8; check the path, or rename it'
    : systemReason(error)
