/** Splits a stream of bytes into lines, reading no further than the current line. */

export interface Line {
  /** Without the line feed. */
  readonly bytes: Uint8Array
  /** Line number, from 1. */
  readonly number: number
  /** Byte offset in the stream. */
  readonly offset: number
  /** Whether the line is longer than a text can be; its bytes are then empty. */
  readonly tooLong: boolean
  /** Whether it ends with a line feed, which the last line may lack. */
  readonly ended: boolean
  /** Whether reading stopped within the line because it seems endless; it is then the last one. */
  readonly endless: boolean
}

/** Maximum bytes of a line: 256 MiB. */
const LONGEST = 256 * 1024 * 1024

/** Bytes of a line after which reading stops: 1 GiB. */
const MOST_SKIPPED = 4 * LONGEST

/** Encoding of a line feed: in UTF-16 it is a pair of bytes at an even offset. */
export type LineFeed = 'byte' | 'utf-16le' | 'utf-16be'

/** Splits at line feeds. Carriage returns are kept: JSON treats them as white space. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  feed: LineFeed = 'byte',
): AsyncGenerator<Line> {
  const width = feed === 'byte' ? 1 : 2
  let pieces: Uint8Array[] = []
  let length = 0
  let offset = 0
  let number = 1
  const take = (piece: Uint8Array) => {
    length += piece.length
    if (length <= LONGEST) pieces.push(piece)
    else pieces = []
  }
  const line = (ended: boolean): Line => {
    const tooLong = length > LONGEST
    const bytes =
      pieces.length === 1 && !tooLong ? (pieces[0] as Uint8Array) : Buffer.concat(pieces)
    const made = { bytes, number, offset, tooLong, ended, endless: length > MOST_SKIPPED }
    offset += length + (ended ? width : 0)
    number++
    pieces = []
    length = 0
    return made
  }
  for await (const chunk of width === 1 ? chunks : inPairs(chunks)) {
    let from = 0
    for (let at = feedAt(chunk, from, feed); at >= 0; at = feedAt(chunk, from, feed)) {
      take(chunk.subarray(from, at))
      yield line(true)
      from = at + width
    }
    if (from < chunk.length) take(chunk.subarray(from))
    if (length > MOST_SKIPPED) break
  }
  if (length > 0) yield line(false)
}

function feedAt(chunk: Uint8Array, from: number, feed: LineFeed): number {
  if (feed === 'byte') return chunk.indexOf(0x0a, from)
  const [low, high] = feed === 'utf-16le' ? [0, 1] : [1, 0]
  for (let at = chunk.indexOf(0x0a, from); at >= 0; at = chunk.indexOf(0x0a, at + 1)) {
    const start = at - low
    if (start % 2 === 0 && start >= from && chunk[start + high] === 0) return start
  }
  return -1
}

/** Regroups bytes into chunks of even length, so that no pair is split. */
async function* inPairs(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let odd: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunks) {
    const joined = odd.length > 0 ? Buffer.concat([odd, chunk]) : chunk
    const even = joined.length - (joined.length % 2)
    odd = joined.subarray(even)
    if (even > 0) yield joined.subarray(0, even)
  }
  if (odd.length > 0) yield odd
}
