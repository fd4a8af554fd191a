/** What tells a file that an earlier run wrote from all others, which are not to be touched. */
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { Extraction } from '../../extraction/schema.js'
import { isJson } from './json-text.js'
import { splitLines } from './lines.js'

/** How every line begins. */
const OPENING = '{"source":'

/** Whether a line that was cut off is the beginning of one of ours. */
export const isBeginning = (line: string): boolean =>
  line !== '' &&
  line.startsWith(OPENING.slice(0, line.length)) &&
  !(isJson(line) && !extractionOf(line))

/** What a line holds; undefined for another's line. */
export function extractionOf(line: string): Extraction | undefined {
  if (!line.startsWith(OPENING)) return undefined
  try {
    const read = JSON.parse(line)
    const isOurs =
      (read.source === null || typeof read.source === 'string') &&
      Array.isArray(read.quotes) &&
      Array.isArray(read.speakers)
    return isOurs ? read : undefined
  } catch {
    return undefined
  }
}

/** A line of `--errors`. */
function isFailure(line: string): boolean {
  try {
    return Object.keys(JSON.parse(line)).join() === 'input,line,id,reason'
  } catch {
    return false
  }
}

/** Whether a file holds what an earlier run wrote: lines of extractions or of failures, or a report. */
export async function isOwnOutput(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => undefined)
  // to open a named pipe would wait for somebody to write to it
  if (!there?.isFile()) return false
  if (there.size === 0) return true
  try {
    if ((await startOf(path)).includes('<meta name="generator" content="quote-extract">'))
      return true
    for await (const { bytes } of splitLines(createReadStream(path))) {
      const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
      return extractionOf(line) !== undefined || isFailure(line)
    }
  } catch {
    // what cannot be read is an input, and will be told of as one
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
