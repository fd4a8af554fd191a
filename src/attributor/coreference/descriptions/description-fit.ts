/** How a description fits an entity of the article: what rules it out, and what of it the entity is known by. */

import type { Document } from '../../../document/document.js'
import { PLACES } from '../../../language/names.js'
import { singulars } from '../../../language/nouns.js'
import { GENERIC_ORGANIZATION } from '../../../lexicon/nouns/institutions.js'
import { EPITHETS, SYNONYMS } from '../../../lexicon/nouns/synonyms.js'
import { DEMONYMS } from '../../../lexicon/people/demonyms.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'

/** What links a description to an entity, the surest first; "none": nothing but that it may. */
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

/** By which two named together may be meant. */
const COUPLE = /^(?:couple|pair|duo|two|brothers|sisters|twins)$/

/** "oceanographer", "virologist", "physicist" */
const SCIENTIST = /(?:ologist|ographer|onomer|icist)$/

const isInstitution = ({ kind, names }: Entity): boolean =>
  kind === 'organization' && names.some((name) => !PLACES.has(name.toLowerCase()))

/** A description's words, read once for all that it may mean. */
export interface Wording {
  readonly mention: Mention
  /** In lower case, without its article and the sign of a possessor: "the caller" is "a caller" of before, and "the caller’s". */
  readonly words: string
  /** Its words of three letters and more, beside its head. */
  readonly modifiers: readonly string[]
  /** Last name of the possessor in "Donald Trump’s campaign", lower case; null where there is none. */
  readonly owner: string | null
}

export function wordingOf(mention: Mention, document: Document): Wording {
  const words = wordsOf(mention, document)
  return {
    mention,
    words,
    modifiers: (words.match(MODIFIER) ?? []).filter((w) => w !== mention.head),
    owner: ownerIn(mention, document),
  }
}

/** Whether number, gender, kind and owner let a description stand for an entity. */
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
  // "officials" are others each time, "the officials" are those before
  const bare = mention.determiner === null
  if (bare && (mention.plural || !/^\p{Lu}/u.test(document.text.slice(mention.start, mention.end))))
    return false
  if (mention.kind === 'person') return entity.kind === 'person' || entity.kind === null
  // "the radio" is nobody, "the retiree" somebody
  if (mention.kind === null && entity.kind === 'person') return isKnownBy(mention, entity)
  return mention.kind === null || entity.kind !== 'person'
}

/** A role of its own, or a noun for its likes. */
const isKnownBy = ({ head }: Mention, { roles }: Entity): boolean =>
  roles.has(head) || EPITHETS.has(head) || DEMONYMS.has(head) || /year-old$/.test(head)

/** For an entity that a description may mean. */
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

/** "the Vermont senator", "the former prosecutor", "the 34-year-old": what one calls somebody known by. */
function isEpithet(mention: Mention, document: Document): boolean {
  const inner = document.text.slice(mention.start, mention.end)
  // "my father" tells who he is to somebody, "the Vermont senator" who he is
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

/** What is known of an entity by its mentions: each is read once, however often it is asked for. */
interface Known {
  /** Its descriptions, as `Wording.words`. */
  readonly descriptions: Set<string>
  /** Words of its first mentions, lower case. */
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

/** Last name of the possessor in "Donald Trump’s campaign", lower case; null where there is none. */
function ownerIn(mention: Mention, document: Document): string | null {
  if (mention.determiner !== "'s") return null
  const match = /(\p{Lu}[\p{L}-]*)['’]s?\s/u.exec(document.text.slice(mention.start, mention.end))
  return match?.[1]?.toLowerCase() ?? null
}

const MODIFIER = /[\p{L}\p{N}]{3,}/gu
/** So many of an entity's mentions are looked through. */
const LOOKED_AT = 12

/**
 * Modifiers in common: "the Vermont senator" and "the senator from Vermont". "-" where the description has none,
 * "n" where one is part of the entity's name ("the TOGA group"), "1" where one is among its words, else "0".
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
