/**
 * Resolves definite descriptions without an earlier introduction, "“They were my bank,” the potter said",
 * "the Dane said", to the person last in focus.
 */

import { paragraphOf } from '../../../document/paragraph-of.js'
import { NATIONALS, TWO_WORD_NATIONALS } from '../../../lexicon/people/demonyms.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'
import type { Prominence } from '../entities/prominence.js'
import { type Resolution, resolved } from '../entities/resolution.js'
import type { Salience } from '../entities/salience.js'

/** Maximum distance to the antecedent, in paragraphs. */
const REACH = 1
/** Certainty of the resolution. */
const CERTAINTY = 0.75

/** Detects nationality nouns, "the Dane", which are capitalized like names but describe a person. */
export function isNational({ type, determiner, name, head }: Mention): boolean {
  if (type !== 'name' || determiner !== 'the' || name === null) return false
  return /\s/.test(name) ? TWO_WORD_NATIONALS.has(name.toLowerCase()) : NATIONALS.has(head)
}

/** Resolves a source with "the" whose noun is in no lexicon or denotes an age or a nationality. */
export function lastFitting(
  { document, itemOf, collapsedParagraphs }: AnnotatedDocument,
  mention: Mention,
  salience: Salience,
): Resolution | null {
  const { determiner, kind, plural, ofEnd, end } = mention
  if (determiner !== 'the' || plural) return null
  const words = document.text.slice(mention.start, end)
  const known = isNational(mention) || /-year-old\b/i.test(words)
  // "the head of the school" is introduced by its complement
  if (!known && (kind !== null || ofEnd > end || /\s\S+\s\S+\s/.test(words))) return null
  const paragraph = paragraphOf(document, mention)
  const items = collapsedParagraphs[paragraph]?.items ?? []
  const item = itemOf[mention.firstToken] ?? -1
  // a noun of unknown kind may denote a thing: accept it only right after a quotation
  const before = [items[item - 1], items[item - 2], items[item - 3]]
  if (!known && !before.some((it) => it !== undefined && it.span >= 0)) return null
  let best: Prominence | null = null
  for (const p of salience.candidates()) {
    if (paragraph - p.paragraph > REACH || !isPerson(p.entity, mention)) continue
    // if somebody was just quoted in this paragraph, an unknown noun introduces the next speaker
    if (!known && p.quotedLast && p.paragraph === paragraph) return null
    if (best === null || rank(p) < rank(best)) best = p
  }
  return best && resolved(best.entity, CERTAINTY, 'definite')
}

/** Ranks by salience, lowest first: recent subjects before entities that were only mentioned. */
const rank = ({ subjectGap, gap, topic }: Prominence): number =>
  (subjectGap < 0 ? 20 + gap : subjectGap * 2) - (topic ? 1 : 0)

function isPerson({ kind, names, plural, gender }: Entity, mention: Mention): boolean {
  if (plural || (mention.gender && gender && mention.gender !== gender)) return false
  return kind === 'person' || (kind === null && names.some((name) => /\S\s\S/.test(name)))
}
