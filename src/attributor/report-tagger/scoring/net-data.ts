/** Weights of the network as data: its vectors as signed bytes, the rest as 32-bit floats, both in base64. */
import { type EncodedBytes, encodedBytes, fromBase64 } from '../../../models/base64.js'
import { LABELS } from '../labels/labels.js'
import { type DenseWeights, DILATIONS, WIDTH } from './net.js'

/** Serialised weights of the network. */
export interface NetData {
  /** The features are hashed into 2^bits buckets. */
  readonly bits: number
  /** Scale of the vectors. */
  readonly unit: number
  /** Signed bytes, in base64 if they are a string: [bucket × WIDTH + i]. */
  readonly embeddings: string | EncodedBytes
  /** Little-endian floats: transitions, bias, each layer's weights and bias, output, its bias. */
  readonly dense: string
}

/** Deserialised weights of the network. */
export interface ReadNet {
  readonly weights: DenseWeights
  /** Signed bytes: [bucket × WIDTH + i] */
  readonly vectors: EncodedBytes
  /** [(before + 1) × labels + label] */
  readonly transitions: Float64Array
}

/** Deserialises the weights. */
export function readNet({ unit, embeddings, dense }: NetData): ReadNet {
  const bytes = fromBase64(dense)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const take = (size: number): Float64Array => {
    const table = new Float64Array(size)
    for (let i = 0; i < size; i++, at += 4) table[i] = view.getFloat32(at, true)
    return table
  }
  const labels = LABELS.length
  const transitions = take((labels + 1) * labels)
  const bias = take(WIDTH)
  const layers = DILATIONS.map(() => ({ weights: take(WIDTH * 3 * WIDTH), bias: take(WIDTH) }))
  const output = take(labels * WIDTH)
  const outputBias = take(labels)
  return {
    transitions,
    weights: { unit, bias, layers, output, outputBias },
    vectors: encodedBytes(embeddings),
  }
}
