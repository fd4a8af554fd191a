/** All bytes of an input, up to the most that a text can have: one without an end does not fill the memory. */
import { constants } from 'node:buffer'
import { open } from 'node:fs/promises'
import { InputError } from '../../errors.js'

/** As many as the longest string that V8 holds has code units: half a gigabyte. */
const MOST = constants.MAX_STRING_LENGTH

/** Bytes read at a time from what does not tell its size. */
const CHUNK = 1024 * 1024

/**
 * @param name what messages call the input
 * @throws InputError for what is too large, which is not read to its end
 */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > MOST) throw tooLarge(name, `more than ${MOST} bytes`)
    chunks.push(chunk)
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks)
}

/**
 * @param path as the system knows it: bytes where the name is not UTF-8
 * @param name what messages call the file
 * @throws InputError for what is too large, as of `readStream`
 */
export async function readBytes(path: string | Buffer, name: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    if (size > MOST) throw tooLarge(name, `${size} bytes`)
    // A byte more: the read after it tells the end. What has no size is a device, or a file that grows as it is read.
    async function* chunks() {
      for (let room = size > 0 ? size + 1 : CHUNK; ; room = CHUNK) {
        const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(room), 0, room, null)
        if (bytesRead === 0) return
        yield buffer.subarray(0, bytesRead)
      }
    }
    return await readStream(chunks(), name)
  } finally {
    await file.close()
  }
}

const tooLarge = (name: string, size: string) =>
  new InputError(`${name} is too large (${size}): split it into articles`)
