/** Excludes doubtful persons, "Filming", "Netflix", as antecedents of "he" and "she" if a certain person is near. */

import { shareOf } from '../../entity-types/entity-type.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'
import type { Prominence } from '../entities/prominence.js'

const SURE = 0.9
const DOUBTFUL = 0.6
/** Maximum distance of a near person, in sentences. */
const NEAR = 3

export function withoutDoubtful(candidates: Prominence[], { gender }: Mention): Prominence[] {
  for (const { entity, gap } of candidates) {
    const near = gap <= NEAR && (entity.gender === null || entity.gender === gender)
    if (near && isSure(entity)) return candidates.filter((p) => !isDoubtful(p.entity))
  }
  return candidates
}

function isSure({ titles, genderIsExplicit, types, kind, names }: Entity): boolean {
  if (titles.size > 0 || genderIsExplicit || (names.length === 0 && kind === 'person')) return true
  return types !== null && shareOf(types, 'person') > SURE
}

/** Doubtful by predicted type; a kind known from the first-name list is not in doubt. */
const isDoubtful = ({ types, genderIsExplicit, kind }: Entity): boolean =>
  !genderIsExplicit && kind !== 'person' && types !== null && shareOf(types, 'person') < DOUBTFUL
