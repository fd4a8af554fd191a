/** Texts already processed by an earlier run, read from its output. */
import { createReadStream } from 'node:fs'
import { stat, truncate } from 'node:fs/promises'
import { InputError, OutputError } from '../../errors.js'
import { systemReason } from '../errors/system-reason.js'
import { splitLines } from '../input/lines.js'
import { extractionOf, isBeginning } from '../input/own-output.js'
import { addTallies, emptyTally, type Tally, tallyOf } from './tally.js'

export interface DoneBefore {
  /** Number of times each id was written: a corpus may repeat ids. */
  readonly ids: Map<string, number>
  /** Counts over all lines written. */
  readonly tally: Tally
}

export const nothingDone: DoneBefore = { ids: new Map(), tally: emptyTally }

/**
 * Reads an output, and truncates a last line that the run left incomplete.
 *
 * @throws InputError for a file that is not an output of quote-extract, which is left as it is
 * @throws OutputError if it cannot be read or truncated
 */
export async function readDone(path: string): Promise<DoneBefore> {
  const ids = new Map<string, number>()
  let tally = emptyTally
  try {
    const there = await stat(path).catch(() => undefined)
    if (!there) return nothingDone
    if (!there.isFile())
      throw new InputError(`cannot resume ${path}: not a regular file; pass one to --output`)
    let whole = 0
    for await (const { bytes, number, offset, ended } of splitLines(createReadStream(path))) {
      const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
      if (!ended && isBeginning(line)) break
      const written = ended ? extractionOf(line) : undefined
      if (written === undefined) {
        throw new InputError(
          `${path}, line ${number}: not a line of --format jsonl; pass the output of the run to resume`,
        )
      }
      if (written.source !== null) ids.set(written.source, (ids.get(written.source) ?? 0) + 1)
      tally = addTallies(tally, tallyOf(written))
      whole = offset + bytes.length + 1
    }
    if (whole < there.size) await truncate(path, whole)
    return { ids, tally }
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new OutputError(`cannot resume ${path}: ${systemReason(error)}`, { cause: error })
  }
}
