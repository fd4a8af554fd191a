import { stringify } from 'csv-stringify/sync'
import type { Check, CheckedPart } from '../../verification/records.js'
import { harmless } from '../csv.js'
import { describeChange, describeDiff } from './describe.js'
import { Places, type VerificationFormatter } from './verified-draft.js'

/**
 * Columns, in order; one row per quoted span. Lines and columns count from 1, offsets are UTF-16 code units, half-open.
 *
 * - `draft`, `id`, `line`, `column`, `start`, `end`, `text`: the span in the draft
 * - `verdict`; `attribution`: same, other or unknown; `warnings`: joined by semicolons
 * - `speaker`, `source_speaker`: in draft and source
 * - `source`, `source_line`, `source_column`, `source_start`, `source_end`: the passage; empty if there is none
 * - `changes`, `diff`: in words
 */
export const verificationCsvColumns = [
  'draft',
  'id',
  'line',
  'column',
  'start',
  'end',
  'text',
  'verdict',
  'attribution',
  'warnings',
  'speaker',
  'source_speaker',
  'source',
  'source_line',
  'source_column',
  'source_start',
  'source_end',
  'changes',
  'diff',
] as const

/** CSV according to RFC 4180, with the same protection from formulas as the CSV of an extraction. */
export const formatVerificationCsv: VerificationFormatter = (drafts) =>
  stringify(
    drafts.flatMap((draft) => {
      const places = new Places(draft)
      const { verification } = draft
      return verification.checks.flatMap((check) =>
        check.parts.map((part) =>
          rowOf(verification.draft, check, part, places).map((cell) =>
            typeof cell === 'string' ? harmless(cell) : cell,
          ),
        ),
      )
    }),
    {
      header: true,
      columns: [...verificationCsvColumns],
      record_delimiter: '\r\n',
      quoted_string: true,
      quoted_empty: false,
    },
  )

function rowOf(draft: string | null, check: Check, part: CheckedPart, places: Places) {
  const { span, verdict, passage, changes, diff } = part
  const { line, column } = places.inDraft(span.start)
  const at = passage && places.inSource(passage.sourceIndex, passage.spans[0]?.start ?? 0)
  return [
    draft ?? '',
    check.id,
    line,
    column,
    span.start,
    span.end,
    span.text,
    verdict,
    passage?.attribution ?? 'unknown',
    passage?.warnings.join(';') ?? '',
    check.speaker ?? '',
    passage?.speaker ?? '',
    passage?.source ?? '',
    at?.line ?? '',
    at?.column ?? '',
    passage?.spans[0]?.start ?? '',
    passage?.spans.at(-1)?.end ?? '',
    changes.map(describeChange).join('; '),
    describeDiff(diff),
  ]
}
