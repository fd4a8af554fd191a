/** The ranker's weights as data: by name where they are learnt and read, packed by hashes where they are shipped. */
import { fromBase64, toBase64 } from '../base64.js'
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
export function packWeights({ unit, weights }: NamedWeights): PackedWeights {
  const entries = Object.entries(weights)
    .filter(([, weight]) => weight !== 0)
    .map(([name, weight]) => ({ ...hashName(name), weight }))
  return { unit, packed: toBase64(packTable(entries)) }
}

export function readWeights(weights: NamedWeights | PackedWeights): WeightOf {
  const { packed } = 'packed' in weights ? weights : packWeights(weights)
  return readTable(fromBase64(packed))
}
