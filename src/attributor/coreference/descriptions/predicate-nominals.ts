/** Descriptions of a person mentioned earlier in the same sentence: predicate nominals and double roles. */

import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { Mention } from '../../mentions/mention.js'
import { WordClass } from '../../syntax/word-class.js'
import { type Resolution, resolved } from '../entities/resolution.js'

const COPULAS: ReadonlySet<string> = new Set([
  'is',
  'was',
  "'s",
  '’s',
  'became',
  'becomes',
  'remains',
  'remained',
  'being',
])

/** Resolves a predicate nominal to its subject: "Hallam-Ito, 31, is the first winner". */
export function predicated(
  { mentions, document, classes }: AnnotatedDocument,
  mention: Mention,
  resolutions: ReadonlyMap<number, Resolution>,
): Resolution | null {
  if (mention.kind !== 'person' || mention.plural) return null
  let at = mention.firstToken - 1
  if (classes[at] === WordClass.Adverb) at--
  if (!COPULAS.has(document.tokens[at]?.lower ?? '')) return null
  for (let i = mention.index - 1; i >= 0 && i > mention.index - 6; i--) {
    const subject = mentions[i] as Mention
    if (subject.sentence !== mention.sentence) return null
    const gap = at - subject.fullEndToken
    if (subject.type !== 'pronoun' && subject.type !== 'name') continue
    const found = resolutions.get(subject.index)
    if (
      found &&
      gap >= 0 &&
      gap <= 1 &&
      !subject.possessive &&
      found.entity.kind !== 'organization'
    )
      return resolved(found.entity, found.certainty, 'predicate', found.others, found.mention)
  }
  return null
}

/** Resolves the second of two coordinate roles: "the former secretary of state and current nominee". */
export function coordinate(
  { mentions, document }: AnnotatedDocument,
  mention: Mention,
  resolutions: ReadonlyMap<number, Resolution>,
): Resolution | null {
  const before = document.tokens[mention.firstToken - 1]
  if (
    mention.determiner !== null ||
    mention.plural ||
    mention.kind !== 'person' ||
    before?.lower !== 'and'
  )
    return null
  for (let i = mention.index - 1; i >= 0 && i > mention.index - 4; i--) {
    const first = mentions[i] as Mention
    const joins =
      first.endToken === mention.firstToken - 1 || first.fullEndToken === mention.firstToken - 1
    if (
      joins &&
      first.type === 'nominal' &&
      first.determiner !== null &&
      !first.plural &&
      first.kind === 'person'
    ) {
      return resolutions.get(first.index) ?? null
    }
  }
  return null
}

/** Adds the first half of a double role to the sources if the second half is one. */
export function withCoordinates(
  { mentions, document }: AnnotatedDocument,
  sources: ReadonlySet<number>,
): ReadonlySet<number> {
  const all = new Set(sources)
  for (const index of sources) {
    const mention = mentions[index]
    if (
      mention?.type !== 'nominal' ||
      mention.determiner !== null ||
      document.tokens[mention.firstToken - 1]?.lower !== 'and'
    )
      continue
    const first = mentions
      .slice(Math.max(0, index - 4), index)
      .find((m) => m.endToken === mention.firstToken - 1)
    if (first?.type === 'nominal' && first.determiner !== null) all.add(first.index)
  }
  return all
}
