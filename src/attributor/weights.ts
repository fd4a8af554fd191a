/** The ranker's weights as data: by name where they are learnt and read, packed by hashes where they are shipped. */
import { fromBase64, toBase64 } from '../base64.js'
import { hashName } from './feature-hash.js'
import { WeightTable } from './weight-table.js'

export interface NamedWeights {
  /** What one unit of a weight is worth. */
  readonly unit: number
  readonly weights: Readonly<Record<string, number>>
}

export interface PackedWeights {
  readonly unit: number
  /** In base64, little-endian: of each weight the two hashes of its feature, 32 bits each, and itself, 16 bits. */
  readonly packed: string
}

const ENTRY = 10

/** A third of the size, and nothing to hash when it is read. */
export function packWeights({ unit, weights }: NamedWeights): PackedWeights {
  const entries = Object.entries(weights).filter(([, weight]) => weight !== 0)
  const bytes = new Uint8Array(entries.length * ENTRY)
  const view = new DataView(bytes.buffer)
  entries.forEach(([name, weight], i) => {
    const { high, low } = hashName(name)
    view.setInt32(i * ENTRY, high, true)
    view.setInt32(i * ENTRY + 4, low, true)
    view.setInt16(i * ENTRY + 8, weight, true)
  })
  return { unit, packed: toBase64(bytes) }
}

export function readWeights(weights: NamedWeights | PackedWeights): WeightTable {
  const { packed } = 'packed' in weights ? weights : packWeights(weights)
  const bytes = fromBase64(packed)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = new WeightTable()
  for (let at = 0; at < bytes.length; at += ENTRY)
    table.add(view.getInt32(at, true), view.getInt32(at + 4, true), view.getInt16(at + 8, true))
  return table
}
