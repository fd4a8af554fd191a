import { describe, expect, it } from 'vitest'
import { NET_FEATURES } from '../../../../src/attributor/report-tagger/features/net-features.js'
import { LABELS } from '../../../../src/attributor/report-tagger/labels/labels.js'
import {
  DILATIONS,
  NetPass,
  type NetWeights,
  WIDTH,
} from '../../../../src/attributor/report-tagger/scoring/net.js'

const BUCKETS = 16
const L = LABELS.length
/** Reproducible pseudo-random numbers. */
const table = (size: number, seed: number): Float32Array =>
  Float32Array.from({ length: size }, (_, i) => Math.sin(i * 12.9898 + seed) / 4)

const weights: NetWeights = {
  embeddings: table(BUCKETS * WIDTH, 1),
  unit: 0.5,
  bias: table(WIDTH, 2),
  layers: DILATIONS.map((_, k) => ({
    weights: table(WIDTH * 3 * WIDTH, 3 + k),
    bias: table(WIDTH, 9 + k),
  })),
  output: table(L * WIDTH, 20),
  outputBias: table(L, 21),
}
const paragraph = (length: number, seed: number): Int32Array =>
  Int32Array.from({ length: length * NET_FEATURES }, (_, i) => (i * 7 + seed) % BUCKETS)

function scores(pass: NetPass, features: Int32Array): number[] {
  const length = features.length / NET_FEATURES
  const into = new Float32Array(length * L)
  pass.embed(weights, features, length)
  pass.convolve(weights, length)
  pass.score(weights, into, length, 1)
  return [...into]
}

describe('the network', () => {
  it('scores a paragraph independently of earlier ones', () => {
    const pass = new NetPass()
    const short = paragraph(3, 1)
    const alone = scores(pass, short)
    scores(pass, paragraph(40, 2))
    expect(scores(pass, short)).toEqual(alone)
    expect(alone.every(Number.isFinite)).toBe(true)
  })

  it('depends on tokens within the reach of its layers only', () => {
    const reach = DILATIONS.reduce((sum: number, one) => sum + one, 0)
    const features = paragraph(reach + 2, 3)
    const changed = features.slice()
    changed.fill(0, (reach + 1) * NET_FEATURES)
    const before = scores(new NetPass(), features)
    const after = scores(new NetPass(), changed)
    expect(after.slice(0, L)).toEqual(before.slice(0, L))
    expect(after.slice(L, 2 * L)).not.toEqual(before.slice(L, 2 * L))
  })
})
