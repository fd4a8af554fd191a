import { readFile } from 'node:fs/promises'
import { InputError } from '../../errors.js'
import { systemReason } from '../errors/system-reason.js'
import { decodeText } from './decode.js'
import type { NamedEncoding } from './encoding.js'

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
    bytes = path === '-' ? await readAll(stdin) : await readFile(path)
  } catch (error) {
    throw cannotRead(path, error)
  }
  return decodeText(bytes, nameOf(path), encoding)
}

export const cannotRead = (path: string, error: unknown): InputError =>
  new InputError(`cannot read ${nameOf(path)}: ${systemReason(error)}`, { cause: error })

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
