/** Recognizes files written by an earlier run; no other file may be touched. */
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { Extraction } from '../../extraction/schema.js'
import { splitLines } from './lines.js'
import { isJson } from './records/json-text.js'

/** Start of every line. */
const OPENING = '{"source":'

/** Tests whether an incomplete line is the beginning of an extraction. */
export const isBeginning = (line: string): boolean =>
  line !== '' &&
  line.startsWith(OPENING.slice(0, line.length)) &&
  !(isJson(line) && !extractionOf(line))

/** Parses a line of output; returns undefined for any other line. */
export function extractionOf(line: string): Extraction | undefined {
  if (!line.startsWith(OPENING)) return undefined
  try {
    const read = JSON.parse(line)
    const isOurs =
      (read.source === null || ['string', 'number'].includes(typeof read.source)) &&
      Array.isArray(read.quotes) &&
      Array.isArray(read.speakers)
    return isOurs ? read : undefined
  } catch {
    return undefined
  }
}

/** The source of an extraction as its line has it: a number keeps its digits. Null for standard input. */
export function sourceIn(line: string, { source }: Extraction): string | null {
  if (typeof source !== 'number') return source
  return /^-?\d[\d.eE+-]*/.exec(line.slice(OPENING.length))?.[0] ?? String(source)
}

/** Tests for a line of `--errors`. */
function isFailure(line: string): boolean {
  try {
    return Object.keys(JSON.parse(line)).join() === 'input,line,id,reason'
  } catch {
    return false
  }
}

/** Tests for a line of `verify --format jsonl`. */
function isVerification(line: string): boolean {
  if (!line.startsWith('{"draft":')) return false
  try {
    const { sources, checks } = JSON.parse(line)
    return Array.isArray(sources) && Array.isArray(checks)
  } catch {
    return false
  }
}

/** Start of the first article of `--format markdown`. */
const MARKDOWN = /^# Who said what: [^\n]*\n\n(?:[^\n]*: )?\d+ quotes?, \d+ speakers?\n/

/** Tests whether an earlier run wrote a file: extractions, verifications or failures in JSON Lines, an HTML report, or Markdown. */
export async function isOwnOutput(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => undefined)
  // opening a named pipe would wait for a writer
  if (!there?.isFile()) return false
  if (there.size === 0) return true
  try {
    const start = await startOf(path)
    if (start.includes('<meta name="generator" content="quote-extract">')) return true
    if (MARKDOWN.test(start)) return true
    for await (const { bytes } of splitLines(createReadStream(path))) {
      const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
      return extractionOf(line) !== undefined || isVerification(line) || isFailure(line)
    }
  } catch {
    // a file that cannot be read counts as an input, and is reported as one
  }
  return false
}

async function startOf(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2048), 0, 2048, 0)
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await file.close()
  }
}
