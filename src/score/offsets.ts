import type { GoldArticle } from './gold.js'
import type { PredictedSpan, Prediction } from './prediction.js'

export interface OffsetCount {
  /** Spans of every kind that were predicted. */
  readonly spans: number
  /** Those whose text is not what the article has between their offsets. */
  readonly wrong: number
}

/** @param articles each gold article with its prediction */
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
