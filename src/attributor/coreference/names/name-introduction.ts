/** "A woman who gave her name only as Bea": a name that the sentence gives to somebody it has described. */
import type { Token } from '../../../document/document.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { Mention } from '../../mentions/mention.js'

/** The person described earlier in the sentence whom a name names; null where the name stands for itself. */
export function describedBefore(scene: AnnotatedDocument, name: Mention): Mention | null {
  const { mentions, document } = scene
  if (name.type !== 'name' || !namesSomebody(document.tokens, name.firstToken)) return null
  for (let i = name.index - 1; i >= 0; i--) {
    const before = mentions[i] as Mention
    if (before.sentence !== name.sentence) return null
    const person = before.type === 'nominal' && before.kind === 'person' && !before.plural
    if (person && !before.possessive && before.determiner !== null) return before
    // somebody with a name stands between
    if (before.type === 'name' && before.kind === 'person') return null
  }
  return null
}

/** What stands before the name: "her name only as", "identified himself as", "named", "called". */
function namesSomebody(tokens: readonly Token[], at: number): boolean {
  const word = (i: number): string => tokens[at - i]?.lower ?? ''
  if (/^(?:named|called|nicknamed)$/.test(word(1)))
    return !/^(?:who|and|he|she|they)$/.test(word(2))
  if (word(1) !== 'as') return false
  const before = /^(?:only|simply|just)$/.test(word(2)) ? 3 : 2
  return /^(?:names?|himself|herself|themselves)$/.test(word(before))
}
