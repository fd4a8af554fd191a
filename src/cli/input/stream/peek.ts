/** A stream whose first bytes were looked at; `chunks` has them, too. */
export interface Peeked {
  readonly start: Uint8Array
  readonly chunks: AsyncGenerator<Uint8Array>
}

/**
 * Reads the first bytes of a stream.
 *
 * @param isEnough called with each chunk; reading stops when it returns true, or at the end
 */
export async function peek(
  stream: AsyncIterable<Uint8Array>,
  isEnough: (chunk: Uint8Array) => boolean,
): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  while (true) {
    const next = await iterator.next()
    if (next.done) break
    read.push(next.value)
    if (isEnough(next.value)) break
  }
  const start = read.length === 1 ? (read[0] as Uint8Array) : Buffer.concat(read)
  async function* chunks() {
    if (start.length > 0) yield start
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { start, chunks: chunks() }
}
