/** Speakers of statements without a cue: anything but a named person must be likely. */

import type { Entity } from '../coreference/entities/entity.js'
import { shareOf } from '../entity-types/entity-type.js'
import type { AssignedSpeaker } from '../speaker-assignment/assign-speaker.js'

/** Confidence from which it is accepted. */
const LIKELY = 0.5

/** Returns the speaker of a statement without a cue: nobody instead of an unlikely group, organization or unnamed person. */
export function withoutCue(speaker: AssignedSpeaker): AssignedSpeaker {
  const { entity, confidence, nobody, isFinal } = speaker
  if (!entity || confidence >= LIKELY || isFinal || isNamedPerson(entity)) return speaker
  return {
    ...speaker,
    entity: null,
    beside: null,
    mention: null,
    confidence: nobody,
    rule: 'nobody',
  }
}

function isNamedPerson({ names, kind, titles, genderIsExplicit, types }: Entity): boolean {
  if (names.length === 0) return false
  if (kind) return kind === 'person'
  if (titles.size > 0 || genderIsExplicit || !types) return true
  return shareOf(types, 'organization') + shareOf(types, 'place') <= shareOf(types, 'person')
}
