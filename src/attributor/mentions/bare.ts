import type { Token } from '../../document/document.js'
import { bareWord } from '../syntax/possessive.js'

/** Returns the word of a token in lower case, without final dot or possessive ending. */
export const bare = (token: Token): string =>
  token.lower === 'm.p.' ? 'mp' : bareWord(token.lower)
