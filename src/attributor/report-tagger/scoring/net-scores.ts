/** Label scores from the network. */

import { NET_FEATURES, netFeatureWriter } from '../features/net-features.js'
import type { Scorer } from './crf-scores.js'
import { NetPass } from './net.js'
import type { ReadNet } from './net-data.js'
import { type NetKernel, netKernel } from './net-kernel.js'
import { packVectors } from './sum-vectors.js'

/**
 * Creates the scorer of the network.
 *
 * @param share weight of this model's scores
 * @param kernel null for the TypeScript loops, which return the same result
 */
export function netScorer(
  { weights }: ReadNet,
  bits: number,
  share: number,
  kernel: NetKernel | null = netKernel(weights, signedBytes(weights.embeddings)),
): Scorer {
  const pass = new NetPass()
  let packed: Int32Array | null = null
  return (document, columns) => {
    const write = netFeatureWriter(document, columns, bits)
    return (first, end, into) => {
      const length = end - first
      const room = kernel?.features(length)
      const features = room ?? new Int32Array(length * NET_FEATURES)
      for (let i = first; i < end; i++) write(i, features, (i - first) * NET_FEATURES)
      if (room) {
        kernel?.addScores(into, length, share)
        return
      }
      // packed on first use: usually the kernel does all the work
      packed ??= packVectors(signedBytes(weights.embeddings))
      pass.embedPacked(packed, weights, features, length)
      pass.convolve(weights, length)
      pass.score(weights, into, length, share)
    }
  }
}

const signedBytes = (embeddings: ReadNet['weights']['embeddings']): Int8Array =>
  embeddings instanceof Int8Array ? embeddings : Int8Array.from(embeddings)
