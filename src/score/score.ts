/** Scores extractions against annotated articles. Pure; the figures are those of the corpus' `score.mjs`. */
import { InputError } from '../errors.js'
import type { GoldArticle } from './gold.js'
import { countOffsets, type OffsetCount } from './offsets.js'
import type { Prediction } from './prediction.js'
import { type JudgedSpan, judgeQuoted, type ScoreError } from './quoted.js'
import { type Ratio, ratioOf } from './ratio.js'
import { type Role, type RoleScore, roles, scoreRole } from './roles.js'

export interface QuotedScore {
  /** Share of the spans with an identified speaker that were found, 0..1; NaN if there are no such spans. */
  readonly found: number
  /** Spans found with a name that refers to the speaker. */
  readonly speaker: Ratio
  /** Spans found with the fullest name of the speaker. */
  readonly canonical: Ratio
  /** Share of correct spans among those of speakers with a name; omitted if speakers were not resolved. */
  readonly namedRecall?: number
  /** The same for speakers without a name. */
  readonly unnamedRecall?: number
}

export interface Score {
  readonly articles: number
  readonly quoted: QuotedScore
  readonly roles: Readonly<Record<Role, RoleScore>>
  readonly offsets: OffsetCount
  readonly errors: readonly ScoreError[]
}

/**
 * Scores predictions against gold articles.
 *
 * @param predictions one per article, matched by `source` to the article's id, or else by position
 * @throws InputError if an article has no prediction
 */
export function score(golds: readonly GoldArticle[], predictions: readonly Prediction[]): Score {
  const articles = pairUp(golds, predictions)
  const judged = articles.map(([gold, prediction]) => judgeQuoted(gold, prediction))
  const spans = judged.flatMap((article) => article.spans)
  const given = judged.reduce((sum, { attributions }) => sum + attributions.length, 0)
  const ratio = (holds: (span: JudgedSpan) => boolean) =>
    ratioOf(spans.filter(holds).length, given, spans.length)
  const [source, cue, content] = roles.map((role) => scoreRole(role, articles)) as [
    RoleScore,
    RoleScore,
    RoleScore,
  ]
  return {
    articles: articles.length,
    quoted: {
      found: share(spans, ({ found }) => found),
      speaker: ratio(({ right }) => right),
      canonical: ratio(({ canonical }) => canonical),
      ...recallByNaming(spans),
    },
    roles: { source, cue, content },
    offsets: countOffsets(articles),
    errors: judged.flatMap(({ errors }) => errors),
  }
}

function pairUp(
  golds: readonly GoldArticle[],
  predictions: readonly Prediction[],
): [GoldArticle, Prediction][] {
  const bySource = new Map(
    predictions.map((prediction) => [String(prediction.source ?? ''), prediction]),
  )
  const ids = new Set(golds.map(({ id }) => id))
  // A prediction with the id of another article never substitutes for a missing one.
  const inPlace = (prediction: Prediction | undefined) =>
    ids.has(String(prediction?.source ?? '')) ? undefined : prediction
  return golds.map((gold, index) => {
    const prediction = bySource.get(gold.id) ?? inPlace(predictions[index])
    if (!prediction)
      throw new InputError(
        `no prediction for the article ${gold.id}: add a line with its id as the source`,
      )
    return [gold, prediction]
  })
}

function recallByNaming(
  spans: readonly JudgedSpan[],
): Pick<QuotedScore, 'namedRecall' | 'unnamedRecall'> {
  const resolved = spans.filter(({ named }) => named !== null)
  if (resolved.length === 0) return {}
  const isRight = ({ right }: JudgedSpan) => right
  return {
    namedRecall: share(
      resolved.filter(({ named }) => named),
      isRight,
    ),
    unnamedRecall: share(
      resolved.filter(({ named }) => !named),
      isRight,
    ),
  }
}

function share(spans: readonly JudgedSpan[], holds: (span: JudgedSpan) => boolean): number {
  return spans.filter(holds).length / spans.length
}
