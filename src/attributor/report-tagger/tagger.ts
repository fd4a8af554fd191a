/**
 * The sequence tagger: labels the tokens of each paragraph as sources, cues and contents of attributions with a
 * linear-chain conditional random field (Lafferty et al. 2001) whose scores are averaged with those of a small network,
 * if the data include one, and with those of a model that has read the text, if there is one. The weights (`weights.json`)
 * are learnt by `npm run train:report-tagger`.
 */
import { paragraphTokens } from '../../document/token-range.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { columnsOf } from './features/token-columns.js'
import { LABELS } from './labels/labels.js'
import { type Attribution, linkSpans } from './labels/link.js'
import { readSpans } from './labels/spans.js'
import { LabelPath, type Steps, stepsOf } from './labels/viterbi.js'
import { type CrfData, crfScorer, type Scorer, type Scores } from './scoring/crf-scores.js'
import { NET_REACH } from './scoring/net.js'
import { type NetData, readNet } from './scoring/net-data.js'
import { netScorer } from './scoring/net-scores.js'
import { addReading, SHARES, type Shares } from './shares.js'

/** Weights of the tagger. */
export interface TaggerData extends CrfData {
  /** Added to the score of every label that begins a span: it costs some precision and gains more recall. */
  readonly beginning: number
  readonly net?: NetData
}

/**
 * Returns the attributions of every paragraph, in text order.
 *
 * @param labels what a model that has read the text says of its tokens, as in `TextReading`; null without one
 */
export type Tagger = (scene: AnnotatedDocument, labels?: Float32Array | null) => Attribution[][]

const L = LABELS.length
/** Tokens scored at a time; few paragraphs have more. */
const PIECE = 4096

/** How a tagger works, for tests and trials. */
export interface TaggerSettings {
  /** Number of tokens scored at a time; it does not change the labels. */
  readonly piece?: number
  /** Instead of those of `SHARES`. */
  readonly shares?: Partial<Shares>
}

/** Creates a tagger. */
export function createTagger(
  data: TaggerData,
  { piece = PIECE, shares: changed = {} }: TaggerSettings = {},
): Tagger {
  const shares = { ...SHARES, ...changed }
  const { scorers, moves, movesWithReading } = readParts(data, shares)
  return (scene, labels = null) => {
    const columns = columnsOf(scene)
    const scores = scorers.map((scorer) => scorer(scene.document, columns))
    const addScores: Scores = (first, end, into) => {
      for (const add of scores) add(first, end, into)
      if (labels) addReading(labels, shares, first, end, into)
    }
    const allowed = labels ? movesWithReading() : moves
    return scene.document.paragraphs.map((paragraph) => {
      const { first, end } = paragraphTokens(scene.document, paragraph)
      return end === first
        ? []
        : linkSpans(readSpans(labelsOf(addScores, allowed, first, end, piece), first))
    })
  }
}

/** Labels a paragraph in pieces, which bounds the memory for features and layers. */
function labelsOf(
  addScores: Scores,
  moves: Steps,
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

/** What a tagger is made of; training uses it, too. */
export interface TaggerParts {
  readonly scorers: readonly Scorer[]
  readonly moves: Steps
  /** The moves if a model has read the text. */
  readonly movesWithReading: () => Steps
}

/** Reads the weights of a tagger. */
export function readParts(data: TaggerData, shares: Shares): TaggerParts {
  const net = data.net ? readNet(data.net) : null
  const share = net ? 1 - shares.net : 1
  const movesFor = (factor: number, beginning: number): Steps =>
    stepsOf(
      Float32Array.from(data.transitions, (weight, i) => {
        const other = net ? shares.net * (net.transitions[i] as number) : 0
        return factor * (weight * share + other) + (LABELS[i % L]?.begins ? beginning : 0)
      }),
    )
  const scorers = [crfScorer(data, share)]
  if (net && data.net) scorers.push(netScorer(net, data.net.bits, shares.net))
  let withReading: Steps | undefined
  return {
    scorers,
    moves: movesFor(1, data.beginning),
    movesWithReading: () =>
      (withReading ??= movesFor(shares.moves, shares.beginning * data.beginning)),
  }
}
