/** Verdicts, changes and findings in words. */
import type { ChangeKind } from '../../verification/alignment/change.js'
import type { Finding } from '../../verification/findings.js'
import type {
  Change,
  Check,
  ContextWarning,
  DiffPart,
  Passage,
} from '../../verification/records.js'
import type { Places } from './verified-draft.js'

const CHANGES: Readonly<Record<ChangeKind, string>> = {
  omission: 'marked omission',
  insertion: 'marked insertion',
  interruption: 'source interrupted here',
  hyphenation: 'hyphens or blanks',
  punctuation: 'punctuation',
  case: 'capital letters',
  spelling: 'spelling',
  number: 'number written otherwise',
  negation: 'negation',
  moved: 'words moved',
  words: 'words changed',
  splice: 'separate passages joined',
}

const WARNINGS: Readonly<Record<ContextWarning, string>> = {
  'not-asserted': 'the source does not claim that it was said',
  negated: 'the source negates it',
  supposed: 'the source only supposes it',
  question: 'a question in the source',
  nested: 'the speaker quotes somebody else there',
}

export const describeWarning = (warning: ContextWarning): string => WARNINGS[warning]

/** "words changed: “a” → “b”"; an empty side is "(nothing)". */
export function describeChange({ kind, draft, source }: Change): string {
  if (draft === '' && source === '') return CHANGES[kind]
  if (kind === 'omission' || kind === 'interruption') return `${CHANGES[kind]}: ${quoted(source)}`
  return `${CHANGES[kind]}: ${quoted(source)} → ${quoted(draft)}`
}

const quoted = (text: string): string => {
  if (text === '') return '(nothing)'
  const line = text.replace(/\s+/g, ' ')
  return `“${line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line}”`
}
const MOST = 80

/** Names of the kinds of changes, such as "marked omission, spelling". */
export const describeKinds = (kinds: readonly ChangeKind[]): string =>
  kinds.map((kind) => CHANGES[kind]).join(', ')

/** A word diff in the notation of wdiff: "We [-will not-] {+will+} go". */
export const describeDiff = (diff: readonly DiffPart[]): string =>
  diff
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join(' ')

/** "speech.txt:12:3"; a passage in several pieces is named by the first. */
export function describePlace(passage: Passage, places: Places): string {
  const { line, column } = places.inSource(passage.sourceIndex, passage.spans[0]?.start ?? 0)
  return `${passage.source ?? 'standard input'}:${line}:${column}`
}

/** "same speaker", "the source gives it to Jane Doe". */
export function describeSpeaker({ attribution, sourceSpeaker, speaker }: Check): string {
  if (attribution === 'same') return 'same speaker'
  if (attribution === 'other') return `said by ${sourceSpeaker}, not ${speaker}`
  return sourceSpeaker === null ? 'speaker unknown' : `speaker unknown (source: ${sourceSpeaker})`
}

/** Why a quote fails, in one line. */
export function describeFinding({ rule, part }: Finding, check: Check, places: Places): string {
  const { passage, diff, warnings } = { ...part, warnings: part.passage?.warnings ?? [] }
  const at = passage ? describePlace(passage, places) : ''
  if (rule === 'not-found') {
    const nearest = passage
      ? `; nearest passage: ${at}: ${quoted(passage.spans[0]?.text ?? '')}`
      : ''
    return `not found in the sources${nearest}`
  }
  if (rule === 'altered') return `altered (${at}): ${describeDiff(diff)}`
  if (rule === 'other-speaker')
    return `the source (${at}) gives it to ${passage?.speaker}, the draft to ${check.speaker}`
  return `out of context (${at}): ${warnings.map(describeWarning).join('; ')}`
}
