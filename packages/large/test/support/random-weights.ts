/** A tiny network with random weights, as a file and as plain matrices. */
import { FORMAT_VERSION, MAGIC, PREFIX, type Sizes } from '../../src/weights/file.js'
import { createRandom } from './random.js'

export const SIZES: Sizes = {
  width: 32,
  inner: 64,
  heads: 2,
  layers: 2,
  length: 56,
  key: 8,
  distances: 48,
  labels: 5,
  mentionInner: 16,
  types: 3,
}

export const PIECES = [
  ...['[UNK]', '[CLS]', '[SEP]', 'said', 'the', 'mayor', '“', '”', '.', ',', 'mara', 'lind', 'we'],
  ...[...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [letter, `##${letter}`]),
]

/** Rows of numbers. */
export type Matrix = readonly (readonly number[])[]

export interface RandomWeights {
  readonly file: Uint8Array
  /** Matrices and vectors by name, as the file has them: rounded to bytes, times their scales. */
  readonly matrices: ReadonlyMap<string, Matrix>
  readonly sizes: Sizes
}

/** @param changed sizes other than SIZES */
export function randomWeights(seed = 1, changed: Partial<Sizes> = {}): RandomWeights {
  const random = createRandom(seed)
  const sizes = { ...SIZES, ...changed }
  const { width, inner, layers, length, key, distances, labels, mentionInner, types } = sizes
  const matrices = new Map<string, Matrix>()
  const tensors: Record<string, number> = {}
  const parts: Uint8Array[] = []
  let size = 0

  const add = (name: string, values: Int8Array | Float32Array): void => {
    const bytes = new Uint8Array(Math.ceil(values.byteLength / 16) * 16)
    bytes.set(new Uint8Array(values.buffer))
    tensors[name] = size
    parts.push(bytes)
    size += bytes.length
  }
  const floats = (name: string, rows: number, columns: number, middle = 0, spread = 0.3): void => {
    const values = Float32Array.from({ length: rows * columns }, () => middle + random() * spread)
    add(name, values)
    matrices.set(name, rowsOf(values, columns))
  }
  const bytes = (name: string, rows: number, columns: number, interleaved: boolean): void => {
    const values = Int8Array.from({ length: rows * columns }, () => Math.round(random() * 127))
    const scales = Float32Array.from(
      { length: rows },
      () => (1.5 + random()) / 127 / columns ** 0.5,
    )
    add(name, interleaved ? interleave(values, columns) : values)
    add(`${name}.scales`, scales)
    matrices.set(
      name,
      rowsOf(values, columns).map((row, i) => row.map((value) => value * (scales[i] as number))),
    )
  }
  const linear = (name: string, rows: number, columns: number): void => {
    bytes(name, rows, columns, true)
    floats(`${name}.bias`, 1, rows)
  }
  const norm = (name: string): void => {
    floats(`${name}.gain`, 1, width, 1)
    floats(`${name}.bias`, 1, width)
  }

  bytes('words', PIECES.length, width, false)
  bytes('positions', length, width, false)
  floats('marks', 12, width)
  norm('norm')
  for (let i = 0; i < layers; i++) {
    linear(`layers.${i}.attention`, 3 * width, width)
    linear(`layers.${i}.mixture`, width, width)
    norm(`layers.${i}.norm1`)
    linear(`layers.${i}.up`, inner, width)
    linear(`layers.${i}.down`, width, inner)
    norm(`layers.${i}.norm2`)
  }
  linear('spans', 2 * width, 6 * width)
  linear('queries', 3 * key, width)
  linear('keys', multipleOf8(3 * (key + 1)), width)
  linear('reports', width, width)
  linear('labels', multipleOf8(labels), width)
  floats('nobody', 1, width + 1)
  floats('distances', 3, distances)
  linear('mentions', 2 * mentionInner, 6 * width)
  linear('antecedents', key, mentionInner)
  linear('types', multipleOf8(types), mentionInner)
  linear('antecedentKeys', multipleOf8(key + 1), width)
  floats('antecedentDistances', 1, distances)
  const header = { sizes, tensors, tensorBytes: size }
  return { file: fileOf(header, parts), matrices, sizes }
}

const multipleOf8 = (count: number): number => Math.ceil(count / 8) * 8

/** The file of a header, tensors and the pieces. */
export function fileOf(header: object, tensors: readonly Uint8Array[]): Uint8Array {
  const encoder = new TextEncoder()
  const text = encoder.encode(JSON.stringify(header))
  const prefix = new Uint8Array(PREFIX)
  prefix.set(encoder.encode(MAGIC))
  new DataView(prefix.buffer).setUint32(4, FORMAT_VERSION, true)
  new DataView(prefix.buffer).setUint32(8, text.length, true)
  const pieces = encoder.encode(PIECES.map((piece) => `${piece}\n`).join(''))
  return Uint8Array.from([prefix, text, ...tensors, pieces].flatMap((part) => [...part]))
}

const rowsOf = (values: Int8Array | Float32Array, columns: number): number[][] =>
  Array.from({ length: values.length / columns }, (_, i) => [
    ...values.subarray(i * columns, (i + 1) * columns),
  ])

/** Blocks of eight rows; in each, for every two columns, the two numbers of each row. */
function interleave(values: Int8Array, columns: number): Int8Array {
  const result = new Int8Array(values.length)
  let to = 0
  for (let block = 0; block < values.length; block += 8 * columns) {
    for (let pair = 0; pair < columns; pair += 2) {
      for (let row = 0; row < 8; row++) {
        const from = block + row * columns + pair
        result[to++] = values[from] as number
        result[to++] = values[from + 1] as number
      }
    }
  }
  return result
}
