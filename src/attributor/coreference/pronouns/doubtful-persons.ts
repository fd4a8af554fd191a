/** Where somebody is near who is a person for certain, "he" and "she" pass by what may be one: "Filming", "Netflix". */

import { shareOf } from '../../entity-types/entity-type.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'
import type { Prominence } from '../entities/salience.js'

const SURE = 0.9
const DOUBTFUL = 0.6
/** So many sentences back a person counts as near. */
const NEAR = 3

export function withoutDoubtful(candidates: Prominence[], { gender }: Mention): Prominence[] {
  const near = candidates.some(
    ({ entity, gap }) =>
      gap <= NEAR && isSure(entity) && (entity.gender === null || entity.gender === gender),
  )
  return near ? candidates.filter(({ entity }) => !isDoubtful(entity)) : candidates
}

function isSure({ titles, genderIsExplicit, types, kind, names }: Entity): boolean {
  if (titles.size > 0 || genderIsExplicit || (names.length === 0 && kind === 'person')) return true
  return types !== null && shareOf(types, 'person') > SURE
}

/** A list of first names is more than a guess. */
const isDoubtful = ({ types, genderIsExplicit, kind }: Entity): boolean =>
  !genderIsExplicit && kind !== 'person' && types !== null && shareOf(types, 'person') < DOUBTFUL
