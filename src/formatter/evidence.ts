import type { Evidence } from '../schema.js'

/** So many of each are told; the JSON has all. */
const most = 5

/** What a table and a report tell of why a quote has its speaker: a label and a line each, from outside as it is. */
export function describeEvidence(evidence: Evidence): { label: string; line: string }[] {
  const { rule, candidates, features } = evidence
  const lines = [
    { label: 'rule', line: rule },
    {
      label: 'candidates',
      line: listed(
        candidates.map(({ text, probability }) => `“${text}” ${probability.toFixed(2)}`),
      ),
    },
    {
      label: 'decided by',
      line: listed(features.map(({ name, weight }) => `${name} ${signed(weight)}`)),
    },
  ]
  return lines.filter(({ line }) => line !== '')
}

function listed(entries: readonly string[]): string {
  const rest = entries.length - most
  return [...entries.slice(0, most), ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}

/** With the sign that is as wide as a plus. */
export function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`
}
