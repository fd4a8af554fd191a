/** Which encoding the bytes of a text are in, told by what they hold. */
import { isUtf8 } from 'node:buffer'

export const encodings = ['utf-8', 'utf-16', 'utf-16le', 'utf-16be', 'windows-1252'] as const

export type Encoding = Exclude<NamedEncoding, 'utf-16'>

/** As users name it: UTF-16 of the order that its mark tells, else with the low byte first, as Windows writes it. */
export type NamedEncoding = (typeof encodings)[number]

/** What an encoding named by the user is for these bytes, which a text begins with. */
export const resolveEncoding = (named: NamedEncoding, start: Uint8Array): Encoding =>
  named === 'utf-16' ? (byteOrderMark(start) ?? 'utf-16le') : named

/** Names that files and tools give the encodings, beside their own. */
const names = new Map<string, NamedEncoding>([
  ...encodings.map((encoding) => [encoding, encoding] as const),
  ['utf8', 'utf-8'],
  ['ascii', 'utf-8'],
  ['utf16', 'utf-16'],
  ['utf16le', 'utf-16le'],
  ['utf16be', 'utf-16be'],
  ['cp1252', 'windows-1252'],
  // As on the web: what is called Latin-1 is Windows-1252, whose quotation marks stand where Latin-1 has controls.
  ['latin1', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
])

export const encodingNamed = (name: string): NamedEncoding | undefined =>
  names.get(name.toLowerCase())

/**
 * Tells the encoding of a text; null for what is no text.
 *
 * Byte order marks first, then the NULs that UTF-16 puts beside each ASCII letter, then UTF-8, which
 * no other text is by chance. What is left is Windows-1252, unless most of what is not ASCII is UTF-8:
 * then it is UTF-8 with a flaw, and reading it otherwise would garble the rest.
 */
export function detectEncoding(bytes: Uint8Array): Encoding | null {
  const marked = byteOrderMark(bytes)
  // UTF-32 begins as UTF-16 does; no text begins with a NUL.
  if (marked) return isUtf32(bytes) ? null : marked
  if (bytes.includes(0)) return wideEncoding(bytes)
  if (looksBinary(bytes)) return null
  if (isUtf8(bytes)) return 'utf-8'
  return isFlawedUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** By its mark: FF FE 00 00, or 00 00 FE FF. */
export const isUtf32 = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe && c === 0 && d === 0) ||
  (a === 0 && b === 0 && c === 0xfe && d === 0xff)

export function byteOrderMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: of the start, most of every other byte is NUL, and hardly any between. */
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

/** Whether more than one byte in ten of the start is a control that no text holds. */
function looksBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 8192)
  const controls = start.filter((byte) => (byte < 0x20 && !isLayout(byte)) || byte === 0x7f)
  return controls.length > start.length / 10
}

/** Tab, line feed, vertical tab, form feed, carriage return; escape, which terminal captures hold. */
const isLayout = (byte: number) => (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b

/** Whether most bytes beyond ASCII stand in sequences as UTF-8 has them; one cut off by the end is one. */
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

/** Bytes that the lead of a UTF-8 sequence announces; 0 for what is no lead. */
function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}
