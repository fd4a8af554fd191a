import { isSameSpeaker, type NamedSpeaker } from '../../extraction/same-speaker.js'
import type { Attribution } from '../records.js'

/**
 * Compares the speakers of draft and source. Somebody who is only described ("an official") may be anybody, so that another
 * name is not a contradiction.
 */
export function relateSpeakers(
  draft: NamedSpeaker | null,
  source: NamedSpeaker | null,
): Attribution {
  if (!draft || !source) return 'unknown'
  if (isSameSpeaker(draft, source)) return 'same'
  return draft.named && source.named ? 'other' : 'unknown'
}
