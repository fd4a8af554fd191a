import type { Mention } from '../mentions/mention.js'

/** Sort of a mention, as features name it: "p:he", "N" with "t" for a title and its kind, "n:person+the". */
export function mentionType(mention: Mention): string {
  if (mention.type === 'pronoun') return `p:${mention.head}`
  if (mention.type === 'name')
    return `N${mention.titles.length > 0 ? 't' : ''}${mention.kind === 'organization' ? 'o' : mention.kind === 'person' ? 'p' : ''}`
  return `n:${mention.kind ?? '-'}${mention.determiner === null ? '' : mention.determiner === 'the' ? '+the' : '+d'}`
}
