/** Encodings: names, and detection from the bytes of a text. */
import { isUtf8 } from 'node:buffer'

export const encodings = ['utf-8', 'utf-16', 'utf-16le', 'utf-16be', 'windows-1252'] as const

export type Encoding = Exclude<NamedEncoding, 'utf-16'>

/** Encoding named by the user; `utf-16` has the byte order of its mark, or is little-endian as on Windows. */
export type NamedEncoding = (typeof encodings)[number]

/** Resolves the byte order of `utf-16` from the first bytes of a text. */
export const resolveEncoding = (named: NamedEncoding, start: Uint8Array): Encoding =>
  named === 'utf-16' ? (byteOrderMark(start) ?? 'utf-16le') : named

/** Names of encodings accepted on the command line. */
const names = new Map<string, NamedEncoding>([
  ...encodings.map((encoding) => [encoding, encoding] as const),
  ['utf8', 'utf-8'],
  ['ascii', 'utf-8'],
  ['utf16', 'utf-16'],
  ['utf16le', 'utf-16le'],
  ['utf16be', 'utf-16be'],
  ['cp1252', 'windows-1252'],
  // As on the web, Latin-1 means Windows-1252, whose quotation marks are where Latin-1 has control characters.
  ['latin1', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
])

export const encodingNamed = (name: string): NamedEncoding | undefined =>
  names.get(name.toLowerCase())

/**
 * Detects the encoding of a text; returns null for binary data.
 *
 * Checks for byte order marks first, then for the NULs that UTF-16 has next to each ASCII letter, then for UTF-8,
 * which no text in another encoding is by chance. The rest is Windows-1252, unless most bytes beyond ASCII form
 * UTF-8: then it is UTF-8 with an error, and decoding it as anything else would garble the text.
 */
export function detectEncoding(bytes: Uint8Array): Encoding | null {
  const marked = byteOrderMark(bytes)
  // The mark of UTF-32 starts with that of UTF-16; no text starts with a NUL.
  if (marked) return isUtf32(bytes) ? null : marked
  if (bytes.includes(0)) return wideEncoding(bytes)
  if (looksBinary(bytes)) return null
  if (isUtf8(bytes)) return 'utf-8'
  return isFlawedUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** Tests for the byte order mark of UTF-32: FF FE 00 00, or 00 00 FE FF. */
export const isUtf32 = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe && c === 0 && d === 0) ||
  (a === 0 && b === 0 && c === 0xfe && d === 0xff)

export function byteOrderMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** Detects UTF-16 without a mark: at the start, most bytes at odd (or even) offsets are NUL, and hardly any others. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, 4096) / 2)
  if (pairs === 0) return null
  const nuls = [0, 0]
  for (let i = 0; i < pairs * 2; i++) if (bytes[i] === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nuls
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be'
  return null
}

/** Tests whether more than one byte in ten at the start is a control character that texts do not contain. */
function looksBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 8192)
  const controls = start.filter((byte) => (byte < 0x20 && !isLayout(byte)) || byte === 0x7f)
  return controls.length > start.length / 10
}

/** Tab, line feed, vertical tab, form feed, carriage return; escape, which occurs in terminal captures. */
const isLayout = (byte: number) => (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b

/** Tests whether most bytes beyond ASCII form UTF-8 sequences, including one truncated by the end. */
function isFlawedUtf8(bytes: Uint8Array): boolean {
  let sequences = 0
  let strays = 0
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] as number
    const length = byte < 0x80 ? 1 : sequenceLength(byte)
    let end = i + 1
    while (end < i + length && isContinuation(bytes[end])) end++
    if (length > 1 && (end === i + length || (end === bytes.length && end > i + 1))) sequences++
    else if (byte >= 0x80) strays++
    i = end
  }
  return sequences > 0 && sequences >= strays
}

const isContinuation = (byte: number | undefined) => byte !== undefined && byte >> 6 === 0b10

/** Length of a UTF-8 sequence by its lead byte; 0 if it is not a lead byte. */
function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}
