/**
 * The sequence tagger: labels the tokens of each paragraph as sources, cues and contents of attributions with a
 * linear-chain conditional random field (Lafferty et al. 2001) whose scores are averaged with those of a small network,
 * if the data include one. The weights (`weights.json`) are learnt by `npm run train:report-tagger`.
 */
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { columnsOf } from './features/token-columns.js'
import { LABELS } from './labels/labels.js'
import { type Attribution, linkSpans } from './labels/link.js'
import { readSpans } from './labels/spans.js'
import { LabelPath, type Moves, movesOf } from './labels/viterbi.js'
import { type CrfData, crfScorer, type Scorer, type Scores } from './scoring/crf-scores.js'
import { NET_REACH } from './scoring/net.js'
import { type NetData, readNet } from './scoring/net-data.js'
import { netScorer } from './scoring/net-scores.js'

/** Weights of the tagger. */
export interface TaggerData extends CrfData {
  /** Added to the score of every label that begins a span: it costs some precision and gains more recall. */
  readonly beginning: number
  readonly net?: NetData
}

/** Returns the attributions of every paragraph, in text order. */
export type Tagger = (scene: AnnotatedDocument) => Attribution[][]

const L = LABELS.length
/** Weight of the network's scores. */
const NET_SHARE = 0.4
/** Tokens scored at a time; few paragraphs have more. */
const PIECE = 4096

/**
 * Creates a tagger.
 *
 * @param piece number of tokens scored at a time; it does not change the labels
 */
export function createTagger(data: TaggerData, piece = PIECE): Tagger {
  const { moves, scorers } = prepare(data)
  return (scene) => {
    const columns = columnsOf(scene)
    const scores = scorers.map((scorer) => scorer(scene.document, columns))
    const { paragraphs, sentences } = scene.document
    const addScores: Scores = (first, end, into) => {
      for (const add of scores) add(first, end, into)
    }
    return paragraphs.map(({ firstSentence, endSentence }) => {
      const first = sentences[firstSentence]?.firstToken ?? 0
      const end = sentences[endSentence - 1]?.endToken ?? first
      return end === first
        ? []
        : linkSpans(readSpans(labelsOf(addScores, moves, first, end, piece), first))
    })
  }
}

/** Labels a paragraph in pieces, which bounds the memory for features and layers. */
function labelsOf(
  addScores: Scores,
  moves: Moves,
  first: number,
  end: number,
  piece: number,
): Uint8Array {
  const path = new LabelPath(moves, end - first)
  for (let from = first; from < end; from += piece) {
    const to = Math.min(end, from + piece)
    // context of the network on both sides
    const left = Math.max(first, from - NET_REACH)
    const right = Math.min(end, to + NET_REACH)
    const rows = new Float32Array((1 + right - left) * L)
    addScores(left, right, rows.subarray(L))
    path.add(rows.subarray((from - left) * L), to - from)
  }
  return path.labels()
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
