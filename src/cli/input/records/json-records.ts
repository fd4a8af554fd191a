/** Records that are not declared as such: JSON Lines, and JSON that is one array of records, or one record. */
import { hasFields, type RecordFields } from './record.js'

/** Most bytes of a line that are looked at. */
const MOST = 16 * 1024 * 1024
const FEED = 0x0a
const BRACE = 0x7b

/** Reads a stream up to the end of its first line that is not blank, if that begins with a brace. */
export function untilFirstRecord(): (chunk: Uint8Array) => boolean {
  let length = 0
  let isOpen = false
  return (chunk) => {
    length += chunk.length
    const at = isOpen ? 0 : chunk.findIndex((byte) => byte > 0x20 && !MARK.has(byte))
    if (at < 0) return length > MOST
    if (!isOpen && chunk[at] !== BRACE) return true
    isOpen = true
    return length > MOST || chunk.indexOf(FEED, at) >= 0
  }
}

/** Bytes of the mark of UTF-8, which may precede a record. */
const MARK = new Set([0xef, 0xbb, 0xbf])

/** Tests whether the first line that is not blank is a record. */
export function startsWithRecord(start: Uint8Array, fields: RecordFields): boolean {
  const text = Buffer.from(start.buffer, start.byteOffset, start.length)
    .toString()
    .replace(/^[\s\uFEFF]+/, '')
  if (!text.startsWith('{')) return false
  try {
    return hasFields(JSON.parse(text.split('\n', 1)[0] ?? ''), fields)
  } catch {
    return false
  }
}

export interface WrittenRecord {
  readonly json: string
  /** The line where it begins, from 1. */
  readonly line: number
}

/** Divides JSON that is a record, or an array of records of which the first has the fields; null for any other text. */
export function recordsOf(text: string, fields: RecordFields): WrittenRecord[] | null {
  const start = /[^\s\uFEFF]/.exec(text)?.index ?? 0
  if (text[start] !== '{' && text[start] !== '[') return null
  try {
    const value: unknown = JSON.parse(text.slice(start))
    const first: unknown = Array.isArray(value) ? value[0] : value
    if (!hasFields(first, fields)) return null
    if (Array.isArray(value)) return elementsOf(text)
    return [{ json: text.slice(start).trim(), line: text.slice(0, start).split('\n').length }]
  } catch {
    return null
  }
}

/** The elements of an array as written: parsing them would change the digits of large numbers. */
function elementsOf(json: string): WrittenRecord[] {
  const elements: WrittenRecord[] = []
  let depth = 0
  let line = 1
  let open: { start: number; line: number } | null = null
  const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},\n]|[^\s"[\]{},]+/g
  for (const { 0: token, index } of json.matchAll(tokens)) {
    if (token === '\n') line++
    else if (token === '[' || token === '{') {
      if (depth === 1) open ??= { start: index, line }
      depth++
    } else {
      if (token === ']' || token === '}') depth--
      const ends = depth === 0 || (depth === 1 && token === ',')
      if (ends && open) {
        elements.push({ json: json.slice(open.start, index).trim(), line: open.line })
        open = null
      } else if (depth === 1 && !ends) open ??= { start: index, line }
    }
  }
  return elements
}
