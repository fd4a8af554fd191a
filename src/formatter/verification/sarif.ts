import type { Finding } from '../../verification/findings.js'
import { type FindingRule, findingsOf } from '../../verification/findings.js'
import type { Check, Passage } from '../../verification/records.js'
import { escapeControls } from '../json.js'
import { describeFinding } from './describe.js'
import { Places, type VerificationFormatter, type VerifiedDraft } from './verified-draft.js'

const RULES: Readonly<Record<FindingRule, string>> = {
  altered: 'The source has other words.',
  'not-found': 'No source has these words.',
  'other-speaker': 'The source gives these words to somebody else.',
  'out-of-context': 'The source negates, supposes or asks what the draft states.',
}

/** SARIF 2.1.0, for code scanning on GitHub and for editors: one result per finding, related to its passage. */
export const formatSarif: VerificationFormatter = (drafts, { failOn }) => {
  const rules = Object.entries(RULES).map(([id, text]) => ({
    id,
    shortDescription: { text },
    defaultConfiguration: { level: failOn.has(id as FindingRule) ? 'error' : 'warning' },
  }))
  const run = {
    tool: { driver: { name: 'quote-extract', rules } },
    columnKind: 'utf16CodeUnits',
    results: drafts.flatMap((draft) => resultsOf(draft, failOn)),
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  }
  return `${escapeControls(JSON.stringify(log, null, 2))}\n`
}

function resultsOf(draft: VerifiedDraft, failOn: ReadonlySet<FindingRule>): object[] {
  const places = new Places(draft)
  return draft.verification.checks.flatMap((check) =>
    findingsOf(check).map((finding) => resultOf(draft, check, finding, places, failOn)),
  )
}

function resultOf(
  { file, verification }: VerifiedDraft,
  check: Check,
  finding: Finding,
  places: Places,
  failOn: ReadonlySet<FindingRule>,
): object {
  const { span, passage } = finding.part
  const from = places.inDraft(span.start)
  const to = places.inDraft(span.end)
  const region = {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    snippet: { text: span.text },
  }
  const uri = uriOf(file ?? verification.draft)
  return {
    ruleId: finding.rule,
    level: failOn.has(finding.rule) ? 'error' : 'warning',
    message: { text: `“${span.text}”: ${describeFinding(finding, check, places)}` },
    locations: uri === null ? [] : [{ physicalLocation: { artifactLocation: { uri }, region } }],
    ...(passage && { relatedLocations: relatedTo(passage, places) }),
  }
}

function relatedTo({ source, sourceIndex, spans }: Passage, places: Places): object[] {
  const uri = uriOf(source)
  if (uri === null) return []
  return spans.map(({ start, end, text }, id) => {
    const from = places.inSource(sourceIndex, start)
    const to = places.inSource(sourceIndex, end)
    const region = {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      snippet: { text },
    }
    return {
      id,
      message: { text: 'the passage in the source' },
      physicalLocation: { artifactLocation: { uri }, region },
    }
  })
}

/** A path as a relative reference: "my draft.md" → "my%20draft.md". */
const uriOf = (path: string | null): string | null =>
  path === null
    ? null
    : path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/').replace(/^\.\//, '')
