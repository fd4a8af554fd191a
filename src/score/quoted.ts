/** Judges the quoted spans of one article: whether each was found and attributed to the right speaker. */

import { normaliseName } from '../extraction/normalise-name.js'
import type { GoldArticle, GoldSpeaker, Pair } from './gold.js'
import { matchRanges, overlap, trimEdges } from './match.js'
import type { PredictedQuote, Prediction } from './prediction.js'

/** Minimum overlap over union at which a predicted span matches a gold one. */
const SAME_SPAN = 0.8

/** A quoted span with a wrong or missing speaker, or with a speaker although it does not report speech. */
export interface ScoreError {
  /** Id of the article. */
  readonly id: string
  /** Start offset of the quoted span. */
  readonly at: number
  /** First 90 code units of the quoted span. */
  readonly quote: string
  readonly want: string
  readonly got: string
}

/** A gold span with an identified speaker. */
export interface JudgedSpan {
  readonly found: boolean
  /** Whether the predicted name refers to the speaker; for one without a name, overlapping the source is enough. */
  readonly right: boolean
  /** Whether it is also the fullest name. */
  readonly canonical: boolean
  /** Whether the speaker has a name; null if speakers were not resolved. */
  readonly named: boolean | null
}

/** A predicted span with a speaker. */
export interface JudgedAttribution {
  /** Confidence of its quote, 0..1. */
  readonly confidence: number
  readonly right: boolean
}

export interface QuotedJudgement {
  readonly spans: readonly JudgedSpan[]
  /** Excludes spans whose speaker the annotators could not identify, which are neither right nor wrong. */
  readonly attributions: readonly JudgedAttribution[]
  readonly errors: readonly ScoreError[]
}

export function judgeQuoted(gold: GoldArticle, prediction: Prediction): QuotedJudgement {
  const { text } = gold
  const predicted = prediction.quotes.flatMap((quote) =>
    quote.quoted.map((span) => ({ quote, range: trimEdges(text, [span.start, span.end]) })),
  )
  const matches = matchRanges(
    gold.quoted.map(({ start, end }) => trimEdges(text, [start, end])),
    predicted.map(({ range }) => range),
    SAME_SPAN,
  )
  const entities = new Map(gold.speakers?.map((speaker) => [speaker.id, speaker]))
  const spans: JudgedSpan[] = []
  const missed: ScoreError[] = []
  const spurious: ScoreError[] = []
  const unidentified = new Set<number>()
  const right = new Set<number>()
  gold.quoted.forEach((quoted, index) => {
    const match = matches.get(index)
    const got = match === undefined ? undefined : predicted[match]?.quote
    const errorOf = (want: string, name: string): ScoreError => {
      const quote = text.slice(quoted.start, quoted.end).slice(0, 90)
      return { id: gold.id, at: quoted.start, quote, want, got: name }
    }
    if (quoted.attribution === null) {
      if (got?.speaker) spurious.push(errorOf('(nobody)', got.speaker.name))
      return
    }
    const entity = entities.get(quoted.speaker ?? '')
    if (entities.size > 0 && (!entity || entity.name === '?')) {
      if (match !== undefined) unidentified.add(match)
      return
    }
    const source = gold.attributions[quoted.attribution]?.source ?? []
    const verdict = judgeSpeaker(got, entity, source)
    spans.push({ found: got !== undefined, named: entity?.named ?? null, ...verdict })
    if (verdict.right && match !== undefined) right.add(match)
    else missed.push(errorOf(entity?.name ?? words(text, source), nameOf(got)))
  })
  const attributions = predicted.flatMap(({ quote: { speaker, confidence } }, index) =>
    speaker && !unidentified.has(index) ? [{ confidence, right: right.has(index) }] : [],
  )
  return { spans, attributions, errors: [...missed, ...spurious] }
}

function judgeSpeaker(
  got: PredictedQuote | undefined,
  entity: GoldSpeaker | undefined,
  source: readonly Pair[],
): Pick<JudgedSpan, 'right' | 'canonical'> {
  if (!got?.speaker) return { right: false, canonical: false }
  const { name, mention } = got.speaker
  const atSource = mention
    ? source.some((part) => overlap(part, [mention.start, mention.end]) > 0)
    : false
  if (!entity) return { right: atSource, canonical: atSource }
  const wanted = normaliseName(name)
  const means = [entity.name, ...entity.aliases].some((form) => normaliseName(form) === wanted)
  const right = means || (!entity.named && atSource)
  return { right, canonical: normaliseName(entity.name) === wanted || (!entity.named && right) }
}

const words = (text: string, ranges: readonly Pair[]): string =>
  ranges.map(([start, end]) => text.slice(start, end)).join(' + ')

const nameOf = (quote: PredictedQuote | undefined): string =>
  quote ? (quote.speaker?.name ?? '(no speaker)') : '(not found)'
