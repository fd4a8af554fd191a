/** What is wrong with a quote, for `--fail-on`, annotations and SARIF. */
import type { Check, CheckedPart } from './records.js'

export const findingRules = ['altered', 'not-found', 'other-speaker', 'out-of-context'] as const
export type FindingRule = (typeof findingRules)[number]

export interface Finding {
  readonly rule: FindingRule
  /** The quoted span that it is about. */
  readonly part: CheckedPart
}

/** The findings of a quote. An indirect report has none: its words are not compared. */
export function findingsOf({ parts, type }: Check): Finding[] {
  if (type === 'indirect') return []
  return parts.flatMap((part): Finding[] => {
    const { verdict, passage } = part
    if (verdict === 'not-found') return [{ rule: 'not-found', part }]
    if (!passage || verdict === 'unchecked') return []
    return [
      ...(verdict === 'altered' ? [{ rule: 'altered' as const, part }] : []),
      ...(passage.attribution === 'other' ? [{ rule: 'other-speaker' as const, part }] : []),
      ...(passage.warnings.length > 0 ? [{ rule: 'out-of-context' as const, part }] : []),
    ]
  })
}
