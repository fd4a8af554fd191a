import type { Token } from '../../document/document.js'
import { WordClass } from '../syntax/word-class.js'
import type { Mention } from './mention.js'

/**
 * True of a role without an article, where a clause or its inverted subject begins, before a full name: "Counsel for the
 * county, Ann Pell, asked"; “…,” said lawyer Ann Pell.
 */
export function isBareRole(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  role: Mention,
  name: Mention,
): boolean {
  const { firstToken, kind, determiner } = role
  if (determiner !== null || kind !== 'person') return false
  if (name.kind !== 'person' && name.kind !== null) return false
  if (!/\s/.test(name.name ?? '')) return false
  const before = classes[firstToken - 1]
  return (
    opensSentence(tokens, firstToken) ||
    before === WordClass.ReportingVerb ||
    before === WordClass.QuotationMark
  )
}

/** True of the first token of a sentence. */
export const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.sentence !== tokens[at]?.sentence
