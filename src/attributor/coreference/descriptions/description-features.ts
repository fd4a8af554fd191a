/** Named features of the candidate referents of "the official", "the company", for a linear ranker. */

import type { Document } from '../../../document/document.js'
import { paragraphOf } from '../../../document/paragraph-of.js'
import { UNIQUE_OFFICES } from '../../../lexicon/people/offices.js'
import type { EmitFeature } from '../../../models/feature-template.js'
import type { FeatureGroup } from '../../../models/group-ranker.js'
import { KINDS } from '../entities/kind-code.js'
import { SPOKE } from '../entities/prominence.js'
import { type DescribedFacts, SHARED } from './described-facts.js'
import { FITS, type Fit } from './description-fit.js'
import { DETERMINERS, SHAPES, type Wording } from './wording.js'

type Group = FeatureGroup<DescribedFacts>

const LOOSE: ReadonlySet<Fit | undefined> = new Set<Fit>(['none', 'epithet', 'organization'])

/** The words that link it to the description. */
const WORDS: Group = {
  key: ({ fit, determiner, shared, shape, named }) =>
    fit | (determiner << 4) | (shared << 7) | (shape << 9) | (Number(named) << 11),
  emit({ fit: code, determiner, shared: sharedCode, shape, named }, emit) {
    const fit = FITS[code]
    const shared = SHARED[sharedCode]
    emit`f=${fit}`
    emit`f=${fit}|${DETERMINERS[determiner]}`
    emit`f=${fit}|sh=${shared}`
    emit`f=${fit}|named=${named}`
    emit`sh=${shared}`
    emit`sh=${shared}|${SHAPES[shape]}`
    emit`named=${named}|loose=${LOOSE.has(fit)}`
  },
}

/** How far it is. */
const DISTANCE: Group = {
  key: ({ fit, away, rank, subject }) => fit | (away << 4) | (rank << 7) | ((subject + 1) << 9),
  emit({ fit: code, away, rank, subject: paragraphs }, emit) {
    const fit = FITS[code]
    const loose = LOOSE.has(fit)
    const subject = paragraphs < 0 ? '-' : paragraphs
    emit`f=${fit}|away=${away}`
    emit`f=${fit}|rank=${rank}`
    emit`f=${fit}|subj=${subject}`
    emit`away=${away}`
    emit`away=${away}|loose=${loose}`
    emit`subj=${subject}|loose=${loose}`
  },
}

/** Whether it is in focus. */
const FOCUS: Group = {
  key: ({ fit, spoke, away, topic, same }) =>
    fit | (spoke << 4) | (away << 6) | (Number(topic) << 9) | (Number(same) << 10),
  emit({ fit: code, spoke: spokeCode, away, topic, same }, emit) {
    const fit = FITS[code]
    const loose = LOOSE.has(fit)
    const spoke = SPOKE[spokeCode]
    emit`f=${fit}|spoke=${spoke}`
    emit`spoke=${spoke}|loose=${loose}`
    emit`spoke=${spoke}|away=${away}`
    emit`topic=${topic}|loose=${loose}`
    emit`same=${same}|loose=${loose}`
    emit`same=${same}|${spoke}`
  },
}

/** What is known of it. */
const ATTRIBUTES: Group = {
  key: ({ fit, kind, entityKind, owned, roles, gender, unique, count }) =>
    fit |
    (kind << 4) |
    (entityKind << 7) |
    (count << 10) |
    (Number(owned) << 13) |
    (Number(roles) << 14) |
    (Number(gender) << 15) |
    (Number(unique) << 16),
  emit({ fit: code, kind: kindCode, entityKind, owned, roles, gender, unique, count }, emit) {
    const fit = FITS[code]
    const loose = LOOSE.has(fit)
    const kind = KINDS[kindCode] ?? 0
    emit`f=${fit}|kind=${kind}`
    emit`owner=${owned}`
    emit`kind=${kind}|${KINDS[entityKind] ?? 0}`
    emit`roles=${roles}|${fit}`
    emit`gender=${gender}|loose=${loose}`
    emit`count=${count}`
    emit`count=${count}|loose=${loose}`
    emit`unique=${unique}|${fit}`
  },
}

/** Features of an entity already mentioned. */
export const DESCRIBED_GROUPS: readonly Group[] = [WORDS, DISTANCE, FOCUS, ATTRIBUTES]

/** Features of an entity named after the description: "the alliance’s chief said. Secretary-General Jens Stoltenberg …". */
export function aheadFeatures(
  { mention, determiner }: Wording,
  fit: Fit,
  paragraphs: number,
  emit: EmitFeature,
): void {
  emit`ahead=${fit}`
  emit`ahead=${fit}|${Math.min(paragraphs, 3)}`
  emit`ahead=${DETERMINERS[determiner]}`
  emit`ahead|kind=${mention.kind ?? 0}`
}

/** Features of a new entity introduced by the description. `best`: the strongest fit among the known entities. */
export function newFeatures(
  document: Document,
  { mention, determiner, shape }: Wording,
  best: Fit | '-',
  emit: EmitFeature,
): void {
  const paragraph = paragraphOf(document, mention)
  const det = DETERMINERS[determiner]
  const modifiers = SHAPES[shape]
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
