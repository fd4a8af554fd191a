/** What each thread of the pool runs. */

import type { Outcome, Work } from '../corpus/work.js'
import { doWork, type WorkSettings } from './do-work.js'
import { loadExtractor } from './load-extractor.js'

export interface WorkTask {
  readonly works: readonly Work[]
  readonly settings: WorkSettings
}

export default async function runTask({ works, settings }: WorkTask): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const work of works) outcomes.push(await doWork(work, settings, loadExtractor))
  return outcomes
}
