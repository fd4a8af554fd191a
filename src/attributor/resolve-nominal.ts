/** Descriptions: "the official", "the alliance's chief", "another source", "the 34-year-old". */

import { PLACES, singulars } from '../language/vocabulary.js'
import { DEMONYMS } from '../lexicon/demonyms.js'
import { EPITHETS, SYNONYMS } from '../lexicon/synonyms.js'
import type { Document } from '../parser/document.js'
import type { Resolution } from './coreference.js'
import type { Entity } from './entity.js'
import type { Mention } from './mention.js'
import type { Prominence, Salience } from './salience.js'

const INTRODUCES = new Set([
  'a',
  'an',
  'another',
  'other',
  'some',
  'several',
  'many',
  'most',
  'few',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'any',
  'no',
  'every',
  'each',
  'more',
  'numerous',
  'various',
  'certain',
  'dozens',
  'hundreds',
  'thousands',
])

/** The entity that a description stands for; null when it introduces one. */
export function resolveNominal(
  document: Document,
  mention: Mention,
  salience: Salience,
  named: readonly Entity[],
): Resolution | null {
  if (mention.determiner !== null && INTRODUCES.has(mention.determiner)) return null
  const text = document.text.slice(mention.start, mention.end).toLowerCase()
  // "One bystander": a number is no determiner
  if (INTRODUCES.has(document.tokens[mention.firstToken]?.lower ?? '')) return null
  const paragraph = document.sentences[mention.sentence]?.paragraph ?? 0
  const scored: { entity: Entity; score: number; rule: string }[] = []
  for (const p of salience.candidates()) {
    const match = fitOf(mention, text, p, document)
    if (match === null) continue
    const distance = paragraph - p.paragraph
    let score = match.score - Math.min(distance, 10) * 0.2
    if (p.spokeLast) score += 0.3
    if (p.topic) score += 0.5
    if (p.subjectParagraph >= 0) score += Math.max(0, 0.7 - 0.4 * (paragraph - p.subjectParagraph))
    score += Math.log2(1 + Math.min(p.count, 16)) * 0.1
    scored.push({ entity: p.entity, score, rule: match.rule })
  }
  scored.sort((a, b) => b.score - a.score)
  const [best, second] = scored
  if (!best || best.score < 0.6)
    return salience.isSource(mention)
      ? (namedSoon(document, mention, paragraph, named) ?? lastPerson(mention, paragraph, salience))
      : null
  const margin = second ? best.score - second.score : 2
  return { entity: best.entity, certainty: 1 / (1 + Math.exp(-0.5 - margin)), rule: best.rule }
}

/** Nouns by which any institution of the article may be meant. */
const GENERIC_ORGANIZATION =
  /^(?:company|firm|group|business|retailer|bank|airline|agency|organi[sz]ation|body|charity|union|council|ministry|department|party|club|newspaper|paper|magazine|network|university|school|hospital|institute|association|commission|committee|court|authority|regulator|watchdog|operator|manufacturer|grocer|supermarket|chain|brand|publisher|foundation|federation|alliance|bureau|office|department)$/

/** A named organization that is more than a place. */
function isInstitution(entity: Entity): boolean {
  return (
    entity.kind === 'organization' && entity.names.some((name) => !PLACES.has(name.toLowerCase()))
  )
}

/** Offices that a text may name by "the" without having named their holder. */
const UNIQUE =
  /^(?:judge|mayor|president|minister|premier|chancellor|governor|king|queen|pope|coroner|magistrate|spokesman|spokeswoman|spokesperson|prosecutor|prosecution|defence|defense|court|sheriff|ambassador|author|editor|speaker|chairman|chairwoman|official|source|witness|driver|officer)$/

/** "…, the alliance’s chief claimed. Secretary-General Jens Stoltenberg …": the role comes before the name. */
function namedSoon(
  document: Document,
  mention: Mention,
  paragraph: number,
  named: readonly Entity[],
): Resolution | null {
  if (mention.plural || mention.kind !== 'person' || paragraph > 3) return null
  const synonyms = SYNONYMS.get(mention.head)
  for (const entity of named) {
    const first = entity.mentions[0]
    if (!first || first.start < mention.start || entity.kind !== 'person') continue
    if ((document.sentences[first.sentence]?.paragraph ?? 0) - paragraph > 3) continue
    if (mention.gender && entity.gender && mention.gender !== entity.gender) continue
    if (entity.roles.has(mention.head) || [...(synonyms ?? [])].some((r) => entity.roles.has(r))) {
      return { entity, certainty: 0.75, rule: 'named soon' }
    }
  }
  return null
}

/** "said the teacher": with "the" and no teacher before, it is whom the text speaks of. */
function lastPerson(mention: Mention, paragraph: number, salience: Salience): Resolution | null {
  if (
    mention.determiner !== 'the' ||
    mention.plural ||
    mention.kind !== 'person' ||
    UNIQUE.test(mention.head)
  )
    return null
  let best: { entity: Entity; score: number } | null = null
  for (const p of salience.candidates()) {
    const { entity } = p
    if (
      entity.names.length === 0 ||
      entity.plural ||
      (entity.kind !== 'person' && entity.kind !== null)
    )
      continue
    if (mention.gender && entity.gender && mention.gender !== entity.gender) continue
    const away = paragraph - Math.max(p.subjectParagraph, p.spokeLast ? p.paragraph : -1)
    if ((p.subjectParagraph < 0 && !p.spokeLast) || p.last.sentence === mention.sentence) continue
    if (away > 2) continue
    const score =
      (p.spokeLast ? 1 : 0) +
      (p.topic ? 1 : 0) +
      (p.subjectParagraph === paragraph ? 1.5 : 0) -
      0.5 * away
    if (!best || score > best.score) best = { entity, score }
  }
  return best ? { entity: best.entity, certainty: 0.6, rule: 'definite' } : null
}

/** Descriptions that an entity had so far, in lower case: each mention is read once, however often it is asked for. */
const described = new WeakMap<Entity, { readonly texts: Set<string>; read: number }>()

function descriptionsOf(entity: Entity, document: Document): ReadonlySet<string> {
  let known = described.get(entity)
  if (!known) {
    known = { texts: new Set(), read: 0 }
    described.set(entity, known)
  }
  for (; known.read < entity.mentions.length; known.read++) {
    const m = entity.mentions[known.read] as Mention
    if (m.type === 'nominal') known.texts.add(document.text.slice(m.start, m.end).toLowerCase())
  }
  return known.texts
}

function fitOf(
  mention: Mention,
  text: string,
  p: Prominence,
  document: Document,
): { score: number; rule: string } | null {
  const { entity } = p
  if (
    mention.plural !== (entity.plural || entity.kind === 'group') &&
    !(entity.kind === 'organization' && mention.kind === 'organization')
  ) {
    return null
  }
  if (mention.gender && entity.gender && mention.gender !== entity.gender) return null
  // "Clinton’s campaign" is not Trump's
  const owner = ownerIn(mention, document)
  if (owner !== null && entity.names.length === 0) {
    const owners = entity.mentions.slice(0, 8).flatMap((m) => ownerIn(m, document) ?? [])
    if (!owners.includes(owner)) return null
  }
  if (descriptionsOf(entity, document).has(text)) return { score: 3, rule: 'same description' }
  // "Nick and Pelagia Stavridis … the couple"
  if (COUPLE.test(mention.head) && entity.names.length > 0 && mention.determiner === 'the')
    return { score: 1.5, rule: 'couple' }
  const bareOrPlural = mention.determiner === null
  if (mention.plural) {
    // "officials" are others each time, "the officials" are those before
    if (bareOrPlural) return null
    return entity.roles.has(mention.head) ||
      singulars(mention.head).some((s) => entity.roles.has(s))
      ? { score: 1.5, rule: 'role' }
      : null
  }
  if (bareOrPlural && !/^\p{Lu}/u.test(document.text.slice(mention.start))) return null
  if (mention.kind === 'person' && entity.kind !== 'person' && entity.kind !== null) return null
  if (mention.kind !== null && mention.kind !== 'person' && entity.kind === 'person') return null
  const unnamedBonus = entity.names.length === 0 ? 0.6 : 0
  if (entity.titles.has(mention.head))
    return { score: 2.6 + shared(mention, entity, document), rule: 'title' }
  if (entity.roles.has(mention.head))
    return { score: 2 + unnamedBonus + shared(mention, entity, document), rule: 'role' }
  const synonyms = SYNONYMS.get(mention.head)
  const possessed =
    mention.determiner === "'s" ||
    /^(?:his|her|their|its|my|our|your)$/.test(mention.determiner ?? '')
  if (synonyms && [...synonyms].some((r) => entity.roles.has(r))) {
    return {
      score: (possessed ? 0.9 : 1.2) + unnamedBonus + shared(mention, entity, document),
      rule: 'synonym',
    }
  }
  if (
    mention.kind === 'organization' &&
    entity.kind === 'organization' &&
    entity.names.some((n) => n.toLowerCase().endsWith(mention.head))
  ) {
    return { score: 1.8, rule: 'name part' }
  }
  const inner = document.text.slice(mention.start, mention.end)
  // "the Vermont senator", "the former prosecutor": an attribute that one uses of somebody known
  const attribute =
    mention.kind === 'person' &&
    entity.names.length > 0 &&
    (/\s\p{Lu}/u.test(inner) || /\b(?:former|longtime|veteran)\b/.test(inner))
  const away = (document.sentences[mention.sentence]?.paragraph ?? 0) - p.paragraph
  if (
    GENERIC_ORGANIZATION.test(mention.head) &&
    isInstitution(entity) &&
    mention.determiner === 'the' &&
    away <= 4
  ) {
    return { score: 0.7 - away * 0.05, rule: 'organization' }
  }
  const epithet =
    EPITHETS.has(mention.head) ||
    DEMONYMS.has(mention.head) ||
    /year-old$/.test(mention.head) ||
    attribute
  const distance = (document.sentences[mention.sentence]?.paragraph ?? 0) - p.paragraph
  if (
    epithet &&
    entity.kind === 'person' &&
    (mention.determiner === 'the' || (mention.determiner === "'s" && /\bformer\b/.test(inner))) &&
    distance <= 3 &&
    (p.spokeLast || p.subjectParagraph >= 0)
  ) {
    return { score: 0.9, rule: 'epithet' }
  }
  return null
}

/** By which two named together may be meant. */
const COUPLE = /^(?:couple|pair|duo|two|brothers|sisters|twins)$/

/** Last name of the possessor in "Donald Trump’s campaign", lower case; null where there is none. */
function ownerIn(mention: Mention, document: Document): string | null {
  if (mention.determiner !== "'s") return null
  const match = /(\p{Lu}[\p{L}-]*)['’]s?\s/u.exec(document.text.slice(mention.start, mention.end))
  return match?.[1]?.toLowerCase() ?? null
}

/** Modifiers in common: "the Vermont senator" and "the senator from Vermont". */
function shared(mention: Mention, entity: Entity, document: Document): number {
  const words = (s: string): string[] => s.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  const own = new Set(
    words(document.text.slice(mention.start, mention.end)).filter(
      (w) => w !== mention.head && w !== 'the',
    ),
  )
  if (own.size === 0) return 0
  const theirs = new Set<string>()
  for (const m of entity.mentions.slice(0, 12)) {
    for (const w of words(document.text.slice(m.start, m.fullEnd))) theirs.add(w)
  }
  let common = 0
  for (const w of own) if (theirs.has(w)) common++
  return common > 0 ? 0.8 : -0.4
}
