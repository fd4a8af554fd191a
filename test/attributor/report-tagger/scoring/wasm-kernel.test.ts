import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { assembleKernel } from '../../../../scripts/kernel.js'
import { NET_FEATURES } from '../../../../src/attributor/report-tagger/features/net-features.js'
import { LABELS } from '../../../../src/attributor/report-tagger/labels/labels.js'
import {
  DILATIONS,
  NetPass,
  type NetWeights,
  WIDTH,
} from '../../../../src/attributor/report-tagger/scoring/net.js'
import {
  type NetKernel,
  netKernel,
} from '../../../../src/attributor/report-tagger/scoring/net-kernel.js'
import {
  kernelRowSums,
  plainRowSums,
} from '../../../../src/attributor/report-tagger/scoring/row-sums.js'
import { packVectors } from '../../../../src/attributor/report-tagger/scoring/sum-vectors.js'
import { KERNEL_CODE } from '../../../../src/attributor/report-tagger/scoring/wasm-kernel-code.js'
import { fromBase64 } from '../../../../src/models/base64.js'

const L = LABELS.length
const BUCKETS = 64
/** Reproducible pseudo-random numbers, as many below 0 as above. */
const table = (size: number, seed: number): Float64Array =>
  Float64Array.from({ length: size }, (_, i) => Math.sin(i * 12.9898 + seed) / 4)
const vectors = Int8Array.from({ length: BUCKETS * WIDTH }, (_, i) => ((i * 37) % 256) - 128)
const weights: NetWeights = {
  embeddings: vectors,
  unit: 0.0123,
  bias: table(WIDTH, 2),
  layers: DILATIONS.map((_, k) => ({
    weights: table(WIDTH * 3 * WIDTH, 3 + k),
    bias: table(WIDTH, 9 + k),
  })),
  output: table(L * WIDTH, 20),
  outputBias: table(L, 21),
}

function byTypeScript(features: Int32Array): Float32Array {
  const length = features.length / NET_FEATURES
  const into = new Float32Array(length * L).fill(0.25)
  const pass = new NetPass()
  pass.embedPacked(packVectors(vectors), weights, features, length)
  pass.convolve(weights, length)
  pass.score(weights, into, length, 0.5)
  return into
}

function byKernel(kernel: NetKernel, features: Int32Array): Float32Array {
  const length = features.length / NET_FEATURES
  const into = new Float32Array(length * L).fill(0.25)
  kernel.features(length)?.set(features)
  kernel.addScores(into, length, 0.5)
  return into
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

describe('the kernel', () => {
  it('matches its assembled text and is small enough for synchronous compilation in browsers', async () => {
    expect(await assembleKernel()).toBe(KERNEL_CODE)
    expect(fromBase64(KERNEL_CODE).length).toBeLessThan(4096)
  })

  it('returns exactly the scores of the network, independently of earlier paragraphs', () => {
    const kernel = netKernel(weights, vectors)
    if (!kernel) throw new Error('no kernel')
    for (const length of [1, 5, 40, 3, 1000, 2, 18]) {
      const features = Int32Array.from(
        { length: length * NET_FEATURES },
        (_, i) => (i * i * 7 + length) % BUCKETS,
      )
      expect(byKernel(kernel, features)).toEqual(byTypeScript(features))
    }
  })

  it('leaves paragraphs above its memory limit to TypeScript', () => {
    const kernel = netKernel(weights, vectors)
    expect(kernel?.features(20_000)).toHaveLength(20_000 * NET_FEATURES)
    expect(kernel?.features(200_000)).toBeNull()
  })

  it('sums rows like the TypeScript loop', () => {
    const bytes = Int8Array.from({ length: 60 * L }, (_, i) => ((i * 91) % 256) - 128)
    const [kernel, plain] = [kernelRowSums(bytes, L, 256), plainRowSums(bytes, L, 256)]
    if (!kernel) throw new Error('no kernel')
    const picked = fc.array(fc.integer({ min: 0, max: 59 }), { maxLength: 256 })
    fc.assert(
      fc.property(picked, (rows) => {
        const sums = [kernel, plain].map((one) => {
          one.rows.set(rows)
          one.sum(rows.length)
          return [...one.sums].slice(0, L)
        })
        expect(sums[0]).toEqual(sums[1])
      }),
    )
  })

  const forbidden = class {
    constructor() {
      throw new Error('forbidden by a policy')
    }
  }
  it.each([
    ['missing', undefined],
    ['forbidden', { Module: forbidden, Instance: forbidden }],
  ])(
    'is not needed: the output is the same where WebAssembly is %s',
    async (_, api) => {
      const text = 'The mayor said that the bridge would open in May, according to two officials.'
      const { extractQuotes } = await import('../../../../src/indirect.js')
      const expected = extractQuotes(text, { indirect: true })
      vi.stubGlobal('WebAssembly', api)
      vi.resetModules()
      const { withKernel } = await import(
        '../../../../src/attributor/report-tagger/scoring/wasm-kernel.js'
      )
      const { extractQuotes: without } = await import('../../../../src/indirect.js')
      expect(withKernel((kernel) => kernel)).toBeNull()
      expect(without(text, { indirect: true })).toEqual(expected)
      expect(expected.quotes.length).toBeGreaterThan(0)
    },
    30_000,
  )
})
