import { afterEach, describe, expect, it, vi } from 'vitest'
import { FEATURE_KERNEL_TEXT } from '../../../../scripts/feature-kernel-text.js'
import { assembleKernel } from '../../../../scripts/kernel.js'
import { KERNEL_TEXT } from '../../../../scripts/kernel-text.js'
import { kernelFeatures } from '../../../../src/attributor/report-tagger/buckets/kernel-features.js'
import { plainFeatures } from '../../../../src/attributor/report-tagger/buckets/plain-features.js'
import {
  NET_FEATURES,
  NET_PROGRAM,
} from '../../../../src/attributor/report-tagger/features/net-features.js'
import {
  type Columns,
  columnsOf,
} from '../../../../src/attributor/report-tagger/features/token-columns.js'
import { FEATURE_KERNEL_CODE } from '../../../../src/attributor/report-tagger/kernel/feature-kernel-code.js'
import { KERNEL_CODE } from '../../../../src/attributor/report-tagger/kernel/net-kernel-code.js'
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
import { packVectors } from '../../../../src/attributor/report-tagger/scoring/sum-vectors.js'
import {
  kernelSums,
  plainSums,
} from '../../../../src/attributor/report-tagger/scoring/weight-sums.js'
import type { Document } from '../../../../src/document/document.js'
import { encodedBytes, fromBase64 } from '../../../../src/models/base64.js'
import { annotateText } from '../../annotate-text.js'

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

interface Part {
  readonly document: Document
  readonly columns: Columns
  readonly first: number
  readonly end: number
}

/** Parts of the paragraphs of a text, from 1 to 128 tokens long. */
function paragraphs(): Part[] {
  const sentence =
    'Mara Lind, the harbour master, told “The Gull” that the pier was shut, according to Odo Fenn.'
  const scene = annotateText(['Yes.', sentence, Array(12).fill(sentence).join(' ')].join('\n\n'))
  const columns = columnsOf(scene)
  const { document } = scene
  const { length } = document.tokens
  const parts = [0, 2, 20, 100, 128].map((first) => ({ first, end: Math.min(length, first + 128) }))
  const short = [
    { first: 0, end: 2 },
    { first: 2, end: 24 },
    { first: length - 3, end: length },
  ]
  return [...short, ...parts.slice(3)].map((range) => ({ document, columns, ...range }))
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

describe('the kernel', () => {
  it.each([
    ['network', KERNEL_TEXT, KERNEL_CODE],
    ['features', FEATURE_KERNEL_TEXT, FEATURE_KERNEL_CODE],
  ])(
    'matches its assembled text and is small enough for synchronous compilation in browsers: %s',
    async (_, text, code) => {
      expect(await assembleKernel(text)).toBe(code)
      expect(fromBase64(code).length).toBeLessThan(4096)
    },
  )

  it('returns exactly the scores of the network, independently of earlier paragraphs', () => {
    const kernel = netKernel(weights, encodedBytes(vectors))
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
    const kernel = netKernel(weights, encodedBytes(vectors))
    expect(kernel?.features(20_000)).toHaveLength(20_000 * NET_FEATURES)
    expect(kernel?.features(200_000)).toBeNull()
  })

  it('runs feature programs and sums weights like the TypeScript loops', () => {
    const bits = 6
    const bytes = encodedBytes(
      Int8Array.from({ length: BUCKETS * L }, (_, i) => ((i * 91) % 256) - 128),
    )
    const units = Float32Array.from({ length: L }, (_, l) => 0.001 * (l + 1))
    const kernels = [kernelSums(bytes, bits, units), kernelFeatures(NET_PROGRAM, bits)] as const
    const plain = [plainSums(bytes, bits, units), plainFeatures(NET_PROGRAM, bits)] as const
    const [sums, features] = kernels
    if (!sums || !features) throw new Error('no kernel')
    for (const { document, columns, first, end } of paragraphs()) {
      sums.add(document, columns, first, end)
      plain[0].add(document, columns, first, end)
      const scores = (all: Float32Array) => [...all.subarray(0, (end - first) * L)]
      expect(scores(sums.sums)).toEqual(scores(plain[0].sums))
      features.run(document, columns, first, end)
      plain[1].run(document, columns, first, end)
      const rows = (all: Int32Array) => [...all.subarray(0, (end - first) * NET_FEATURES)]
      expect(rows(features.rows)).toEqual(rows(plain[1].rows))
    }
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
      const { NET_MODULE, withKernel } = await import(
        '../../../../src/attributor/report-tagger/kernel/wasm-kernel.js'
      )
      const { extractQuotes: without } = await import('../../../../src/indirect.js')
      expect(withKernel(NET_MODULE, (kernel) => kernel)).toBeNull()
      expect(without(text, { indirect: true })).toEqual(expected)
      expect(expected.quotes.length).toBeGreaterThan(0)
    },
    30_000,
  )
})
