/** Scores the source, cue and content spans of the attributions. */
import type { GoldArticle, Pair } from './gold.js'
import { matchRanges, trimEdges } from './match.js'
import type { PredictedSpan, Prediction } from './prediction.js'
import { type Ratio, ratioOf } from './ratio.js'

export const roles = ['source', 'cue', 'content'] as const
export type Role = (typeof roles)[number]

export interface RoleScore {
  /** Same start and end, ignoring punctuation at the edges. */
  readonly exact: Ratio
  /** Overlap over union of at least one half. */
  readonly half: Ratio
}

/** Distinct ranges of one role in one article. */
interface Spans {
  readonly gold: readonly Pair[]
  readonly predicted: readonly Pair[]
}

/** @param articles each gold article with its prediction */
export function scoreRole(
  role: Role,
  articles: readonly (readonly [GoldArticle, Prediction])[],
): RoleScore {
  const spans = articles.map(([gold, prediction]): Spans => {
    const trimmed = (ranges: readonly Pair[]) =>
      distinct(ranges.map((range) => trimEdges(gold.text, range)))
    return {
      gold: trimmed(gold.attributions.flatMap((attribution) => attribution[role])),
      predicted: trimmed(predictedSpans(role, prediction).map(({ start, end }) => [start, end])),
    }
  })
  const count = (one: (article: Spans) => number) => spans.reduce((sum, s) => sum + one(s), 0)
  const ratio = (least: number) =>
    ratioOf(
      count(({ gold, predicted }) => matchRanges(gold, predicted, least).size),
      count(({ predicted }) => predicted.length),
      count(({ gold }) => gold.length),
    )
  return { exact: ratio(1), half: ratio(0.5) }
}

function predictedSpans(role: Role, { quotes }: Prediction): PredictedSpan[] {
  return quotes.flatMap(({ speaker, cue, content }) => {
    if (role === 'content') return content
    return (role === 'cue' ? cue : speaker?.mention) ?? []
  })
}

function distinct(ranges: readonly Pair[]): Pair[] {
  const full = ranges.filter(([start, end]) => end > start)
  return [...new Map(full.map((range) => [range.join(), range])).values()]
}
