import { constants } from 'node:buffer'
import { InputError } from '../errors.js'

/**
 * Decodes the bytes of a text in UTF-8. A byte order mark stays: offsets are into the input as read.
 *
 * @param name what messages call the input
 * @throws InputError for what is empty, binary or not UTF-8
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    throw new InputError(`${name} is too large (${bytes.length} bytes): split it into articles`)
  }
  const utf16 = byteOrder(bytes)
  if (utf16) {
    throw new InputError(
      `${name} is in ${utf16}, not UTF-8: convert it first, as with iconv -f ${utf16} -t UTF-8`,
    )
  }
  if (looksBinary(bytes)) {
    throw new InputError(`${name} is a binary file: give the text of the article, in UTF-8`)
  }
  const text = decodeUtf8(bytes, name)
  if (/^[\s\uFEFF]*$/.test(text))
    throw new InputError(`${name} is empty: give a text with words in it`)
  return text
}

function byteOrder([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'UTF-16LE'
  if (first === 0xfe && second === 0xff) return 'UTF-16BE'
  return undefined
}

/** Whether there is a NUL, or more than one byte in ten of the start is a control that no text holds. */
function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  const start = bytes.subarray(0, 8192)
  const controls = start.filter((byte) => (byte < 0x20 && !isLayout(byte)) || byte === 0x7f)
  return controls.length > start.length / 10
}

/** Tab, line feed, vertical tab, form feed, carriage return; escape, which terminal captures hold. */
const isLayout = (byte: number) => (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b

function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const at = firstInvalidByte(bytes)
    const hex = bytes[at]?.toString(16).toUpperCase().padStart(2, '0')
    throw new InputError(
      `${name} is not in UTF-8 (byte 0x${hex} at offset ${at}): convert it first, as with iconv -f WINDOWS-1252 -t UTF-8`,
    )
  }
}

/** The offset of the first byte that a lenient decoder has to replace. */
function firstInvalidByte(bytes: Uint8Array): number {
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
  return offset
}
