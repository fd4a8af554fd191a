/** Packs the trained weights for release: the most informative features, quantised. */
import { packTypes, type TypeWeights } from '../../src/attributor/entity-types/type-model.js'
import { toBase64 } from '../../src/models/base64.js'
import type { LearntTypes } from './learn.js'

const UNIT = 0.03
/** Maximum number of features kept, about 150 kB. */
const MOST = 11_000

export function packLearnt({ weights, counts }: LearntTypes): TypeWeights {
  const entries = [...weights].map(([key, learnt]) => {
    const mean = learnt.reduce((a, b) => a + b, 0) / learnt.length
    const worth = Math.sqrt(counts.get(key) ?? 0) * Math.hypot(...learnt.map((w) => w - mean))
    const units = [...learnt].map((w) => {
      return Math.max(-127, Math.min(127, Math.round((w - mean) / UNIT)))
    })
    return { key, worth, weights: units }
  })
  const kept = entries
    .filter((entry) => entry.weights.some((weight) => weight !== 0))
    .sort((a, b) => b.worth - a.worth || a.key - b.key)
    .slice(0, MOST)
    .sort((a, b) => a.key - b.key)
  return { unit: UNIT, packed: toBase64(packTypes(kept)) }
}
