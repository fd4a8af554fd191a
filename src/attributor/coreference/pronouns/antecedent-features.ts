/**
 * What a possible antecedent of "he" or "she" looks like, as named features for a linear ranker.
 *
 * Ideas after Lappin and Leass (1994), centering (Grosz et al. 1995) and O'Keefe et al. (2012); the weights
 * are learnt by `npm run train:pronouns`.
 */

import { paragraphOf } from '../../../document/paragraph-of.js'
import { isFirstName, PLACES } from '../../../language/names.js'
import { nounKind } from '../../../language/nouns.js'
import { reportingVerb } from '../../../language/verbs.js'
import { ASKS } from '../../../lexicon/verbs/verb-groups.js'
import type { See } from '../../../models/feature-template.js'
import type { Scene } from '../../annotation/annotated-document.js'
import { isSubject } from '../../annotation/subjects.js'
import { shareOf } from '../../entity-types/entity-type.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'
import type { Prominence } from '../entities/salience.js'

/** What all candidates of one pronoun share. */
export interface PronounContext {
  readonly mention: Mention
  /** It is somebody's source. */
  readonly isSource: boolean
  /** "n" subject, "o" object, "p" possessive. */
  readonly form: string
  /** A quotation stands right before it, or right behind its verb. */
  readonly besideQuote: boolean
  readonly opensParagraph: boolean
  /** Whom the quoted words of its paragraph name: nobody calls themselves by name. */
  readonly namedInQuotes: ReadonlySet<Entity>
  /** Whom its sentence names behind it: "he said of Trump". */
  readonly namedBehind: ReadonlySet<Entity>
}

export function pronounContext(
  scene: Scene,
  mention: Mention,
  isSource: boolean,
  named: ReadonlyMap<number, Entity>,
): PronounContext {
  const { mentions, itemOf, document, outlines } = scene
  const paragraph = paragraphOf(document, mention)
  const items = outlines[paragraph]?.items ?? []
  const item = itemOf[mention.firstToken] ?? -1
  const namedInQuotes = new Set<Entity>()
  const namedBehind = new Set<Entity>()
  const look = (index: number): boolean => {
    const other = mentions[index]
    if (
      !other ||
      paragraphOf(document, other) !== paragraph ||
      Math.abs(index - mention.index) > REACH
    )
      return false
    const entity = named.get(other.index)
    if (!entity) return true
    if ((itemOf[other.firstToken] ?? -1) < 0) namedInQuotes.add(entity)
    else if (other.sentence === mention.sentence && index > mention.index && !other.possessive)
      namedBehind.add(entity)
    return true
  }
  for (let i = mention.index - 1; look(i); i--);
  for (let i = mention.index + 1; look(i); i++);
  return {
    mention,
    isSource,
    form: /^(?:he|she)$/.test(mention.head) ? 'n' : /^(?:his|hers)$/.test(mention.head) ? 'p' : 'o',
    besideQuote: items[item - 1]?.cls === 'Q' || items[item - 2]?.cls === 'Q',
    opensParagraph: item === 0,
    namedInQuotes,
    namedBehind,
  }
}

/** So many mentions to either side the paragraph is looked through. */
const REACH = 60

const atMost = (n: number, most: number): number => (n > most ? most : n)

/** `rank`: how many other candidates were mentioned later; `subjectRank`: how many were a subject later. */
export function antecedentFeatures(
  scene: Scene,
  context: PronounContext,
  p: Prominence,
  rank: number,
  subjectRank: number,
  most: boolean,
  see: See,
): void {
  const { mention, isSource, form, besideQuote, opensParagraph } = context
  const { entity, last } = p
  const paragraph = paragraphOf(scene.document, mention)
  const away = atMost(paragraph - p.paragraph, 4)
  const gap = atMost(p.gap, 4)
  const subjectGap = p.subjectGap < 0 ? '-' : atMost(p.subjectGap, 4)
  const role = roleOf(scene, last)
  const where = `${isSource ? 's' : form}${besideQuote ? 'q' : ''}`
  const chain = /^(?:he|she)$/.test(last.head) && last.gender === mention.gender
  const spoke = p.spokeLast ? (p.quotedLast ? 'sq' : 's') : p.quotedLast ? 'q' : '-'
  const gender = entity.gender === null ? '?' : entity.gender === mention.gender ? '=' : '!'
  const name =
    entity.names.length === 0 ? '0' : entity.names.every((n) => !/\s/.test(n)) ? '1' : '2'
  const count = atMost(Math.floor(Math.log2(1 + p.count)), 4)
  const introduced =
    last.type === 'name' && last.descriptions.length > 0 && p.count <= 2 && !p.quotedLast
  const inQuotes = context.namedInQuotes.has(entity)
  const behind = context.namedBehind.has(entity)
  see`gap=${gap}`
  see`away=${away}`
  see`away=${away}|${where}`
  see`role=${role}`
  see`role=${role}|gap=${gap}`
  see`role=${role}|away=${atMost(away, 2)}|${where}`
  see`subj=${subjectGap}`
  see`subj=${subjectGap}|gap=${gap}`
  see`subj=${subjectGap}|${where}`
  see`topic=${p.topicGap < 0 ? '-' : atMost(p.topicGap, 3)}`
  see`topic=${p.topicGap < 0 ? '-' : atMost(p.topicGap, 3)}|${where}`
  see`topic=${p.topicGap < 0 ? '-' : atMost(p.topicGap, 3)}|${spoke}|first=${opensParagraph}`
  see`spoke=${spoke}`
  see`spoke=${spoke}|${where}`
  see`spoke=${spoke}|away=${atMost(away, 2)}|${where}`
  see`spoke=${spoke}|gap=${gap}`
  see`spoke=${spoke}|subj=${subjectGap}`
  see`type=${last.type}|role=${role}`
  see`chain=${chain}|gap=${gap}`
  see`rank=${atMost(rank, 4)}`
  see`rank=${atMost(rank, 4)}|${role}`
  see`srank=${atMost(subjectRank, 3)}`
  see`srank=${atMost(subjectRank, 3)}|${where}`
  see`gender=${gender}|${name}`
  see`kind=${entity.kind ?? 'null'}|${name}`
  see`person=${personality(entity)}`
  see`type=${typeOf(entity)}|${name}`
  see`type=${typeOf(entity)}|${role}`
  see`person=${personality(entity)}|${role}`
  see`count=${count}`
  see`count=${count}|away=${atMost(away, 2)}`
  see`most=${most}|away=${atMost(away, 2)}`
  see`new=${introduced}|gap=${gap}`
  see`new=${introduced}|away=${atMost(away, 2)}|${where}`
  see`inq=${inQuotes}|${where}`
  see`inq=${inQuotes}|gap=${gap}`
  see`behind=${behind}|${form}`
  if (role === 'obj' && asked(scene, last)) {
    see`asked|gap=${gap}`
    see`asked|${where}`
  }
}

/** The learnt type of its names, in steps. */
function typeOf({ types, titles }: Entity): string {
  if (types === null) return titles.size > 0 ? 'titled' : '-'
  const person = shareOf(types, 'person')
  return person > 0.5 ? (person > 0.9 ? '9' : '5') : person > 0.25 ? '2' : '0'
}

/** What of its names says that an entity is a person. */
function personality({ names, titles, kind }: Entity): string {
  if (titles.size > 0) return 'titled'
  const words = names.map((name) => name.toLowerCase().split(/\s+/))
  if (words.some((all) => all.length > 1 && isFirstName(all[0] ?? ''))) return 'first'
  if (names.some((name) => PLACES.has(name.toLowerCase()))) return 'place'
  if (words.some((all) => nounKind(all.at(-1) ?? '') !== null)) return 'noun'
  return words.length === 0
    ? '-'
    : words.every((all) => all.length === 1)
      ? `one:${kind}`
      : `more:${kind}`
}

/** The verb right before it asks or tells: "A reporter asked Silva whether". */
function asked({ document }: Scene, { firstToken }: Mention): boolean {
  const verb = reportingVerb(document.tokens[firstToken - 1]?.lower ?? '')
  return verb !== undefined && verb !== null && ASKS.has(verb.base)
}

/** How a mention stands in its sentence: "subj", "poss", "obj", "prep:of", … */
function roleOf(scene: Scene, mention: Mention): string {
  if (mention.possessive || /^(?:his|hers|her)$/.test(mention.head)) return 'poss'
  if (isSubject(scene, mention)) return 'subj'
  const before = scene.classes[mention.firstToken - 1] ?? ''
  if (before === 'P') {
    const word = scene.document.tokens[mention.firstToken - 1]?.lower ?? ''
    return PREPOSITIONS.has(word) ? `prep:${word}` : 'prep'
  }
  if (before === 'V' || before === 'v') return 'obj'
  return before === ',' || before === 'C' ? before : 'other'
}

const PREPOSITIONS = new Set([
  'by',
  'from',
  'with',
  'for',
  'of',
  'about',
  'against',
  'to',
  'under',
  'like',
])
