/** Files that were dropped or chosen, as articles. */
import type { WorkClient } from '../tasks/client.js'
import { type Entry, entryOf } from './entry.js'
import { describe } from './use-work.js'

export interface ReadFiles {
  readonly entries: readonly Entry[]
  /** One sentence per file that was not read. */
  readonly problems: readonly string[]
}

/** Larger files would not fit into the memory of a browser's worker. */
const MOST_BYTES = 30_000_000

/** Reads texts, and annotated articles (.jsonl). */
export async function readFiles(files: readonly File[], client: WorkClient): Promise<ReadFiles> {
  const entries: Entry[] = []
  const problems: string[] = []
  for (const file of files) {
    try {
      entries.push(...(await read(file, client)))
    } catch (error) {
      problems.push(describe(error))
    }
  }
  return { entries, problems }
}

export class FileError extends Error {
  readonly internal = false
}

/** @throws an error to describe, if the file has no text */
export async function textOf(file: File): Promise<string> {
  const refuse = (reason: string): never => {
    throw new FileError(`${file.name} ${reason}`)
  }
  if (file.size > MOST_BYTES) refuse('is larger than 30 MB: use quote-extract on the command line')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-')
    refuse('is a PDF: convert it to text first')
  const raw = decode(bytes) ?? refuse('is binary, not text: convert it to text first')
  if (raw.trim() === '') refuse('is empty: it needs at least one word')
  return raw
}

export const isJsonLines = ({ name }: File): boolean => /\.(?:jsonl|ndjson)$/i.test(name)

async function read(file: File, client: WorkClient): Promise<Entry[]> {
  const raw = await textOf(file)
  if (!isJsonLines(file)) return [entryOf(raw, { name: file.name })]
  const golds = await client.run({ kind: 'read-gold', lines: raw, name: file.name })
  return golds.map(({ id, text, corrected }) => entryOf(text, { name: id, gold: corrected }))
}

/** Decodes UTF-8 and UTF-16, and Windows-1252 for what is neither; null for binary data. */
function decode(bytes: Uint8Array): string | null {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.subarray(0, 8192).includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
