/** Words next to names that are no part of them. */

import type { Token } from '../../document/document.js'
import { hasNameTrait, NameTrait, nameTraitsOf } from '../../language/name-traits.js'

/** "Gull-owned", "Ordos-based": tells something of what is named after it. */
export const isCompoundParticiple = (text: string): boolean => {
  const hyphen = text.lastIndexOf('-')
  return hyphen > 0 && /^(?:\p{Ll}+ed|born|led|run|built|bred)$/u.test(text.slice(hyphen + 1))
}

/** True of an ambiguous title after an acronym, "NGO Director", which with an article names no person. */
export const isOfficeOfAcronym = (tokens: readonly Token[], start: number, end: number): boolean =>
  end - start === 2 &&
  hasNameTrait(tokens[end - 1] as Token, NameTrait.AmbiguousTitle) &&
  nameTraitsOf((tokens[end - 1] as Token).spelling).kind === 'person' &&
  /^\p{Lu}{2,6}$/u.test((tokens[start] as Token).text)
