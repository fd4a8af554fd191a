import { type Finding, findingsOf } from '../../verification/findings.js'
import type { Check } from '../../verification/records.js'
import { printable } from '../common/printable.js'
import { describeFinding } from './describe.js'
import { Places, type VerificationFormatter, type VerifiedDraft } from './verified-draft.js'

/** Workflow commands of GitHub Actions: each finding becomes an annotation at its line of the draft. */
export const formatGithub: VerificationFormatter = (drafts, { failOn }) =>
  drafts
    .flatMap((draft) => {
      const places = new Places(draft)
      return draft.verification.checks.flatMap((check) =>
        findingsOf(check).map((finding) => {
          const level = failOn.has(finding.rule) ? 'error' : 'warning'
          return `${annotation(level, draft, finding, check, places)}\n`
        }),
      )
    })
    .join('')

/** One annotation, without a line end. Without a file that the offsets refer to, it has no place. */
export function annotation(
  level: 'error' | 'warning',
  { file, verification }: VerifiedDraft,
  finding: Finding,
  check: Check,
  places: Places,
): string {
  const { span } = finding.part
  const from = places.inDraft(span.start)
  const to = places.inDraft(span.end)
  const place =
    file === null
      ? ''
      : `file=${property(file)},line=${from.line},endLine=${to.line},col=${from.column},${
          from.line === to.line ? `endColumn=${to.column},` : ''
        }`
  const where = file === null ? `${verification.draft ?? 'standard input'}: ` : ''
  const message = `${where}“${span.text}”: ${describeFinding(finding, check, places)}`
  return `::${level} ${place}title=${property(`Quote ${finding.rule}`)}::${data(message)}`
}

/** The line that the runner reads ends at a line break; the rest is its own escaping. */
const data = (text: string): string => printable(text).replaceAll('%', '%25')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
