import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { InputError } from '../../../errors.js'

/**
 * Decompresses gzip, no further than it is read.
 *
 * @param name name of the input in messages
 * @throws InputError if the data is damaged
 */
export async function* gunzip(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  name: string,
): AsyncGenerator<Uint8Array> {
  const stream = createGunzip()
  // an error of the source reaches the reader of the stream
  pipeline(Readable.from(chunks), stream, () => {})
  try {
    yield* stream
  } catch (error) {
    if (!/^Z_/.test((error as NodeJS.ErrnoException).code ?? '')) throw error
    const { message } = error as Error
    throw new InputError(`${name} is a damaged gzip file (${message}): copy it again`, {
      cause: error,
    })
  }
}
