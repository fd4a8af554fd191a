import { findingsOf } from '../../verification/findings.js'
import { type Check, verdicts } from '../../verification/records.js'

/** "10 verbatim, 1 altered, 1 by another speaker" */
export function summarise(checks: readonly Check[]): string {
  const counts = verdicts.flatMap((verdict) => {
    const number = checks.filter((check) => check.verdict === verdict).length
    return number > 0 ? [`${number} ${verdict}`] : []
  })
  const having = (rule: string) =>
    checks.filter((check) => findingsOf(check).some((finding) => finding.rule === rule)).length
  const others = having('other-speaker')
  const outside = having('out-of-context')
  return [
    ...counts,
    ...(others > 0 ? [`${others} of another speaker`] : []),
    ...(outside > 0 ? [`${outside} out of context`] : []),
  ].join(', ')
}
