/** Entry point of the worker threads. */

import { answerTasks } from '../../threads/pool.js'
import type { Outcome, Work } from '../corpus/work.js'
import { doWork, type WorkSettings } from './do-work.js'
import { loadExtractor } from './load-extractor.js'

export interface WorkTask {
  readonly works: readonly Work[]
  readonly settings: WorkSettings
}

answerTasks(async ({ works, settings }: WorkTask) => {
  const outcomes: Outcome[] = []
  for (const work of works) outcomes.push(await doWork(work, settings, loadExtractor))
  return outcomes
})
