/** Reads all bytes of an input, up to the maximum size of a text: an endless input does not exhaust memory. */
import { constants } from 'node:buffer'
import fs from 'node:fs'
import { promisify } from 'node:util'
import { InputError } from '../../errors.js'

/** Maximum bytes: as many as the longest V8 string has code units, half a gigabyte. */
const MOST = constants.MAX_STRING_LENGTH

// Every run needs them: loading `node:fs/promises` takes longer.
const open = promisify(fs.open)
const fstat = promisify(fs.fstat)
const read = promisify(fs.read)
const close = promisify(fs.close)

/** Bytes to read at a time from a file of unknown size. */
const CHUNK = 1024 * 1024

/**
 * Reads a stream.
 *
 * @param name name of the input in messages
 * @throws InputError if it is too large, without reading it to its end
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
 * Reads a file.
 *
 * @param path path for the system: bytes if the name is not valid UTF-8
 * @param name name of the file in messages
 * @throws InputError if it is too large, like `readStream`
 */
export async function readBytes(path: string | Buffer, name: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const { size } = await fstat(file)
    if (size > MOST) throw tooLarge(name, `${size} bytes`)
    // One byte more, to see the end. A file without a size is a device, or grows while it is read.
    async function* chunks() {
      for (let room = size > 0 ? size + 1 : CHUNK; ; room = CHUNK) {
        const { buffer, bytesRead } = await read(file, Buffer.allocUnsafe(room), 0, room, null)
        if (bytesRead === 0) return
        yield buffer.subarray(0, bytesRead)
      }
    }
    return await readStream(chunks(), name)
  } finally {
    await close(file)
  }
}

const tooLarge = (name: string, size: string) =>
  new InputError(`${name} is too large (${size}): split it into articles`)
