/**
 * Resolves descriptions by what the text told of a person: "Ann Pell, who runs a salon, … the salon owner said", and
 * epithets by the only person in their paragraph: "Her boss, Tom Ness, left. “…,” says the former accountant".
 */

import { paragraphOf } from '../../../document/paragraph-of.js'
import { EPITHETS } from '../../../lexicon/nouns/synonyms.js'
import { wordSet } from '../../../lexicon/word-set.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'
import { type Resolution, resolved } from '../entities/resolution.js'
import type { Salience } from '../entities/salience.js'
import type { EarlierDescriptions } from './earlier-descriptions.js'

/** Maximum distance back to what was told, in tokens. */
const REACH = 240
/** Maximum number of mentions walked back to its person. */
const NEAR = 12
const CERTAINTY = 0.8

/** Words of descriptions that tell nothing of their own. */
const PLAIN = wordSet(`
  former retired senior junior young younger elder elderly local veteran longtime same other first second third last late
  new chief deputy assistant year old this that
`)

/** Returns the person of whom the text told what a description says; null if it is not clear. */
export function toldBefore(
  scene: AnnotatedDocument,
  mention: Mention,
  resolutions: ReadonlyMap<number, Resolution>,
  salience: Salience,
  earlier: EarlierDescriptions,
): Resolution | null {
  const { head, kind, plural, determiner, ofEnd, end } = mention
  if (determiner !== 'the' || plural || ofEnd > end) return null
  if (kind !== 'person' && (kind !== null || !besideQuotation(scene, mention))) return null
  if (earlier.of(earlier.wordsOf(mention)).size > 0) return null
  for (const { entity } of salience.candidates()) if (entity.roles.has(head)) return null
  const entity = toldOf(scene, mention, resolutions) ?? onlyPerson(scene, mention, resolutions)
  return entity && resolved(entity, CERTAINTY, 'definite')
}

/** “…,” the salon owner said; said the salon owner. */
function besideQuotation(
  { itemOf, collapsedParagraphs, document }: AnnotatedDocument,
  mention: Mention,
): boolean {
  const items = collapsedParagraphs[paragraphOf(document, mention)]?.items ?? []
  const item = itemOf[mention.firstToken] ?? -1
  for (let i = item - 1; i >= item - 3; i--) if ((items[i]?.span ?? -1) >= 0) return true
  return false
}

/** Returns the person named in the nearest sentence before that has a word of the description. */
function toldOf(
  scene: AnnotatedDocument,
  mention: Mention,
  resolutions: ReadonlyMap<number, Resolution>,
): Entity | null {
  const { tokens } = scene.document
  const words = new Set<string>()
  for (let i = mention.firstToken + 1; i < mention.endToken - 1; i++) {
    const word = tokens[i]?.lower ?? ''
    if (word.length > 3 && !PLAIN.has(word)) words.add(singular(word))
  }
  const verb = stemOf(mention.head)
  if (words.size === 0 && verb === null) return null
  for (let i = mention.firstToken - 1; i >= 0 && i > mention.firstToken - REACH; i--) {
    const { lower, kind, sentence } = tokens[i] ?? { lower: '', kind: '', sentence: -1 }
    if (kind !== 'word' || (scene.itemOf[i] ?? -1) < 0) continue
    if (sentence === mention.sentence) continue
    const told =
      words.has(singular(lower)) || (verb !== null && lower.startsWith(verb) && isForm(lower, verb))
    if (told) return subjectOf(scene, mention, i, sentence, resolutions)
  }
  return null
}

/** Returns the last person named in a sentence before a token. */
function subjectOf(
  { mentions }: AnnotatedDocument,
  mention: Mention,
  token: number,
  sentence: number,
  resolutions: ReadonlyMap<number, Resolution>,
): Entity | null {
  let seen = 0
  for (let i = mention.index - 1; i >= 0 && seen < NEAR; i--) {
    const before = mentions[i] as Mention
    if (before.sentence < sentence) return null
    if (before.firstToken >= token) continue
    seen++
    const entity = resolutions.get(before.index)?.entity
    if (entity && isPerson(entity, mention)) return entity
  }
  return null
}

/** Returns the person of an epithet: the only one named in its paragraph before it. */
function onlyPerson(
  scene: AnnotatedDocument,
  mention: Mention,
  resolutions: ReadonlyMap<number, Resolution>,
): Entity | null {
  const { document, mentions, itemOf } = scene
  if (!isEpithet(document.text.slice(mention.start, mention.end), mention.head)) return null
  if (!besideQuotation(scene, mention)) return null
  const first = document.paragraphs[paragraphOf(document, mention)]?.firstSentence ?? 0
  let only: Entity | null = null
  for (let i = mention.index - 1; i >= 0; i--) {
    const before = mentions[i] as Mention
    if (before.sentence < first) break
    if (mention.index - i > 3 * NEAR) return null
    if ((itemOf[before.firstToken] ?? -1) < 0) continue
    const entity = resolutions.get(before.index)?.entity
    if (!entity || before.type === 'pronoun' || !isPerson(entity, mention)) continue
    if (only && only !== entity) return null
    only = entity
  }
  return only
}

const isEpithet = (phrase: string, head: string): boolean =>
  EPITHETS.has(head) ||
  /(?:genarian|teenager)$/.test(head) ||
  /\b(?:former|retired|ex-)/.test(phrase)

const isPerson = ({ kind, names, plural, gender }: Entity, mention: Mention): boolean =>
  kind === 'person' &&
  names.length > 0 &&
  !plural &&
  (gender === null || mention.gender === null || gender === mention.gender)

const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word)

/** Stem of the verb in a noun of agent: "owner" → "own", "runner" → "run", "driver" → "driv". */
function stemOf(head: string): string | null {
  if (!/[a-z]{3}[eo]r$/.test(head)) return null
  const stem = head.slice(0, -2)
  return /([bdglmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}

const isForm = (word: string, stem: string): boolean =>
  /^(?:e|s|es|ed|ing|[bdglmnprt](?:ed|ing))$/.test(word.slice(stem.length)) || word === stem
