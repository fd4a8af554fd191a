/** What the features of a known entity and a description read, as small numbers: indices into lists, and counts. */

import type { Document } from '../../../document/document.js'
import { paragraphOf } from '../../../document/paragraph-of.js'
import { UNIQUE_OFFICES } from '../../../lexicon/people/offices.js'
import { type Entity, namesOf, wordsOf } from '../entities/entity.js'
import { kindCode } from '../entities/kind-code.js'
import { type Prominence, spokeOf } from '../entities/prominence.js'
import { FITS, type Fit } from './description-fit.js'
import type { Wording } from './wording.js'

export type DescribedFacts = ReturnType<typeof describedFacts>

const FIT_CODES = Object.fromEntries(FITS.map((fit, code) => [fit, code])) as Readonly<
  Record<Fit, number>
>

const atMost = (n: number, most: number): number => (n > most ? most : n)

/** Reads the facts. `rank`: number of entities with the same fit mentioned more recently. */
export function describedFacts(
  document: Document,
  wording: Wording,
  p: Prominence,
  fit: Fit,
  rank: number,
) {
  const { mention, owner } = wording
  const { entity } = p
  const paragraph = paragraphOf(document, mention)
  return {
    fit: FIT_CODES[fit],
    determiner: wording.determiner,
    shape: wording.shape,
    shared: sharedModifiers(wording, entity, document),
    away: atMost(paragraph - p.paragraph, 5),
    rank: atMost(rank, 3),
    /** Paragraphs since it was last a subject; -1 if never. */
    subject: p.subjectParagraph < 0 ? -1 : atMost(paragraph - p.subjectParagraph, 3),
    spoke: spokeOf(p),
    topic: p.topic,
    /** Mentioned in the same sentence. */
    same: p.last.sentence === mention.sentence,
    named: entity.names.length > 0,
    kind: kindCode(mention.kind),
    entityKind: kindCode(entity.kind),
    // "Grayson's spokeswoman" is not Grayson
    owned: owner !== null && namesOf(entity).endWith(owner),
    roles: entity.titles.size > 0 || entity.roles.size > 0,
    /** Both genders are known. */
    gender: entity.gender !== null && mention.gender !== null,
    count: atMost(Math.floor(Math.log2(1 + p.count)), 4),
    unique: UNIQUE_OFFICES.has(mention.head),
  }
}

/**
 * How the modifiers of a description agree with an entity, as in "the Vermont senator" and "the senator from Vermont": "-"
 * if the description has none, "n" if one is part of the entity's name ("the TOGA group"), "1" if one is among its words.
 */
export const SHARED = ['-', 'n', '1', '0'] as const

/** Returns an index into `SHARED`. */
function sharedModifiers({ modifiers }: Wording, entity: Entity, { text }: Document): number {
  if (modifiers.length === 0) return 0
  if (namesOf(entity).contain(modifiers)) return 1
  return wordsOf(entity, text).contain(modifiers) ? 2 : 3
}
