/**
 * The file of weights: "QXLM", version, length of the header (two 32-bit integers, little-endian), the header (JSON), the
 * tensors, the pieces of the vocabulary, one per line. train/encoder/export.py and mentions.py write
 * it.
 */

export interface Sizes {
  /** Numbers per piece. */
  readonly width: number
  /** Numbers inside a layer's second half. */
  readonly inner: number
  readonly heads: number
  readonly layers: number
  /** Most pieces of a window, with those before and after it. */
  readonly length: number
  /** Numbers of a pointer's query. */
  readonly key: number
  /** Kinds of distance between a piece and a span. */
  readonly distances: number
  /** Labels of reported speech. */
  readonly labels: number
  /** Numbers of a mention inside the head of its antecedents, and of its types. */
  readonly mentionInner: number
  /** Types of mentions. */
  readonly types: number
}

export interface WeightsHeader {
  readonly sizes: Sizes
  /** Where each tensor starts, in bytes from the first; multiples of 16. */
  readonly tensors: Readonly<Record<string, number>>
  /** Bytes of all tensors. */
  readonly tensorBytes: number
}

export interface WeightsFile {
  readonly header: WeightsHeader
  readonly tensors: Uint8Array
  readonly pieces: readonly string[]
}

export const MAGIC = 'QXLM'
export const FORMAT_VERSION = 3
/** Bytes before the header. */
export const PREFIX = 12

/** @throws TypeError if the bytes are not a whole file of weights of this version */
export function parseWeights(bytes: Uint8Array): WeightsFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoder = new TextDecoder()
  if (bytes.length < PREFIX || decoder.decode(bytes.subarray(0, 4)) !== MAGIC) {
    throw new TypeError('not a file of weights of quote-extract-large')
  }
  const version = view.getUint32(4, true)
  if (version !== FORMAT_VERSION) {
    throw new TypeError(`weights of format ${version}; this version reads format ${FORMAT_VERSION}`)
  }
  const start = PREFIX + view.getUint32(8, true)
  const end = (header: WeightsHeader): number => start + header.tensorBytes
  if (start > bytes.length) throw new TypeError('the file of weights is cut off')
  const header = JSON.parse(decoder.decode(bytes.subarray(PREFIX, start))) as WeightsHeader
  const pieces = decoder.decode(bytes.subarray(end(header))).split('\n')
  if (end(header) > bytes.length || pieces.pop() !== '') {
    throw new TypeError('the file of weights is cut off')
  }
  return { header, tensors: bytes.subarray(start, end(header)), pieces }
}
