/** Label scores from the network. */

import { signedBytes } from '../../../models/base64.js'
import { bucketReader } from '../buckets/bucket-reader.js'
import { NET_PROGRAM } from '../features/net-features.js'
import type { Scorer } from './crf-scores.js'
import { NetPass } from './net.js'
import type { ReadNet } from './net-data.js'
import { type NetKernel, netKernel } from './net-kernel.js'
import { packVectors } from './sum-vectors.js'

/**
 * Creates the scorer of the network, which adds to the scores.
 *
 * @param share weight of this model's scores
 * @param kernel null for the TypeScript loops, which return the same result
 */
export function netScorer(
  { weights, vectors }: ReadNet,
  bits: number,
  share: number,
  kernel: NetKernel | null = netKernel(weights, vectors),
): Scorer {
  const pass = new NetPass()
  let packed: Int32Array | null = null
  const read = bucketReader(NET_PROGRAM, bits)
  return (document, columns) => (first, end, into) => {
    const length = end - first
    const room = kernel?.features(length)
    const features = read(document, columns, first, end, room ?? undefined)
    if (room) {
      kernel?.addScores(into, length, share)
      return
    }
    // packed on first use: usually the kernel does all the work
    packed ??= packVectors(signedBytes(vectors))
    pass.embedPacked(packed, weights, features, length)
    pass.convolve(weights, length)
    pass.score(weights, into, length, share)
  }
}
