/** The ranker's weights as data: by name where they are learnt and read, packed by hashes where they are shipped. */
import { fromBase64, toBase64 } from './base64.js'
import { hashName } from './feature-hash.js'
import { packTable, readTable, type WeightOf } from './weight-table.js'

export interface NamedWeights {
  /** What one unit of a weight is worth. */
  readonly unit: number
  readonly weights: Readonly<Record<string, number>>
}

export interface PackedWeights {
  readonly unit: number
  /** The bytes of their table in base64. */
  readonly packed: string
}

/** Half the size, and nothing to hash when it is read. */
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
