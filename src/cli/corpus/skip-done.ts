import { decodeBytes } from '../input/decode.js'
import { parseRecord, RECORD, type RecordFields } from '../input/records/record.js'
import type { DoneBefore } from './resume.js'
import type { Work } from './work.js'

/** Skips works already done by an earlier run, calling `onSkip` for each. */
export async function* skipDone(
  works: AsyncIterable<Work>,
  done: DoneBefore['ids'],
  fields: RecordFields,
  onSkip: (work: Work) => void,
): AsyncGenerator<Work> {
  for await (const work of works) {
    const id = done.size > 0 ? await idOf(work, fields) : undefined
    const times = id === undefined ? 0 : (done.get(id) ?? 0)
    if (id === undefined || times === 0) {
      yield work
      continue
    }
    if (times === 1) done.delete(id)
    else done.set(id, times - 1)
    onSkip(work)
  }
}

/** Returns the id of a work; undefined for a failing one, which fails and is reported again. */
async function idOf(work: Work, fields: RecordFields): Promise<string | undefined> {
  if (work.kind === 'failed') return undefined
  if (work.kind === 'text') return work.source ?? undefined
  try {
    return (await parseRecord(await decodeBytes(work.bytes, RECORD, work.encoding), fields)).id
  } catch {
    return undefined
  }
}
