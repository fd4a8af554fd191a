import type { Token } from '../../document/document.js'
import { bareWord } from '../syntax/possessive.js'

/** A token's word without its dot or possessive, in lower case. */
export const bare = (token: Token): string =>
  token.lower === 'm.p.' ? 'mp' : bareWord(token.lower)
