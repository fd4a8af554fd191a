/** Base64 for weights in JSON files: Node's Buffer where available, plain JavaScript elsewhere (browsers). */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const values = new Uint8Array(128)
for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i

interface NodeBuffer {
  from(text: string, encoding: 'base64'): Uint8Array
  from(memory: ArrayBufferLike, offset: number, length: number): NodeBytes
}

interface NodeBytes {
  /** Decodes a text to the start of these bytes. */
  write(text: string, encoding: 'base64'): number
}

/** Bytes that are decoded straight to where they are needed. */
export interface EncodedBytes {
  readonly length: number
  /** Writes all of the bytes to the start of `target`. */
  readonly decodeTo: (target: Uint8Array) => void
}

/** @param source padded base64, or the bytes themselves */
export function encodedBytes(source: string | Int8Array | EncodedBytes): EncodedBytes {
  if (typeof source !== 'string') {
    if (!(source instanceof Int8Array)) return source
    const bytes = new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    return { length: bytes.length, decodeTo: (target) => target.set(bytes) }
  }
  return {
    length: lengthOf(source),
    decodeTo: ({ buffer, byteOffset, byteLength }) => {
      const node = (globalThis as { Buffer?: NodeBuffer }).Buffer
      if (node) node.from(buffer, byteOffset, byteLength).write(source, 'base64')
      else new Uint8Array(buffer, byteOffset, byteLength).set(decodeBase64(source))
    },
  }
}

/** Decodes to signed bytes in memory of their own. */
export function signedBytes({ length, decodeTo }: EncodedBytes): Int8Array {
  const bytes = new Uint8Array(length)
  decodeTo(bytes)
  return new Int8Array(bytes.buffer)
}

/** Number of bytes that padded base64 encodes. */
function lengthOf(text: string): number {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  return (text.length / 4) * 3 - padding
}

/** @param text padded base64; the result for anything else is undefined */
export function fromBase64(text: string): Uint8Array {
  const node = (globalThis as { Buffer?: NodeBuffer }).Buffer
  return node ? node.from(text, 'base64') : decodeBase64(text)
}

/** `fromBase64` without Node's Buffer. */
export function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(lengthOf(text))
  const at = (i: number): number => values[text.charCodeAt(i) & 127] as number
  for (let i = 0, to = 0; i < text.length; i += 4, to += 3) {
    const bits = (at(i) << 18) | (at(i + 1) << 12) | (at(i + 2) << 6) | at(i + 3)
    bytes[to] = bits >> 16
    if (to + 1 < bytes.length) bytes[to + 1] = bits >> 8
    if (to + 2 < bytes.length) bytes[to + 2] = bits
  }
  return bytes
}

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const left = bytes.length - i
    parts.push(
      ALPHABET.charAt(bits >> 18) +
        ALPHABET.charAt((bits >> 12) & 63) +
        (left > 1 ? ALPHABET.charAt((bits >> 6) & 63) : '=') +
        (left > 2 ? ALPHABET.charAt(bits & 63) : '='),
    )
  }
  return parts.join('')
}
