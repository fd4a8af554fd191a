/** Names introduced for a person already described in the sentence: "A woman who gave her name only as Bea". */
import type { Token } from '../../../document/document.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { Mention } from '../../mentions/mention.js'

/** Returns the earlier description in the sentence that a name identifies; null if there is none. */
export function describedBefore(scene: AnnotatedDocument, name: Mention): Mention | null {
  const { mentions, document } = scene
  if (name.type !== 'name' || !namesSomebody(document.tokens, name.firstToken)) return null
  for (let i = name.index - 1; i >= 0; i--) {
    const before = mentions[i] as Mention
    if (before.sentence !== name.sentence) return null
    const person = before.type === 'nominal' && before.kind === 'person' && !before.plural
    if (person && !before.possessive && before.determiner !== null) return before
    // another named person intervenes
    if (before.type === 'name' && before.kind === 'person') return null
  }
  return null
}

/** Detects naming phrases before a name: "her name only as", "identified himself as", "named", "called". */
function namesSomebody(tokens: readonly Token[], at: number): boolean {
  const word = (i: number): string => tokens[at - i]?.lower ?? ''
  if (/^(?:named|called|nicknamed)$/.test(word(1)))
    return !/^(?:who|and|he|she|they)$/.test(word(2))
  if (word(1) !== 'as') return false
  const before = /^(?:only|simply|just)$/.test(word(2)) ? 3 : 2
  return /^(?:names?|himself|herself|themselves)$/.test(word(before))
}
