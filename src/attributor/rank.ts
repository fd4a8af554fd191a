/**
 * The choice of a source: a linear score for every candidate and for "nobody", made probabilities by softmax.
 * The weights are data (`weights.json`), learnt by `npm run train:source-selection`.
 */
import { reportingVerb } from '../language/vocabulary.js'
import { candidatesFor, type History, type SpanPlace } from './candidates.js'
import { hashing } from './feature-hash.js'
import { candidateFeatures } from './features.js'
import type { Mention } from './mention.js'
import type { Scene } from './scene.js'
import type { Features } from './see.js'
import { softmax } from './softmax.js'
import { type SpanContext, spanContext } from './span-context.js'
import { type NamedWeights, type PackedWeights, readWeights } from './weights.js'

export interface Ranked {
  readonly mention: Mention
  readonly probability: number
}

export interface Choice {
  readonly context: SpanContext
  /** Probability that the marks report nobody's words. */
  readonly nobody: number
  /** Candidates, the likeliest first. */
  readonly ranked: readonly Ranked[]
}

export interface Ranker {
  (features: Features): number
  /** What one feature counts by itself, 0 for one that is not known. */
  readonly weightOf: (feature: string) => number
}

export function linearRanker(weights: NamedWeights | PackedWeights): Ranker {
  const { unit } = weights
  const weightOf = readWeights(weights)
  let sum = 0
  const see = hashing((high, low) => {
    sum += weightOf(high, low)
  })
  const score = (features: Features): number => {
    sum = 0
    features(see)
    return sum * unit
  }
  return Object.assign(score, { weightOf: (feature: string) => score((see) => see`${feature}`) })
}

/** How many other candidates stand between a candidate and the span, on the side where it is. */
export function countBetween(
  scene: Scene,
  { outline, index }: SpanPlace,
  candidates: readonly Mention[],
  mention: Mention,
): number {
  const at =
    scene.document.tokens[outline.items[outline.spanItems[index] as number]?.token ?? 0]?.start ?? 0
  let count = 0
  for (const other of candidates) {
    if (other === mention || (other.type === 'pronoun' && other.head === 'it')) continue
    if (
      mention.start < at
        ? other.start > mention.fullEnd && other.start < at
        : other.start > at && other.end < mention.start
    )
      count++
  }
  return count
}

/** How far a source that the sentence names last goes ahead of the best other candidate, in logits. */
const OUTERMOST_LEAD = 2

/**
 * "Putin thought “lazy” NATO would give up, the alliance’s chief claimed": who thought it never said so; the one
 * who claimed it did. The closing clause reports all before it, unless a verb of speech stands nearer.
 */
function outermost({ closing, verbBefore, before }: SpanContext): Mention | null {
  const act = reportingVerb(verbBefore)?.act
  return closing && before !== '^' && (act === 'thought' || act === 'attitude') ? closing : null
}

export function chooseSource(
  scene: Scene,
  ranker: Ranker,
  place: SpanPlace,
  history: readonly History[],
): Choice {
  const context = spanContext(scene, place)
  const candidates = candidatesFor(scene, place, history)
  const scores = candidates.map((mention) =>
    ranker((see) =>
      candidateFeatures(
        scene,
        context,
        mention,
        countBetween(scene, place, candidates, mention),
        history,
        see,
      ),
    ),
  )
  const outer = outermost(context)
  if (outer) {
    const at = candidates.indexOf(outer)
    if (at >= 0) scores[at] = Math.max(...scores) + OUTERMOST_LEAD
  }
  const [nobody = 0, ...probabilities] = softmax([ranker(context.nobody), ...scores])
  const ranked = candidates
    .map((mention, i) => ({ mention, probability: probabilities[i] as number }))
    .sort((a, b) => b.probability - a.probability)
  return { context, nobody, ranked }
}
