/** Has a model read a document, and tells what it says of each statement. */
import type { Document, QuotedSpan } from '../document/document.js'
import type {
  QuotationModel,
  ScoredRange,
  SpanReading,
  TextReading,
} from '../models/quotation-model.js'
import { LABELS } from './report-tagger/labels/labels.js'
import type { Statement } from './statements/group-quotations.js'

/** What a model says of a document. */
export interface DocumentReading {
  /** One per statement. */
  readonly statements: readonly SpanReading[]
  /** As in `TextReading`; null if they were not asked for, or the model has none. */
  readonly labels: Float32Array | null
}

/**
 * Has a model read all outermost quoted spans of a document. A statement of several spans gets the average of what is said of
 * them.
 *
 * @param withLabels whether the labels of reported speech are wanted, for which the whole text is read
 * @throws Error if the model answers in another shape: it belongs to another version
 */
export function readStatements(
  document: Document,
  statements: readonly Statement[],
  model: QuotationModel,
  withLabels: boolean,
): DocumentReading {
  const spans = document.quotedSpans.filter(({ depth }) => depth === 0)
  const reading = model.read(document.text, spans, withLabels ? document.tokens : null)
  if (!fits(reading, spans.length, document.tokens.length))
    throw new Error(`the model “${model.name}” does not fit this version of quote-extract`)
  const bySpan = new Map(spans.map((span, i) => [span, reading.spans[i] as SpanReading]))
  return {
    statements: statements.map(({ choices }) =>
      averageOf(
        choices.map(({ place: { outline, index } }) => {
          const span = outline.spans[index] as QuotedSpan
          return bySpan.get(span) as SpanReading
        }),
      ),
    ),
    labels: withLabels ? reading.labels : null,
  }
}

function fits({ spans, labels }: TextReading, count: number, tokens: number): boolean {
  return spans?.length === count && (!labels || labels.length === tokens * LABELS.length)
}

/** The average of readings; of one, itself. */
function averageOf(readings: readonly SpanReading[]): SpanReading {
  const [first] = readings
  if (first && readings.length === 1) return first
  const share = 1 / readings.length
  const shared = (ranges: readonly ScoredRange[]): ScoredRange[] =>
    ranges.map((range) => ({ ...range, probability: range.probability * share }))
  return {
    nobody: readings.reduce((sum, { nobody }) => sum + nobody * share, 0),
    sources: readings.flatMap(({ sources }) => shared(sources)),
    names: readings.flatMap(({ names }) => shared(names)),
  }
}
