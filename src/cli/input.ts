import { readFile } from 'node:fs/promises'
import { InputError } from '../errors.js'
import { decodeText } from './decode.js'
import { systemReason } from './system-reason.js'

/**
 * Reads one text.
 *
 * @param path a file's path, or `-` for standard input
 * @throws InputError with one line on what is wrong with it
 */
export async function readInput(path: string, stdin: AsyncIterable<Uint8Array>): Promise<string> {
  const name = path === '-' ? 'standard input' : path
  let bytes: Uint8Array
  try {
    bytes = path === '-' ? await readAll(stdin) : await readFile(path)
  } catch (error) {
    throw new InputError(`cannot read ${name}: ${systemReason(error)}`, { cause: error })
  }
  return decodeText(bytes, name)
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
