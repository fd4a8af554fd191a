import { constants } from 'node:buffer'
import { InputError } from '../../errors.js'
import {
  detectEncoding,
  type Encoding,
  isUtf32,
  type NamedEncoding,
  resolveEncoding,
} from './encoding.js'
import { describeType, fileTypeOf } from './foreign/file-type.js'

/**
 * Decodes the bytes of a text. A byte order mark is kept: offsets are into the input as read.
 *
 * @param name name of the input in messages
 * @param named encoding set by the user
 * @param offset byte offset of the bytes in the input
 * @throws InputError if they are too large, binary, or invalid in the encoding
 */
export async function decodeBytes(
  bytes: Uint8Array,
  name: string,
  named?: Encoding,
  offset = 0,
): Promise<string> {
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    throw new InputError(`${name} is too large (${bytes.length} bytes): split it into articles`)
  }
  const encoding = named ?? detectEncoding(bytes)
  if (encoding === null) {
    if (isUtf32(bytes)) throw new InputError(`${name} is encoded in UTF-32: save it as UTF-8`)
    throw new InputError(
      `${name} is binary, not text: convert it to text first, or pass --encoding`,
    )
  }
  const text = encoding === 'utf-8' ? decodeUtf8(bytes) : await decodeOther(bytes, encoding)
  if (text !== null) return text
  const at = firstInvalidByte(bytes, encoding)
  const hex = bytes[at]?.toString(16).toUpperCase().padStart(2, '0')
  const other = encoding === 'utf-8' ? 'windows-1252' : 'utf-8'
  throw new InputError(
    `${name} is not valid ${shown(encoding)} (byte 0x${hex} at offset ${offset + at}): fix the file, or pass --encoding ${other} if that is its encoding`,
  )
}

/**
 * Decodes a whole input, such as a file.
 *
 * @throws InputError like `decodeBytes`, and for a file that holds no text as it is, such as a PDF, and for an empty text
 */
export async function decodeText(
  bytes: Uint8Array,
  name: string,
  named?: NamedEncoding,
): Promise<string> {
  const type = named ? null : fileTypeOf(bytes)
  if (type) throw new InputError(describeType(type, name))
  const encoding = named && resolveEncoding(named, bytes)
  const text = await decodeBytes(bytes, name, encoding)
  if (/^[\s\uFEFF]*$/.test(text)) {
    throw new InputError(`${name} is empty: it needs at least one word`)
  }
  return text
}

const shown = (encoding: Encoding) =>
  encoding === 'windows-1252' ? 'Windows-1252' : encoding.toUpperCase()

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

async function decodeOther(
  bytes: Uint8Array,
  encoding: Exclude<Encoding, 'utf-8'>,
): Promise<string | null> {
  if (firstInvalidByte(bytes, encoding) >= 0) return null
  if (encoding !== 'windows-1252') return wideText(bytes, encoding)
  // In some versions of Node, TextDecoder decodes Windows-1252 as Latin-1, which loses the quotation marks.
  const { createSinglebyteDecoder } = await import('@exodus/bytes/single-byte.js')
  return createSinglebyteDecoder(encoding)(bytes)
}

function wideText(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const copy = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  return (encoding === 'utf-16be' ? copy.swap16() : copy).toString('utf16le')
}

/** Bytes that Windows-1252 leaves undefined. */
const undefined1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/** Returns the offset of the first byte that cannot be decoded, or -1. */
function firstInvalidByte(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'windows-1252') return bytes.findIndex((byte) => undefined1252.has(byte))
  if (encoding === 'utf-8') return firstInvalidUtf8(bytes)
  const lone = wideText(bytes, encoding).search(/\p{Cs}/u)
  if (lone >= 0) return lone * 2
  return bytes.length % 2 === 1 ? bytes.length - 1 : -1
}

/** Returns the offset of the first byte that a lenient decoder replaces, or -1. */
function firstInvalidUtf8(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let offset = 0
  let from = 0
  for (let at = lenient.indexOf('\uFFFD'); at >= 0; at = lenient.indexOf('\uFFFD', from)) {
    offset += Buffer.byteLength(lenient.slice(from, at))
    const isWritten =
      bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (!isWritten) return offset
    offset += 3
    from = at + 1
  }
  return -1
}
