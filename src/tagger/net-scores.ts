/** Scores of a paragraph's labels by the net. */
import type { Scorer } from './crf-scores.js'
import { NetPass } from './net.js'
import type { ReadNet } from './net-data.js'
import { NET_FEATURES, netFeatureWriter } from './net-features.js'
import { packVectors } from './sum-vectors.js'

export function netScorer({ weights }: ReadNet, bits: number, share: number): Scorer {
  const pass = new NetPass()
  const packed = packVectors(signedBytes(weights.embeddings))
  return (document, columns) => {
    const write = netFeatureWriter(document, columns, bits)
    return (first, end, into) => {
      const length = end - first
      const features = new Int32Array(length * NET_FEATURES)
      for (let i = first; i < end; i++) write(i, features, (i - first) * NET_FEATURES)
      pass.embedPacked(packed, weights, features, length)
      pass.convolve(weights, length)
      pass.score(weights, into, length, share)
    }
  }
}

const signedBytes = (embeddings: ReadNet['weights']['embeddings']): Int8Array =>
  embeddings instanceof Int8Array ? embeddings : Int8Array.from(embeddings)
