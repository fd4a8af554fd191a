import type { Quote, Speaker } from '../extraction/records.js'
import { kindsOf } from './differences.js'
import type { Attribution, Check, CheckedPart, Verdict } from './records.js'

/** From the worst to the best; a part that could not be checked decides nothing if another one could. */
const WORST: readonly Verdict[] = [
  'not-found',
  'altered',
  'verbatim',
  'not-reported',
  'reported',
  'unchecked',
]
const WORST_SPEAKER: readonly Attribution[] = ['other', 'same', 'unknown']

/** The check of a quote from those of its quoted spans. */
export function combineParts(
  quote: Quote,
  speaker: Speaker | null,
  parts: readonly CheckedPart[],
): Check {
  const verdict = WORST.find((one) => parts.some((part) => part.verdict === one)) ?? 'unchecked'
  const found = parts.flatMap(({ verdict, passage }) =>
    passage && verdict !== 'not-found' && verdict !== 'not-reported' ? [passage] : [],
  )
  const deciding = WORST_SPEAKER.map((one) =>
    found.find(({ attribution }) => attribution === one),
  ).find((one) => one !== undefined)
  return {
    id: quote.id,
    type: quote.type,
    text: quote.text,
    speaker: speaker?.name ?? null,
    verdict,
    attribution: deciding?.attribution ?? 'unknown',
    sourceSpeaker: deciding?.speaker ?? null,
    warnings: [...new Set(found.flatMap(({ warnings }) => warnings))],
    changes: kindsOf(parts.flatMap((part) => (part.verdict === 'not-found' ? [] : part.changes))),
    parts: [...parts],
  }
}
