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
  return hasForm(one, other.name) || hasForm(other, one.name)
}

function hasForm({ name, aliases }: NamedSpeaker, wanted: string): boolean {
  const form = normaliseName(wanted)
  return form !== '' && [name, ...aliases].some((one) => normaliseName(one) === form)
}
