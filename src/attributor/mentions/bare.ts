import type { Token } from '../../document/document.js'
import { nameTraitsOf } from '../../language/name-traits.js'

/** Returns the word of a token in lower case, without final dot or possessive ending. */
export const bare = ({ spelling }: Token): string => nameTraitsOf(spelling).word
