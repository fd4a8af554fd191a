/** What an earlier run has done already, read from its output. */
import { createReadStream } from 'node:fs'
import { stat, truncate } from 'node:fs/promises'
import { InputError, OutputError } from '../../errors.js'
import { splitLines } from '../input/lines.js'
import { systemReason } from '../system-reason.js'

/** How often each id was written: a corpus may hold one twice. */
export type DoneBefore = Map<string, number>

/**
 * Reads the ids in an output, and cuts off the last line when the run ended in the middle of it.
 *
 * @throws InputError for a file that is no output of ours: it is not touched
 * @throws OutputError when it cannot be read or mended
 */
export async function readDone(path: string): Promise<DoneBefore> {
  const done: DoneBefore = new Map()
  try {
    const there = await stat(path).catch(() => undefined)
    if (!there) return done
    if (!there.isFile()) throw new InputError(`${path} is no file to resume: name one by --output`)
    let whole = 0
    for await (const { bytes, number, offset, ended } of splitLines(createReadStream(path))) {
      if (!ended) break
      const id = sourceOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString())
      if (id === undefined) {
        throw new InputError(
          `${path}, line ${number}: it is no line of --format jsonl: name the output of the run to resume`,
        )
      }
      if (id !== null) done.set(id, (done.get(id) ?? 0) + 1)
      whole = offset + bytes.length + 1
    }
    if (whole < there.size) await truncate(path, whole)
    return done
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new OutputError(`cannot resume ${path}: ${systemReason(error)}`, { cause: error })
  }
}

/** The id on a line: it stands first, so that the rest need not be read; undefined for another's line. */
function sourceOf(line: string): string | null | undefined {
  const start = /^\{"source":("(?:[^"\\]|\\.)*"|null)[,}]/.exec(line)?.[1]
  if (start === undefined || !line.endsWith('}')) return undefined
  try {
    return JSON.parse(start)
  } catch {
    return undefined
  }
}
