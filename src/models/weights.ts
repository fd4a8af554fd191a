/** Ranker weights as data: keyed by name in training output, packed by hash in shipped files. */
import { fromBase64, toBase64 } from './base64.js'
import { hashName } from './feature-hash.js'
import { packTable, readTable, type WeightOf } from './weight-table.js'

export interface NamedWeights {
  /** Score of one unit of weight. */
  readonly unit: number
  readonly weights: Readonly<Record<string, number>>
}

export interface PackedWeights {
  readonly unit: number
  /** The packed weight table (see `weight-table.ts`), in base64. */
  readonly packed: string
}

/** Packs weights: half the size of the names, and nothing to hash on loading. */
export const packWeights = (weights: NamedWeights): PackedWeights => ({
  unit: weights.unit,
  packed: toBase64(tableOf(weights)),
})

export function readWeights(weights: NamedWeights | PackedWeights): WeightOf {
  return readTable('packed' in weights ? fromBase64(weights.packed) : tableOf(weights))
}

function tableOf({ weights }: NamedWeights): Uint8Array {
  const entries = Object.entries(weights)
    .filter(([, weight]) => weight !== 0)
    .map(([name, weight]) => ({ ...hashName(name), weight }))
  return packTable(entries)
}
