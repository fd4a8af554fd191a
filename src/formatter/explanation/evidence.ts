import type { Quote } from '../../extraction/records.js'
import { reasonsOf } from './reasons.js'
import { ruleWords } from './rule.js'

/** So many of each are told; the JSON has all. */
const most = 5

/** What a table tells of why a quote has its speaker, where that was asked for: a label and a line each, from outside as it is. */
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

/** With the sign that is as wide as a plus. */
export function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`
}
