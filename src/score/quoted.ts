/** The quoted spans of one article: found or not, and given to the right speaker or not. */
import type { GoldArticle, GoldSpeaker, Pair } from './gold.js'
import { matchRanges, overlap, trimEdges } from './match.js'
import { normaliseName } from './names.js'
import type { PredictedQuote, Prediction } from './prediction.js'

/** Overlap over union from which a predicted span is the gold one. */
const SAME_SPAN = 0.8

/** A quoted span that was not given to its speaker, or that was given one though it reports nobody's words. */
export interface ScoreError {
  /** The article's. */
  readonly id: string
  /** Offset of the quoted span. */
  readonly at: number
  /** Its first 90 code units. */
  readonly quote: string
  readonly want: string
  readonly got: string
}

/** A gold span that reports words of somebody who can be told. */
export interface JudgedSpan {
  readonly found: boolean
  /** The name is one that means the entity; for a speaker without a name, standing on the source is enough. */
  readonly right: boolean
  /** And it is the fullest one. */
  readonly canonical: boolean
  /** Whether the speaker goes by a name; null where speakers were not resolved. */
  readonly named: boolean | null
}

/** A predicted span that was given a speaker. */
export interface JudgedAttribution {
  /** 0..1, the quote's. */
  readonly confidence: number
  readonly right: boolean
}

export interface QuotedJudgement {
  readonly spans: readonly JudgedSpan[]
  /** Those whose right answer nobody could tell are left out: they are neither right nor wrong. */
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
  const given: ScoreError[] = []
  const untold = new Set<number>()
  const right = new Set<number>()
  gold.quoted.forEach((quoted, index) => {
    const match = matches.get(index)
    const got = match === undefined ? undefined : predicted[match]?.quote
    const tell = (want: string, name: string): ScoreError => {
      const quote = text.slice(quoted.start, quoted.end).slice(0, 90)
      return { id: gold.id, at: quoted.start, quote, want, got: name }
    }
    if (quoted.attribution === null) {
      if (got?.speaker) given.push(tell('(nobody)', got.speaker.name))
      return
    }
    const entity = entities.get(quoted.speaker ?? '')
    if (entities.size > 0 && (!entity || entity.name === '?')) {
      if (match !== undefined) untold.add(match)
      return
    }
    const source = gold.attributions[quoted.attribution]?.source ?? []
    const verdict = judgeSpeaker(got, entity, source)
    spans.push({ found: got !== undefined, named: entity?.named ?? null, ...verdict })
    if (verdict.right && match !== undefined) right.add(match)
    else missed.push(tell(entity?.name ?? words(text, source), nameOf(got)))
  })
  const attributions = predicted.flatMap(({ quote: { speaker, confidence } }, index) =>
    speaker && !untold.has(index) ? [{ confidence, right: right.has(index) }] : [],
  )
  return { spans, attributions, errors: [...missed, ...given] }
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
