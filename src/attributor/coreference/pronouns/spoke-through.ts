/** Organizations whose people speak for them: "economists at the bank said … it added". */

import type { Mention } from '../../mentions/mention.js'
import type { Prominence } from '../entities/prominence.js'

/** Score of an organization whose people spoke last. */
const THROUGH_OTHERS = 2.4

/** Returns the description of the people who spoke last; null if a name or nobody did. */
export function voiceOf(candidates: readonly Prominence[]): Mention | null {
  for (const { entity, last, spokeLast } of candidates)
    if (spokeLast) return entity.names.length === 0 && last.type === 'nominal' ? last : null
  return null
}

/** Returns the score of an entity last mentioned within the description of who spoke; 0 for others. */
export const spokeThrough = (voice: Mention, { last }: Prominence): number =>
  last.firstToken > voice.firstToken && last.endToken <= voice.fullEndToken ? THROUGH_OTHERS : 0
