import type { AnnotatedDocument } from '../../src/attributor/annotation/annotated-document.js'
import { selectSources } from '../../src/attributor/source-selection/select-sources.js'
import WEIGHTS from '../../src/attributor/source-selection/weights.json' with { type: 'json' }
import { linearRanker } from '../../src/models/linear-ranker.js'

const ranker = linearRanker(WEIGHTS)

/** Returns the indices of the mentions that the shipped ranker selects as sources. */
export function chosenSources(scene: AnnotatedDocument): ReadonlySet<number> {
  const sources = new Set<number>()
  for (const { mention } of selectSources(scene, ranker)) if (mention) sources.add(mention.index)
  return sources
}
