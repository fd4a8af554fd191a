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
    const one = document.tokens[before.firstToken]?.lower === 'one'
    if (person && !before.possessive && (before.determiner !== null || one)) return before
    // another named person intervenes
    if (before.type === 'name' && before.kind === 'person') return null
  }
  return null
}

const NAMED: ReadonlySet<string> = new Set(['named', 'called', 'nicknamed', 'dubbed'])
/** Words right before a name that somebody is given. */
const INTRODUCES: ReadonlySet<string> = new Set([...NAMED, 'by', 'as', ','])

/**
 * Detects naming phrases before a name: "her name only as", "identified himself as", "to be known as", "named", "goes by",
 * "gave her first name, Bea".
 */
function namesSomebody(tokens: readonly Token[], at: number): boolean {
  if (!INTRODUCES.has(tokens[at - 1]?.lower ?? '')) return false
  const word = (i: number): string => tokens[at - i]?.lower ?? ''
  if (NAMED.has(word(1))) return !/^(?:who|and|he|she|they)$/.test(word(2))
  if (word(1) === 'by') return /^(?:go|goes|going|went)$/.test(word(2))
  if (word(1) === ',' && /^names?$/.test(word(2))) return givesName(tokens, at - 2)
  if (word(1) !== 'as') return false
  let before = 2
  if (/^(?:only|simply|just|merely)$/.test(word(before))) before++
  // "known to her neighbours as", "identified by the police only as"
  for (let k = before; k < before + 5; k++) {
    if (/^(?:known|identified|introduced)$/.test(word(k)))
      return (
        k === before ||
        /^(?:to|by|in|among|only|simply)$/.test(word(k - 1)) ||
        isReflexive(word(k - 1))
      )
    if (/^names?$/.test(word(k))) return k === before
    if (isReflexive(word(k)))
      return k === before && /^(?:identif|introduc|nam|describ|call|sign)/.test(word(k + 1))
  }
  return false
}

const isReflexive = (word: string): boolean =>
  /^(?:himself|herself|themselves|themself)$/.test(word)

/** "who would give only his first name" */
function givesName(tokens: readonly Token[], name: number): boolean {
  for (let k = name - 1; k > name - 6; k--)
    if (/^g[ia]v(?:e|es|ing)$/.test(tokens[k]?.lower ?? '')) return true
  return false
}
