import type { GoldArticle } from './gold.js'
import type { PredictedSpan, Prediction } from './prediction.js'

export interface OffsetCount {
  /** Number of predicted spans of all kinds. */
  readonly spans: number
  /** Number of spans whose text differs from the article's between their offsets. */
  readonly wrong: number
}

/**
 * Counts predicted spans with wrong offsets.
 *
 * @param articles each gold article with its prediction
 */
export function countOffsets(
  articles: readonly (readonly [GoldArticle, Prediction])[],
): OffsetCount {
  let spans = 0
  let wrong = 0
  for (const [{ text }, { quotes }] of articles) {
    for (const { content, quoted, cue, speaker } of quotes) {
      const all = [...content, ...quoted, cue, speaker?.mention]
      const given = all.filter((span): span is PredictedSpan => span != null)
      spans += given.length
      wrong += given.filter((span) => text.slice(span.start, span.end) !== span.text).length
    }
  }
  return { spans, wrong }
}
