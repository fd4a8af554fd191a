/** Fit between a description and an entity of the article: compatibility checks and shared titles, roles and words. */

import type { Document } from '../../../document/document.js'
import { PLACES } from '../../../language/names.js'
import { singulars } from '../../../language/nouns.js'
import { GENERIC_ORGANIZATION } from '../../../lexicon/nouns/institutions.js'
import { EPITHETS, SYNONYMS } from '../../../lexicon/nouns/synonyms.js'
import { DEMONYMS } from '../../../lexicon/people/demonyms.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'

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

/** Heads that refer to two people named together. */
const COUPLE = /^(?:couple|pair|duo|two|brothers|sisters|twins)$/

/** Suffixes of scientific professions: "oceanographer", "virologist", "physicist". */
const SCIENTIST = /(?:ologist|ographer|onomer|icist)$/

const isInstitution = ({ kind, names }: Entity): boolean =>
  kind === 'organization' && names.some((name) => !PLACES.has(name.toLowerCase()))

/** The words of a description, computed once for all candidates. */
export interface Wording {
  readonly mention: Mention
  /** Lower case, without article and possessive ending: "a caller", "the caller" and "the caller’s" all match. */
  readonly words: string
  /** Its words of three or more letters, except the head. */
  readonly modifiers: readonly string[]
  /** Last name of the possessor, lower case, as in "Donald Trump’s campaign"; null if there is none. */
  readonly owner: string | null
}

/** Reads the words, modifiers and possessor of a description. */
export function wordingOf(mention: Mention, document: Document): Wording {
  const words = wordsOf(mention, document)
  return {
    mention,
    words,
    modifiers: (words.match(MODIFIER) ?? []).filter((w) => w !== mention.head),
    owner: ownerIn(mention, document),
  }
}

/** Returns true if number, gender, kind and possessor allow the description to refer to the entity. */
export function mayMean(
  { mention, words, owner }: Wording,
  entity: Entity,
  document: Document,
): boolean {
  const plural = entity.plural || entity.kind === 'group'
  if (
    mention.plural !== plural &&
    !(entity.kind === 'organization' && mention.kind === 'organization')
  )
    return false
  if (mention.gender && entity.gender && mention.gender !== entity.gender) return false
  // "Clinton’s campaign" is not Trump's
  if (owner !== null && entity.names.length === 0) {
    const owners = entity.mentions.slice(0, 8).flatMap((m) => ownerIn(m, document) ?? [])
    if (!owners.includes(owner)) return false
  }
  if (knownOf(entity, document).descriptions.has(words)) return true
  // "officials" is a new group each time, "the officials" refers back
  const bare = mention.determiner === null
  if (bare && (mention.plural || !/^\p{Lu}/u.test(document.text.slice(mention.start, mention.end))))
    return false
  if (mention.kind === 'person') return entity.kind === 'person' || entity.kind === null
  // a noun of unknown kind may denote a thing, "the radio", or a person, "the retiree"
  if (mention.kind === null && entity.kind === 'person') return isKnownBy(mention, entity)
  return mention.kind === null || entity.kind !== 'person'
}

/** Returns true if the head is one of the entity's roles, an epithet, a demonym or an age. */
const isKnownBy = ({ head }: Mention, { roles }: Entity): boolean =>
  roles.has(head) || EPITHETS.has(head) || DEMONYMS.has(head) || /year-old$/.test(head)

/** Returns the strongest link between a description and an entity; only for entities that pass `mayMean`. */
export function fitOf({ mention, words }: Wording, entity: Entity, document: Document): Fit {
  if (knownOf(entity, document).descriptions.has(words)) return 'same description'
  const { head, determiner, kind } = mention
  // "Nick and Pelagia Stavridis … the couple"
  if (COUPLE.test(head) && entity.names.length > 0 && determiner === 'the') return 'couple'
  if (entity.titles.has(head)) return 'title'
  if (entity.roles.has(head)) return 'role'
  if (mention.plural) return singulars(head).some((s) => entity.roles.has(s)) ? 'role' : 'none'
  const synonyms = SYNONYMS.get(SCIENTIST.test(head) ? 'scientist' : head)
  if (synonyms && [...synonyms].some((r) => entity.roles.has(r))) return 'synonym'
  const inName = entity.names.some((n) => n.toLowerCase().endsWith(head))
  if (kind === 'organization' && entity.kind === 'organization' && inName) return 'name part'
  if (GENERIC_ORGANIZATION.has(head) && isInstitution(entity) && determiner === 'the')
    return 'organization'
  return isEpithet(mention, document) && entity.kind === 'person' ? 'epithet' : 'none'
}

/** Detects epithets for a known person: "the Vermont senator", "the former prosecutor", "the 34-year-old". */
function isEpithet(mention: Mention, document: Document): boolean {
  const inner = document.text.slice(mention.start, mention.end)
  // "my father" states a relation to the speaker; "the Vermont senator" identifies the person
  const { determiner } = mention
  const told = determiner === 'the' || (determiner === "'s" && /\bformer\b/.test(inner))
  if (!told && !/^th/.test(determiner ?? '')) return false
  const attribute =
    mention.kind === 'person' &&
    (/\s\p{Lu}/u.test(inner) || /\b(?:former|longtime|veteran)\b/.test(inner))
  return (
    EPITHETS.has(mention.head) ||
    DEMONYMS.has(mention.head) ||
    /year-old$/.test(mention.head) ||
    attribute
  )
}

const wordsOf = ({ start, end }: Mention, { text }: Document): string =>
  text
    .slice(start, end)
    .toLowerCase()
    .replace(/^(?:the|an?|this|that|these|those)\s/, '')
    .replace(/['’]s?$/, '')

/** Words collected from the mentions of an entity; each mention is read only once. */
interface Known {
  /** Its descriptions, in the form of `Wording.words`. */
  readonly descriptions: Set<string>
  /** Words of its first `LOOKED_AT` mentions, lower case. */
  readonly words: Set<string>
  read: number
}

const known = new WeakMap<Entity, Known>()

function knownOf(entity: Entity, document: Document): Known {
  let found = known.get(entity)
  if (!found) {
    found = { descriptions: new Set(), words: new Set(), read: 0 }
    known.set(entity, found)
  }
  for (; found.read < entity.mentions.length; found.read++) {
    const m = entity.mentions[found.read] as Mention
    if (m.type === 'nominal') found.descriptions.add(wordsOf(m, document))
    if (found.read >= LOOKED_AT) continue
    const text = document.text.slice(m.start, m.fullEnd).toLowerCase()
    for (const word of text.match(MODIFIER) ?? []) found.words.add(word)
  }
  return found
}

/** Returns the last name of the possessor, lower case, as in "Donald Trump’s campaign"; null if there is none. */
function ownerIn(mention: Mention, document: Document): string | null {
  if (mention.determiner !== "'s") return null
  const match = /(\p{Lu}[\p{L}-]*)['’]s?\s/u.exec(document.text.slice(mention.start, mention.end))
  return match?.[1]?.toLowerCase() ?? null
}

const MODIFIER = /[\p{L}\p{N}]{3,}/gu
/** Maximum number of mentions per entity whose words are collected. */
const LOOKED_AT = 12

/**
 * Compares modifiers, as in "the Vermont senator" and "the senator from Vermont". Returns "-" if the description
 * has none, "n" if one is part of the entity's name ("the TOGA group"), "1" if one is among its words, else "0".
 */
export function sharedModifiers(
  { modifiers: own }: Wording,
  entity: Entity,
  document: Document,
): string {
  if (own.length === 0) return '-'
  const named = entity.names.some((name) => {
    const words: readonly string[] = name.toLowerCase().match(MODIFIER) ?? []
    return own.some((w) => words.includes(w))
  })
  if (named) return 'n'
  const { words } = knownOf(entity, document)
  return own.some((w) => words.has(w)) ? '1' : '0'
}
