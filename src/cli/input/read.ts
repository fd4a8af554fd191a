import { InputError } from '../../errors.js'
import { systemReason } from '../errors/system-reason.js'
import { bytePath } from './byte-path.js'
import { decodeText } from './decode.js'
import type { NamedEncoding } from './encoding.js'
import { readBytes, readStream } from './read-bytes.js'

/** What messages call an input. */
export const nameOf = (path: string): string => (path === '-' ? 'standard input' : path)

/**
 * Reads one text.
 *
 * @param path a file's path, or `-` for standard input
 * @throws InputError with one line on what is wrong with it
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

/** A folder whose name is not UTF-8 is found by a search and then is not there by the name that Node reads. */
const readReason = (path: string, error: unknown): string =>
  path.includes('\uFFFD') && (error as NodeJS.ErrnoException).code === 'ENOENT'
    ? 'it is not there, or its name is not in UTF-8; check the path, or rename it'
    : systemReason(error)
