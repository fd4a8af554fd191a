/**
 * The sequence tagger: a scene's tokens labelled as sources, cues and contents of attributions, paragraph by
 * paragraph, by a linear-chain conditional random field (Lafferty et al. 2001), its scores averaged with those of a
 * small net where the data hold one. The weights are data (`weights.json`), learnt by `npm run train:report-tagger`.
 */
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { columnsOf } from './features/token-columns.js'
import { LABELS } from './labels/labels.js'
import { type Attribution, linkSpans } from './labels/link.js'
import { readSpans } from './labels/spans.js'
import { bestLabels, type Moves, movesOf } from './labels/viterbi.js'
import { type CrfData, crfScorer, type Scorer } from './scoring/crf-scores.js'
import { type NetData, readNet } from './scoring/net-data.js'
import { netScorer } from './scoring/net-scores.js'

export interface TaggerData extends CrfData {
  /** Added to the score of every label that begins a span: it costs precision and gains more recall. */
  readonly beginning: number
  readonly net?: NetData
}

/** The attributions of every paragraph, in text order. */
export type Tagger = (scene: AnnotatedDocument) => Attribution[][]

const L = LABELS.length
/** The net's part in the scores. */
const NET_SHARE = 0.4

export function createTagger(data: TaggerData): Tagger {
  const { moves, scorers } = prepare(data)
  return (scene) => {
    const columns = columnsOf(scene)
    const scores = scorers.map((scorer) => scorer(scene.document, columns))
    const { paragraphs, sentences } = scene.document
    return paragraphs.map(({ firstSentence, endSentence }) => {
      const first = sentences[firstSentence]?.firstToken ?? 0
      const end = sentences[endSentence - 1]?.endToken ?? first
      if (end === first) return []
      const sums = new Float32Array((end - first) * L)
      for (const add of scores) add(first, end, sums)
      return linkSpans(readSpans(bestLabels(sums, moves, end - first), first))
    })
  }
}

function prepare(data: TaggerData): { moves: Moves; scorers: readonly Scorer[] } {
  const net = data.net ? readNet(data.net) : null
  const share = net ? 1 - NET_SHARE : 1
  const transitions = Float32Array.from(data.transitions, (weight, i) => {
    const other = net ? NET_SHARE * (net.transitions[i] as number) : 0
    return weight * share + other + (LABELS[i % L]?.begins ? data.beginning : 0)
  })
  const scorers = [crfScorer(data, share)]
  if (net && data.net) scorers.push(netScorer(net, data.net.bits, NET_SHARE))
  return { moves: movesOf(transitions), scorers }
}
