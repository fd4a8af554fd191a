import type { QuotationModel, SpanReading } from '../../src/models/quotation-model.js'

/** Longest span that the model takes for a title or a term, in code units. */
const SHORT = 14

/**
 * A model that needs no weights: the last of the names before a span is its speaker, and short spans are nobody's speech. It
 * is as sure as it is told to be, and keeps what it was asked.
 */
export function lastNameModel(names: readonly string[], certainty = 0.98) {
  const asked: Parameters<QuotationModel['read']>[] = []
  const model: QuotationModel = {
    name: 'test 1.0',
    read: (text, spans, tokens, mentions) => {
      asked.push([text, spans, tokens, mentions])
      return {
        spans: spans.map(({ start, end }): SpanReading => {
          const [at, name] = names
            .map((one) => [text.lastIndexOf(one, start - one.length), one] as const)
            .reduce((last, next) => (next[0] > last[0] ? next : last))
          const speech = end - start > SHORT ? certainty : 1 - certainty
          const range = { start: at, end: at + name.length, probability: speech }
          const found = at < 0 ? [] : [range]
          return {
            nobody: 1 - speech,
            sources: found,
            names: found,
          }
        }),
        labels: null,
        mentions: null,
      }
    },
  }
  return { model, asked }
}
