import type { Quote } from '../../extraction/records.js'
import { reasonsOf } from './reasons.js'
import { ruleWords } from './rule.js'

/** Maximum number of candidates and of reasons; the JSON contains all. */
const most = 5

/** Evidence for a quote's speaker as labelled lines; empty without --explain. The lines contain unescaped article text. */
export function describeEvidence(
  quote: Pick<Quote, 'evidence' | 'speaker'>,
): { label: string; line: string }[] {
  const { evidence } = quote
  if (!evidence) return []
  const lines = [
    { label: 'why', line: ruleWords(quote) },
    {
      label: 'candidates',
      line: listed(
        evidence.candidates.map(({ text, probability }) => `“${text}” ${probability.toFixed(2)}`),
        ', ',
      ),
    },
    {
      label: 'decided by',
      line: listed(
        reasonsOf(evidence.features).map(({ words, weight }) => `${words} ${signed(weight)}`),
        '; ',
      ),
    },
  ]
  return lines.filter(({ line }) => line !== '')
}

function listed(entries: readonly string[], between: string): string {
  const rest = entries.length - most
  return [...entries.slice(0, most), ...(rest > 0 ? [`${rest} more`] : [])].join(between)
}

/** Formats a weight with its sign; the minus is U+2212, as wide as the plus. */
export function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`
}
