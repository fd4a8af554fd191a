import type { Work } from './work.js'

/** A batch costs a message to another thread and back: large enough to make that negligible, small enough to balance the load. */
const MOST_WORKS = 64
const MOST_BYTES = 64 * 1024

/** Groups works into batches, in order. */
export async function* inBatches(works: AsyncIterable<Work>): AsyncGenerator<Work[]> {
  let batch: Work[] = []
  let bytes = 0
  for await (const work of works) {
    batch.push(work)
    bytes += work.size
    if (batch.length >= MOST_WORKS || bytes >= MOST_BYTES) {
      yield batch
      batch = []
      bytes = 0
    }
  }
  if (batch.length > 0) yield batch
}
