import type { Check, CheckedPart } from '../../verification/records.js'
import { count } from '../common/count.js'
import { escapeMarkdown } from '../markdown/markdown-escape.js'
import { describeChange, describePlace, describeSpeaker, describeWarning } from './describe.js'
import { summarise } from './summary.js'
import { Places, type VerificationFormatter, type VerifiedDraft } from './verified-draft.js'

/** A list for a pull request or an editor: each draft, its counts, and its quotes with their differences. CommonMark and GitHub's strikethrough. */
export const formatVerificationMarkdown: VerificationFormatter = (drafts) =>
  drafts.map((draft) => `${blocksOf(draft).join('\n\n')}\n`).join('\n')

function blocksOf(draft: VerifiedDraft): string[] {
  const { verification } = draft
  const name = verification.draft === null ? 'standard input' : escapeMarkdown(verification.draft)
  const places = new Places(draft)
  return [
    `# Are these quotes real? ${name}`,
    `${count(verification.checks.length, 'quote')}: ${summarise(verification.checks)}`,
    ...verification.checks.map((check) => blockOf(check, places)),
  ]
}

function blockOf(check: Check, places: Places): string {
  const { line, column } = places.inDraft(check.parts[0]?.span.start ?? 0)
  const facts = [
    `**${check.verdict}**`,
    escapeMarkdown(describeSpeaker(check)),
    ...(check.speaker === null ? [] : [escapeMarkdown(`draft: ${check.speaker}`)]),
    `line ${line}:${column}`,
  ]
  return [
    `## ${check.id}: ${escapeMarkdown(check.text)}`,
    facts.join(' · '),
    ...check.parts.flatMap((part) => linesOf(part, places)),
  ].join('\n\n')
}

function linesOf({ passage, changes, diff }: CheckedPart, places: Places): string[] {
  if (!passage) return []
  const words = diff.map(({ kind, text }) => {
    const shown = escapeMarkdown(text)
    return kind === 'same' ? shown : kind === 'removed' ? `~~${shown}~~` : `**${shown}**`
  })
  const notes = [
    ...passage.warnings.map((warning) => `out of context: ${describeWarning(warning)}`),
    ...changes.map(describeChange),
  ]
  return [
    `> ${words.length > 0 ? words.join(' ') : escapeMarkdown(passage.spans.map(({ text }) => text).join(' … '))}\n>\n> — ${escapeMarkdown(describePlace(passage, places))}`,
    ...(notes.length > 0 ? [notes.map((note) => `- ${escapeMarkdown(note)}`).join('\n')] : []),
  ]
}
