/**
 * The sequence tagger: a scene's tokens labelled as sources, cues and contents of attributions, paragraph by
 * paragraph, by a linear-chain conditional random field (Lafferty et al. 2001). The weights are data
 * (`weights.json`), learnt by `npm run train:tagger`.
 */
import type { Scene } from '../attributor/scene.js'
import { fromBase64 } from './base64.js'
import { columnsOf } from './columns.js'
import { featureWriter, MOST_FEATURES } from './features.js'
import { LABELS } from './labels.js'
import { type Attribution, linkSpans } from './link.js'
import { readSpans } from './spans.js'
import { bestLabels } from './viterbi.js'

export interface TaggerData {
  /** The features are hashed into 2^bits buckets. */
  readonly bits: number
  /** What one unit of an emission weight is worth, label by label. */
  readonly units: readonly number[]
  /** Signed bytes in base64: [bucket × labels + label]. */
  readonly emissions: string
  /** [(before + 1) × labels + label]; row 0 stands for the start of a paragraph. */
  readonly transitions: readonly number[]
}

/** The attributions of every paragraph, in text order. */
export type Tagger = (scene: Scene) => Attribution[][]

const L = LABELS.length

export function crfTagger({ bits, units, emissions, transitions }: TaggerData): Tagger {
  const bytes = fromBase64(emissions)
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  const moves = Float32Array.from(transitions)
  const unit = Float32Array.from(units)
  return (scene) => {
    const write = featureWriter(scene.document, columnsOf(scene), bits)
    const buffer = new Int32Array(MOST_FEATURES)
    const sums = new Int32Array(L)
    const { paragraphs, sentences } = scene.document
    return paragraphs.map(({ firstSentence, endSentence }) => {
      const first = sentences[firstSentence]?.firstToken ?? 0
      const end = sentences[endSentence - 1]?.endToken ?? first
      if (end === first) return []
      const scores = new Float32Array((end - first) * L)
      for (let i = first; i < end; i++) {
        const count = write(i, buffer)
        sums.fill(0)
        for (let k = 0; k < count; k++) {
          const row = (buffer[k] as number) * L
          for (let l = 0; l < L; l++) sums[l] = (sums[l] as number) + (weights[row + l] as number)
        }
        const at = (i - first) * L
        for (let l = 0; l < L; l++) scores[at + l] = (sums[l] as number) * (unit[l] as number)
      }
      return linkSpans(readSpans(bestLabels(scores, moves, end - first), first))
    })
  }
}
