/**
 * Named features of the candidate antecedents of "he" and "she", for a linear ranker.
 *
 * Based on Lappin and Leass (1994), centering (Grosz et al. 1995) and O'Keefe et al. (2012); the weights are
 * trained with `npm run train:coreference`.
 */

import { paragraphOf } from '../../../document/paragraph-of.js'
import { reportingVerb } from '../../../language/verbs.js'
import { ASKS } from '../../../lexicon/verbs/verb-groups.js'
import type { EmitFeature } from '../../../models/feature-template.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { isSubject } from '../../annotation/subjects.js'
import { shareOf } from '../../entity-types/entity-type.js'
import type { Mention } from '../../mentions/mention.js'
import { type PronounCase, pronounCase } from '../../mentions/pronoun-forms.js'
import { VERBAL, WordClass } from '../../syntax/word-class.js'
import { type Entity, namesOf } from '../entities/entity.js'
import type { Prominence } from '../entities/prominence.js'

/** Properties of a pronoun, shared by all of its candidates. */
export interface PronounContext {
  readonly mention: Mention
  /** The pronoun is the source of a quotation. */
  readonly isSource: boolean
  readonly pronounCase: PronounCase
  /** "s" for a source, else the case; followed by "q" if a quotation is right before the pronoun or right after its verb. */
  readonly where: string
  readonly opensParagraph: boolean
  /** Entities named inside the quotations of its paragraph; speakers rarely name themselves. */
  readonly namedInQuotes: ReadonlySet<Entity>
  /** Entities named later in its sentence: "he said of Trump". */
  readonly namedBehind: ReadonlySet<Entity>
}

export function pronounContext(
  scene: AnnotatedDocument,
  mention: Mention,
  isSource: boolean,
  named: ReadonlyMap<number, Entity>,
): PronounContext {
  const { mentions, itemOf, document, collapsedParagraphs } = scene
  const paragraph = paragraphOf(document, mention)
  const items = collapsedParagraphs[paragraph]?.items ?? []
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
  const form = pronounCase(mention.head)
  const besideQuote =
    items[item - 1]?.wordClass === WordClass.Quotation ||
    items[item - 2]?.wordClass === WordClass.Quotation
  for (let i = mention.index - 1; look(i); i--);
  for (let i = mention.index + 1; look(i); i++);
  return {
    mention,
    isSource,
    pronounCase: form,
    where: (besideQuote ? BESIDE_QUOTE : ELSEWHERE)[isSource ? 's' : form],
    opensParagraph: item === 0,
    namedInQuotes,
    namedBehind,
  }
}

const ELSEWHERE = { s: 's', n: 'n', p: 'p', o: 'o' } as const
const BESIDE_QUOTE = { s: 'sq', n: 'nq', p: 'pq', o: 'oq' } as const

/** Maximum number of mentions scanned on either side within the paragraph. */
const REACH = 60

const atMost = (n: number, most: number): number => (n > most ? most : n)

/** Emits the features. `rank`: number of candidates mentioned more recently; `subjectRank`: same for subjects. */
export function antecedentFeatures(
  scene: AnnotatedDocument,
  context: PronounContext,
  p: Prominence,
  rank: number,
  subjectRank: number,
  most: boolean,
  emit: EmitFeature,
): void {
  const { mention, pronounCase: form, where, opensParagraph } = context
  const { entity, last } = p
  const paragraph = paragraphOf(scene.document, mention)
  const away = atMost(paragraph - p.paragraph, 4)
  const gap = atMost(p.gap, 4)
  const subjectGap = p.subjectGap < 0 ? '-' : atMost(p.subjectGap, 4)
  const topicGap = p.topicGap < 0 ? '-' : atMost(p.topicGap, 3)
  const role = roleOf(scene, p)
  const chain = (last.head === 'he' || last.head === 'she') && last.gender === mention.gender
  const spoke = p.spokeLast ? (p.quotedLast ? 'sq' : 's') : p.quotedLast ? 'q' : '-'
  const gender = entity.gender === null ? '?' : entity.gender === mention.gender ? '=' : '!'
  const name = entity.names.length === 0 ? '0' : namesOf(entity).areSingle ? '1' : '2'
  const person = personality(entity)
  const type = typeOf(entity)
  const near = atMost(away, 2)
  const count = atMost(Math.floor(Math.log2(1 + p.count)), 4)
  const introduced =
    last.type === 'name' && last.descriptions.length > 0 && p.count <= 2 && !p.quotedLast
  const inQuotes = context.namedInQuotes.has(entity)
  const behind = context.namedBehind.has(entity)
  emit`gap=${gap}`
  emit`away=${away}`
  emit`away=${away}|${where}`
  emit`role=${role}`
  emit`role=${role}|gap=${gap}`
  emit`role=${role}|away=${near}|${where}`
  emit`subj=${subjectGap}`
  emit`subj=${subjectGap}|gap=${gap}`
  emit`subj=${subjectGap}|${where}`
  emit`topic=${topicGap}`
  emit`topic=${topicGap}|${where}`
  emit`topic=${topicGap}|${spoke}|first=${opensParagraph}`
  emit`spoke=${spoke}`
  emit`spoke=${spoke}|${where}`
  emit`spoke=${spoke}|away=${near}|${where}`
  emit`spoke=${spoke}|gap=${gap}`
  emit`spoke=${spoke}|subj=${subjectGap}`
  emit`type=${last.type}|role=${role}`
  emit`chain=${chain}|gap=${gap}`
  emit`rank=${atMost(rank, 4)}`
  emit`rank=${atMost(rank, 4)}|${role}`
  emit`srank=${atMost(subjectRank, 3)}`
  emit`srank=${atMost(subjectRank, 3)}|${where}`
  emit`gender=${gender}|${name}`
  emit`kind=${entity.kind ?? 'null'}|${name}`
  emit`person=${person}`
  emit`type=${type}|${name}`
  emit`type=${type}|${role}`
  emit`person=${person}|${role}`
  emit`count=${count}`
  emit`count=${count}|away=${near}`
  emit`most=${most}|away=${near}`
  emit`new=${introduced}|gap=${gap}`
  emit`new=${introduced}|away=${near}|${where}`
  emit`inq=${inQuotes}|${where}`
  emit`inq=${inQuotes}|gap=${gap}`
  emit`behind=${behind}|${form}`
  if (role === 'obj' && asked(scene, last)) {
    emit`asked|gap=${gap}`
    emit`asked|${where}`
  }
}

/** Returns the predicted type of its names, discretized. */
function typeOf({ types, titles }: Entity): string {
  if (types === null) return titles.size > 0 ? 'titled' : '-'
  const person = shareOf(types, 'person')
  return person > 0.5 ? (person > 0.9 ? '9' : '5') : person > 0.25 ? '2' : '0'
}

/** Returns the evidence in its names that an entity is a person. */
function personality(entity: Entity): string {
  if (entity.titles.size > 0) return 'titled'
  const { evidence } = namesOf(entity)
  if (evidence === 'none') return '-'
  if (evidence === 'one') return ONE_WORD[entity.kind ?? 'null']
  return evidence === 'more' ? MORE_WORDS[entity.kind ?? 'null'] : evidence
}

const ONE_WORD = {
  person: 'one:person',
  group: 'one:group',
  organization: 'one:organization',
  document: 'one:document',
  null: 'one:null',
} as const
const MORE_WORDS = {
  person: 'more:person',
  group: 'more:group',
  organization: 'more:organization',
  document: 'more:document',
  null: 'more:null',
} as const

/** Detects the object of a verb of asking or telling: "A reporter asked Silva whether". */
function asked({ document }: AnnotatedDocument, { firstToken }: Mention): boolean {
  const verb = reportingVerb(document.tokens[firstToken - 1]?.lower ?? '')
  return verb !== undefined && verb !== null && ASKS.has(verb.base)
}

/** Returns the grammatical role of the last mention: "subj", "poss", "obj", "prep:of", … */
function roleOf(scene: AnnotatedDocument, p: Prominence): string {
  p.role ??= readRole(scene, p.last)
  return p.role
}

function readRole(scene: AnnotatedDocument, mention: Mention): string {
  if (mention.possessive || POSSESSIVES.has(mention.head)) return 'poss'
  if (isSubject(scene, mention)) return 'subj'
  const before = scene.classes[mention.firstToken - 1] ?? ''
  if (before === WordClass.Preposition) {
    const word = scene.document.tokens[mention.firstToken - 1]?.lower ?? ''
    return PREPOSITIONS.has(word) ? `prep:${word}` : 'prep'
  }
  if (VERBAL.has(before)) return 'obj'
  return before === ',' || before === WordClass.Conjunction ? before : 'other'
}

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'hers', 'her'])

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
