/** Resolves kinship terms, "his wife", "Carmody’s mother", to relatives named in the article. */

import { KIN } from '../../../lexicon/people/kin.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'
import { nameWords } from '../entities/name-forms.js'
import { type Resolution, resolved } from '../entities/resolution.js'

/** Returns the relative who shares a surname with the possessor; null if there is no match or several. */
export function relativeOf(
  { mentions }: AnnotatedDocument,
  mention: Mention,
  resolutions: ReadonlyMap<number, Resolution>,
  named: readonly Entity[],
): Resolution | null {
  if (mention.type !== 'nominal' || !KIN.has(mention.head)) return null
  const possessor = possessorOf(mentions, mention, resolutions)
  const surname = possessor && surnameOf(possessor)
  if (!surname) return null
  const fits = (bySurname(named).get(surname) ?? []).filter(
    (e) =>
      e !== possessor &&
      e.kind === 'person' &&
      (e.gender === null || mention.gender === null || e.gender === mention.gender),
  )
  return fits.length === 1 && fits[0] ? resolved(fits[0], 0.8, 'kinship') : null
}

function possessorOf(
  mentions: readonly Mention[],
  mention: Mention,
  resolutions: ReadonlyMap<number, Resolution>,
): Entity | null {
  for (let i = mention.index - 1; i >= 0 && i >= mention.index - 4; i--) {
    const before = mentions[i] as Mention
    const inside = before.firstToken >= mention.firstToken && before.endToken <= mention.endToken
    if (inside && (before.possessive || before.type === 'pronoun'))
      return resolutions.get(before.index)?.entity ?? null
  }
  return null
}

/** Maximum number of entities per surname. */
const LARGEST_FAMILY = 64

const families = new WeakMap<readonly Entity[], ReadonlyMap<string, readonly Entity[]>>()

/** Indexes entities by surname, once per text: names do not change after clustering. */
function bySurname(named: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const known = families.get(named)
  if (known) return known
  const filed = new Map<string, Entity[]>()
  for (const entity of named) {
    const surname = surnameOf(entity)
    if (surname === null) continue
    const family = filed.get(surname)
    if (!family) filed.set(surname, [entity])
    else if (family.length < LARGEST_FAMILY) family.push(entity)
  }
  families.set(named, filed)
  return filed
}

function surnameOf(entity: Entity): string | null {
  for (const name of entity.names) {
    const words = nameWords(name)
    if (words.length > 1) return words.at(-1) ?? null
  }
  return null
}
