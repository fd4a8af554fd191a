/** What a possible meaning of "the official", "the company" looks like, as named features for a linear ranker. */

import type { Document } from '../../../document/document.js'
import { paragraphOf } from '../../../document/paragraph-of.js'
import { UNIQUE_OFFICES } from '../../../lexicon/people/offices.js'
import type { See } from '../../../models/feature-template.js'
import type { Mention } from '../../mentions/mention.js'
import type { Prominence } from '../entities/salience.js'
import { type Fit, sharedModifiers, type Wording } from './description-fit.js'

const determinerOf = ({ determiner }: Mention): string =>
  determiner === null
    ? '-'
    : determiner === 'the' || determiner === "'s"
      ? determiner
      : /^(?:his|her|their|its|my|our|your)$/.test(determiner)
        ? 'his'
        : 'this'

/** "its senior vice president": words before its head, beside the determiner. */
function modifiersOf(mention: Mention, { text }: Document): string {
  const words = text.slice(mention.start, mention.end).split(/\s+/)
  const inner = words.slice(mention.determiner === null ? 0 : 1, -1)
  return inner.length === 0 ? '-' : inner.some((w) => /^\p{Lu}/u.test(w)) ? 'N' : 'n'
}

/** One that was mentioned before. `rank`: how many others of the same fit were mentioned later. */
export function knownFeatures(
  document: Document,
  wording: Wording,
  p: Prominence,
  fit: Fit,
  rank: number,
  see: See,
): void {
  const { mention, owner } = wording
  const { entity } = p
  const paragraph = paragraphOf(document, mention)
  const away = Math.min(paragraph - p.paragraph, 5)
  const subject = p.subjectParagraph < 0 ? '-' : Math.min(paragraph - p.subjectParagraph, 3)
  const spoke = p.spokeLast ? (p.quotedLast ? 'sq' : 's') : p.quotedLast ? 'q' : '-'
  const named = entity.names.length > 0
  const same = p.last.sentence === mention.sentence
  const shared = sharedModifiers(wording, entity, document)
  // "Grayson's spokeswoman" is not Grayson
  const owned = owner !== null && entity.names.some((name) => name.toLowerCase().endsWith(owner))
  const det = determinerOf(mention)
  const loose = fit === 'none' || fit === 'epithet' || fit === 'organization'
  see`f=${fit}`
  see`f=${fit}|${det}`
  see`f=${fit}|sh=${shared}`
  see`f=${fit}|named=${named}`
  see`f=${fit}|away=${away}`
  see`f=${fit}|rank=${Math.min(rank, 3)}`
  see`f=${fit}|spoke=${spoke}`
  see`f=${fit}|kind=${mention.kind ?? 0}`
  see`f=${fit}|subj=${subject}`
  see`sh=${shared}`
  see`sh=${shared}|${modifiersOf(mention, document)}`
  see`away=${away}`
  see`away=${away}|loose=${loose}`
  see`subj=${subject}|loose=${loose}`
  see`spoke=${spoke}|loose=${loose}`
  see`spoke=${spoke}|away=${away}`
  see`topic=${p.topic}|loose=${loose}`
  see`same=${same}|loose=${loose}`
  see`same=${same}|${spoke}`
  see`owner=${owned}`
  see`named=${named}|loose=${loose}`
  see`kind=${mention.kind ?? 0}|${entity.kind ?? 0}`
  see`roles=${entity.titles.size > 0 || entity.roles.size > 0}|${fit}`
  see`gender=${entity.gender !== null && mention.gender !== null}|loose=${loose}`
  see`count=${Math.min(Math.floor(Math.log2(1 + p.count)), 4)}`
  see`count=${Math.min(Math.floor(Math.log2(1 + p.count)), 4)}|loose=${loose}`
  see`unique=${UNIQUE_OFFICES.has(mention.head)}|${fit}`
}

/** One whose name comes behind the description: "the alliance’s chief said. Secretary-General Jens Stoltenberg …". */
export function aheadFeatures(mention: Mention, fit: Fit, paragraphs: number, see: See): void {
  see`ahead=${fit}`
  see`ahead=${fit}|${Math.min(paragraphs, 3)}`
  see`ahead=${determinerOf(mention)}`
  see`ahead|kind=${mention.kind ?? 0}`
}

/** Somebody whom the description introduces. `best`: the surest fit of those known. */
export function newFeatures(document: Document, mention: Mention, best: Fit | '-', see: See): void {
  const paragraph = paragraphOf(document, mention)
  const det = determinerOf(mention)
  const modifiers = modifiersOf(mention, document)
  see`new`
  see`new=${best}`
  see`new=${det}`
  see`new=${det}|${best}`
  see`new=${det}|${modifiers}`
  see`new=${modifiers}|${best}`
  see`new|unique=${UNIQUE_OFFICES.has(mention.head)}|${det}`
  see`new|kind=${mention.kind ?? 0}|${det}`
  see`new|of=${mention.ofEnd > mention.end}|${det}`
  see`new|para=${Math.min(paragraph, 3)}`
  see`new|plural=${mention.plural}|${best}`
}
