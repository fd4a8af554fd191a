/** Words that the sentence explains, translates or counts. */

import { SIGNIFIES } from '../../../lexicon/nouns/naming.js'
import type { Word } from './word.js'

/** “X” means “Y”, a Greek word for “Y”, X, slang for “Y” */
export function isExplained(word: Word, isQuoted: (distance: number) => boolean): boolean {
  if (SIGNIFIES.has(word(-1)) && (isQuoted(-2) || /^(?:both|all|which|it|that)$/.test(word(-2))))
    return true
  if (word(-1) === 'as' && isTranslated(word)) return true
  if (isVariant(word)) return true
  if (
    (SIGNIFIES.has(word(1)) && word(1) !== 'meaning') ||
    (/^(?:stands|stood)$/.test(word(1)) && word(2) === 'for')
  )
    return true
  if (/^(?:appears|appeared|occurs|occurred)$/.test(word(1)) && isCount(word(2), word(3)))
    return true
  if (word(-1) !== 'for') return false
  return (
    /^(?:word|term|slang|short|shorthand|code|euphemism|jargon)$/.test(word(-2)) ||
    /^(?:latin|greek|french|german|spanish|italian|arabic|hebrew|russian|japanese|chinese|welsh|irish|dutch)$/.test(
      word(-2),
    )
  )
}

/** "translates roughly as “X”", "is best rendered as “X”" */
function isTranslated(word: Word): boolean {
  for (let i = -2; i > -5; i--)
    if (
      /^(?:translates|translated|translate|rendered|glossed|pronounced|spelled|spelt)$/.test(
        word(i),
      )
    )
      return !/^(?:has|have|had|he|she)$/.test(word(i - 1))
  return false
}

/** "say “X” where the next valley says “Y”", "“X” comes close": one word next to another. */
function isVariant(word: Word): boolean {
  if (/^(?:say|says|use|uses)$/.test(word(-1)) && /^(?:where|while|whereas|for|not)$/.test(word(1)))
    return true
  if (/^(?:comes|came)$/.test(word(1)) && /^(?:close|closest|nearest|from)$/.test(word(2)))
    return true
  return false
}

/** “X” appears twice, “X” occurs 40 times. */
const isCount = (word: string, next: string): boolean =>
  /^(?:once|twice)$/.test(word) || next === 'times'
