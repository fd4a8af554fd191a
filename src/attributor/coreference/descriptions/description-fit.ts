/** Fit between a description and an entity of the article: compatibility checks and shared titles, roles and words. */

import type { Document } from '../../../document/document.js'
import type { Mention } from '../../mentions/mention.js'
import { type Entity, namesOf } from '../entities/entity.js'
import { ownerIn, type Wording } from './wording.js'

/** Links between a description and an entity, strongest first; "none": compatible but otherwise unrelated. */
export const FITS = [
  'same description',
  'title',
  'role',
  'couple',
  'name part',
  'synonym',
  'epithet',
  'organization',
  'none',
] as const
export type Fit = (typeof FITS)[number]

/** Returns the strongest link between a description and an entity; null if the entity cannot be meant. */
export function fitOf(wording: Wording, entity: Entity, document: Document): Fit | null {
  const { mention, owner, described } = wording
  if (!agrees(mention, entity)) return null
  // "Clinton’s campaign" is not Trump's
  if (owner !== null && entity.names.length === 0 && !isOwnedBy(owner, entity, document.text))
    return null
  if (described.has(entity)) return 'same description'
  return allowsKind(wording, entity) ? linkOf(wording, entity) : null
}

/** Returns true if number and gender allow a description to refer to the entity. */
function agrees(mention: Mention, { kind, plural, gender }: Entity): boolean {
  if (
    mention.plural !== (plural || kind === 'group') &&
    (kind !== 'organization' || mention.kind !== 'organization')
  )
    return false
  return mention.gender === null || gender === null || mention.gender === gender
}

/** Maximum number of mentions of an unnamed entity that may tell its possessor. */
const LOOKED_AT = 8

function isOwnedBy(owner: string, { mentions }: Entity, text: string): boolean {
  for (let i = 0; i < mentions.length && i < LOOKED_AT; i++) {
    const mention = mentions[i]
    if (mention && ownerIn(mention, text) === owner) return true
  }
  return false
}

/** Returns true if the kind of the entity allows the description, which is not its earlier one, to refer to it. */
function allowsKind(
  { mention, isNew, isTelling, isGeneric }: Wording,
  { kind, roles }: Entity,
): boolean {
  // "officials" is a new group each time, "the officials" refers back
  if (isNew) return false
  // "the retailer", "the watchdog": persons or organizations
  if (mention.kind === 'person' && !(isGeneric && kind === 'organization'))
    return kind === 'person' || kind === null
  if (kind !== 'person') return true
  // a noun of unknown kind may denote a thing, "the radio", or a person, "the retiree"
  return mention.kind === null && (isTelling || roles.has(mention.head))
}

function linkOf(wording: Wording, entity: Entity): Fit {
  const { head, plural, kind } = wording.mention
  // "Nick and Pelagia Stavridis … the couple"
  if (wording.isCouple && entity.names.length > 0) return 'couple'
  // titles are roles too
  if (entity.roles.has(head)) return entity.titles.has(head) ? 'title' : 'role'
  if (plural) return holdsRole(entity, wording.singulars) ? 'role' : 'none'
  if (holdsRole(entity, wording.synonyms)) return 'synonym'
  if (entity.kind === 'organization') {
    const names = namesOf(entity)
    if (kind === 'organization' && names.endWith(head)) return 'name part'
    if (wording.isGeneric && names.areMoreThanPlaces) return 'organization'
  }
  return entity.kind === 'person' && wording.isEpithet ? 'epithet' : 'none'
}

function holdsRole({ roles }: Entity, nouns: readonly string[]): boolean {
  if (roles.size === 0) return false
  for (const noun of nouns) if (roles.has(noun)) return true
  return false
}
