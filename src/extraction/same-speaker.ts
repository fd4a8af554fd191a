import { normaliseName } from './normalise-name.js'
import type { Speaker } from './records.js'
import { matchesSpeaker } from './speaker-match.js'

/** What two texts must share to name the same speaker. */
export type NamedSpeaker = Pick<Speaker, 'name' | 'aliases' | 'named'>

/**
 * Tests whether two texts may mean the same speaker: by the rules of `--speaker`, that one name occurs in the forms of the
 * other, and those of `score`, that two forms are the same name.
 */
export function isSameSpeaker(one: NamedSpeaker, other: NamedSpeaker): boolean {
  if (matchesSpeaker(one, other.name) || matchesSpeaker(other, one.name)) return true
  const forms = new Set([one.name, ...one.aliases].map(normaliseName))
  forms.delete('')
  return [normaliseName(other.name)].some((form) => forms.has(form))
}
