/** Named features of the candidate referents of "the official", "the company", for a linear ranker. */

import type { Document } from '../../../document/document.js'
import { paragraphOf } from '../../../document/paragraph-of.js'
import { UNIQUE_OFFICES } from '../../../lexicon/people/offices.js'
import type { EmitFeature } from '../../../models/feature-template.js'
import type { Mention } from '../../mentions/mention.js'
import { namesOf } from '../entities/entity.js'
import type { Prominence } from '../entities/prominence.js'
import { type Fit, sharedModifiers } from './description-fit.js'
import type { Wording } from './wording.js'

const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your'])

function determinerOf({ determiner }: Mention): string {
  if (determiner === null) return '-'
  if (determiner === 'the' || determiner === "'s") return determiner
  return POSSESSIVES.has(determiner) ? 'his' : 'this'
}

const atMost = (n: number, most: number): number => (n > most ? most : n)

/** Features of an entity already mentioned. `rank`: number of entities with the same fit mentioned more recently. */
export function knownFeatures(
  document: Document,
  wording: Wording,
  p: Prominence,
  fit: Fit,
  rank: number,
  emit: EmitFeature,
): void {
  const { mention, owner } = wording
  const { entity } = p
  const paragraph = paragraphOf(document, mention)
  const away = atMost(paragraph - p.paragraph, 5)
  const subject = p.subjectParagraph < 0 ? '-' : atMost(paragraph - p.subjectParagraph, 3)
  const spoke = p.spokeLast ? (p.quotedLast ? 'sq' : 's') : p.quotedLast ? 'q' : '-'
  const named = entity.names.length > 0
  const same = p.last.sentence === mention.sentence
  const shared = sharedModifiers(wording, entity, document)
  // "Grayson's spokeswoman" is not Grayson
  const owned = owner !== null && namesOf(entity).endWith(owner)
  const det = determinerOf(mention)
  const count = atMost(Math.floor(Math.log2(1 + p.count)), 4)
  const loose = fit === 'none' || fit === 'epithet' || fit === 'organization'
  emit`f=${fit}`
  emit`f=${fit}|${det}`
  emit`f=${fit}|sh=${shared}`
  emit`f=${fit}|named=${named}`
  emit`f=${fit}|away=${away}`
  emit`f=${fit}|rank=${atMost(rank, 3)}`
  emit`f=${fit}|spoke=${spoke}`
  emit`f=${fit}|kind=${mention.kind ?? 0}`
  emit`f=${fit}|subj=${subject}`
  emit`sh=${shared}`
  emit`sh=${shared}|${wording.modifierShape}`
  emit`away=${away}`
  emit`away=${away}|loose=${loose}`
  emit`subj=${subject}|loose=${loose}`
  emit`spoke=${spoke}|loose=${loose}`
  emit`spoke=${spoke}|away=${away}`
  emit`topic=${p.topic}|loose=${loose}`
  emit`same=${same}|loose=${loose}`
  emit`same=${same}|${spoke}`
  emit`owner=${owned}`
  emit`named=${named}|loose=${loose}`
  emit`kind=${mention.kind ?? 0}|${entity.kind ?? 0}`
  emit`roles=${entity.titles.size > 0 || entity.roles.size > 0}|${fit}`
  emit`gender=${entity.gender !== null && mention.gender !== null}|loose=${loose}`
  emit`count=${count}`
  emit`count=${count}|loose=${loose}`
  emit`unique=${UNIQUE_OFFICES.has(mention.head)}|${fit}`
}

/** Features of an entity named after the description: "the alliance’s chief said. Secretary-General Jens Stoltenberg …". */
export function aheadFeatures(
  mention: Mention,
  fit: Fit,
  paragraphs: number,
  emit: EmitFeature,
): void {
  emit`ahead=${fit}`
  emit`ahead=${fit}|${Math.min(paragraphs, 3)}`
  emit`ahead=${determinerOf(mention)}`
  emit`ahead|kind=${mention.kind ?? 0}`
}

/** Features of a new entity introduced by the description. `best`: the strongest fit among the known entities. */
export function newFeatures(
  document: Document,
  { mention, modifierShape: modifiers }: Wording,
  best: Fit | '-',
  emit: EmitFeature,
): void {
  const paragraph = paragraphOf(document, mention)
  const det = determinerOf(mention)
  emit`new`
  emit`new=${best}`
  emit`new=${det}`
  emit`new=${det}|${best}`
  emit`new=${det}|${modifiers}`
  emit`new=${modifiers}|${best}`
  emit`new|unique=${UNIQUE_OFFICES.has(mention.head)}|${det}`
  emit`new|kind=${mention.kind ?? 0}|${det}`
  emit`new|of=${mention.ofEnd > mention.end}|${det}`
  emit`new|para=${Math.min(paragraph, 3)}`
  emit`new|plural=${mention.plural}|${best}`
}
