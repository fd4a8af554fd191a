/** Verdicts in words for people. */
import { findingsOf } from '../../verification/findings.js'
import type { Check, Verdict } from '../../verification/records.js'

export const verdictNames: Readonly<Record<Verdict, string>> = {
  verbatim: 'verbatim',
  altered: 'altered',
  'not-found': 'not found',
  unchecked: 'too short',
  reported: 'reported',
  'not-reported': 'not reported',
}

/** "5 verbatim, 1 altered, 1 of another speaker"; "no quotes" if there are none. */
export function countVerdicts(checks: readonly Check[]): string {
  const named = (Object.keys(verdictNames) as Verdict[]).map(
    (verdict) =>
      [checks.filter((check) => check.verdict === verdict).length, verdictNames[verdict]] as const,
  )
  const having = (rule: string) =>
    checks.filter((check) => findingsOf(check).some((finding) => finding.rule === rule)).length
  const counts = [
    ...named,
    [having('other-speaker'), 'of another speaker'] as const,
    [having('out-of-context'), 'out of context'] as const,
  ].filter(([number]) => number > 0)
  if (counts.length === 0) return 'no quotes'
  return counts.map(([number, words]) => `${number.toLocaleString('en')} ${words}`).join(', ')
}
