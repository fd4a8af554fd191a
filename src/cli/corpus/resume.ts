/** Texts already processed by an earlier run, read from its output. */
import { createReadStream } from 'node:fs'
import { stat, truncate } from 'node:fs/promises'
import { InputError, OutputError } from '../../errors.js'
import type { Extraction } from '../../extraction/schema.js'
import type { OffsetUnit } from '../../formatter/common/offset-units.js'
import { systemReason } from '../errors/system-reason.js'
import { splitLines } from '../input/lines.js'
import { extractionOf, isBeginning, sourceIn } from '../input/own-output.js'
import { addTallies, emptyTally, type Tally, tallyOf } from './tally.js'

export interface DoneBefore {
  /** Number of times each id was written: a corpus may repeat ids. */
  readonly ids: Map<string, number>
  /** Counts over all lines written. */
  readonly tally: Tally
}

export const nothingDone: DoneBefore = { ids: new Map(), tally: emptyTally }

/** A text that an earlier run wrote, and where. */
export interface WrittenBefore {
  readonly extraction: Extraction
  readonly source: string | null
  readonly path: string
  readonly line: number
}

/**
 * Reads an output, and truncates a last line that the run left incomplete.
 *
 * @param offsets unit of the offsets of this run, which those in the file must have
 * @throws InputError for a file that is not an output of quote-extract, which is left as it is
 * @throws OutputError if it cannot be read or truncated
 */
export async function readDone(
  path: string,
  offsets: OffsetUnit,
  onLine: (written: WrittenBefore) => void,
): Promise<DoneBefore> {
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
      const unit = written.offsets ?? 'utf-16'
      if (unit !== offsets) {
        throw new InputError(
          `${path}, line ${number}: its offsets count in ${unit}; pass --offsets ${unit} to resume`,
        )
      }
      const source = sourceIn(line, written)
      if (source !== null) ids.set(source, (ids.get(source) ?? 0) + 1)
      tally = addTallies(tally, tallyOf(written))
      onLine({ extraction: written, source, path, line: number })
      whole = offset + bytes.length + 1
    }
    if (whole < there.size) await truncate(path, whole)
    return { ids, tally }
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new OutputError(`cannot resume ${path}: ${systemReason(error)}`, { cause: error })
  }
}
