import { InputError } from '../../errors.js'
import { systemReason } from '../system-reason.js'
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
    bytes = path === '-' ? await readStream(stdin, nameOf(path)) : await readBytes(path)
  } catch (error) {
    if (error instanceof InputError) throw error
    throw cannotRead(path, error)
  }
  return decodeText(bytes, nameOf(path), encoding)
}

export const cannotRead = (path: string, error: unknown): InputError =>
  new InputError(`cannot read ${nameOf(path)}: ${systemReason(error)}`, { cause: error })
