/** What the features of a candidate antecedent of "he" or "she" read, as small numbers: indices into lists, and counts. */

import { reportingVerb } from '../../../language/verbs.js'
import { ASKS } from '../../../lexicon/verbs/verb-groups.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { isSubject } from '../../annotation/subjects.js'
import { shareOf } from '../../entity-types/entity-type.js'
import type { Mention } from '../../mentions/mention.js'
import { VERBAL, WordClass } from '../../syntax/word-class.js'
import { type Entity, namesOf } from '../entities/entity.js'
import { kindCode } from '../entities/kind-code.js'
import { type Prominence, spokeOf } from '../entities/prominence.js'
import type { PronounContext } from './pronoun-context.js'

export const GENDERS = ['?', '=', '!'] as const
export const MENTION_TYPES = ['name', 'pronoun', 'nominal'] as const
/** Predicted type of the names: probability that they are a person's, "titled" or "-" without a prediction. */
export const TYPES = ['-', 'titled', '0', '2', '5', '9'] as const
/** Evidence in the names that an entity is a person; the last ten are followed by its kind. */
export const PERSONALITIES = ['-', 'titled', 'first', 'place', 'noun'] as const
const ONE_WORD = 5
const MORE_WORDS = 10
/** Grammatical roles of the last mention. */
export const ROLES = [
  'poss',
  'subj',
  'obj',
  'other',
  ',',
  WordClass.Conjunction,
  'prep',
  'prep:by',
  'prep:from',
  'prep:with',
  'prep:for',
  'prep:of',
  'prep:about',
  'prep:against',
  'prep:to',
  'prep:under',
  'prep:like',
] as const

export type AntecedentFacts = ReturnType<typeof antecedentFacts>

const atMost = (n: number, most: number): number => (n > most ? most : n)

/**
 * Reads the facts about a candidate.
 *
 * @param rank number of candidates mentioned more recently
 * @param subjectRank number of candidates that were a subject more recently
 * @param most nobody was mentioned more often
 * @param ahead it is the name after the comma in "In her speech, Clinton said"
 */
export function antecedentFacts(
  scene: AnnotatedDocument,
  context: PronounContext,
  p: Prominence,
  rank: number,
  subjectRank: number,
  most: boolean,
  ahead: boolean,
) {
  const { mention } = context
  const { entity, last } = p
  const away = atMost(context.paragraph - p.paragraph, 4)
  const role = roleOf(scene, p)
  return {
    form: context.form,
    where: context.where,
    opensParagraph: context.opensParagraph,
    gap: atMost(p.gap, 4),
    away,
    near: atMost(away, 2),
    role,
    /** -1: never a subject. */
    subjectGap: atMost(p.subjectGap, 4),
    /** -1: not the topic. */
    topicGap: atMost(p.topicGap, 3),
    spoke: spokeOf(p),
    mentionType: MENTION_TYPES.indexOf(last.type),
    chain: (last.head === 'he' || last.head === 'she') && last.gender === mention.gender,
    rank: atMost(rank, 4),
    subjectRank: atMost(subjectRank, 3),
    gender: entity.gender === null ? 0 : entity.gender === mention.gender ? 1 : 2,
    /** 0: no name, 1: of one word, 2: of several. */
    name: entity.names.length === 0 ? 0 : namesOf(entity).areSingle ? 1 : 2,
    kind: kindCode(entity.kind),
    person: personality(entity),
    type: typeOf(entity),
    count: atMost(Math.floor(Math.log2(1 + p.count)), 4),
    most,
    introduced:
      last.type === 'name' && last.descriptions.length > 0 && p.count <= 2 && !p.quotedLast,
    inQuotes: context.namedInQuotes.has(entity),
    behind: context.namedBehind.has(entity),
    asked: role === OBJECT && asked(scene, last),
    ahead,
  }
}

function typeOf({ types, titles }: Entity): number {
  if (types === null) return titles.size > 0 ? 1 : 0
  const person = shareOf(types, 'person')
  return person > 0.5 ? (person > 0.9 ? 5 : 4) : person > 0.25 ? 3 : 2
}

function personality(entity: Entity): number {
  if (entity.titles.size > 0) return 1
  const { evidence } = namesOf(entity)
  if (evidence === 'none') return 0
  if (evidence === 'one') return ONE_WORD + kindCode(entity.kind)
  if (evidence === 'more') return MORE_WORDS + kindCode(entity.kind)
  return PERSONALITIES.indexOf(evidence)
}

/** Detects the object of a verb of asking or telling: "A reporter asked Silva whether". */
function asked({ document }: AnnotatedDocument, { firstToken }: Mention): boolean {
  const verb = reportingVerb(document.tokens[firstToken - 1]?.lower ?? '')
  return verb !== undefined && verb !== null && ASKS.has(verb.base)
}

const [POSSESSOR, SUBJECT, OBJECT, OTHER] = [0, 1, 2, 3] as const
const PREPOSITION = ROLES.indexOf('prep')
const ROLE_CODES: ReadonlyMap<string, number> = new Map(ROLES.map((role, code) => [role, code]))

/** Returns the index of the role of the last mention, read once per mention. */
function roleOf(scene: AnnotatedDocument, p: Prominence): number {
  if (p.role < 0) p.role = readRole(scene, p.last)
  return p.role
}

function readRole(scene: AnnotatedDocument, mention: Mention): number {
  const { head } = mention
  if (mention.possessive || head === 'his' || head === 'hers' || head === 'her') return POSSESSOR
  if (isSubject(scene, mention)) return SUBJECT
  const before = scene.classes[mention.firstToken - 1] ?? ''
  if (before === WordClass.Preposition) {
    const word = scene.document.tokens[mention.firstToken - 1]?.lower ?? ''
    return ROLE_CODES.get(`prep:${word}`) ?? PREPOSITION
  }
  if (VERBAL.has(before)) return OBJECT
  return before === ',' || before === WordClass.Conjunction
    ? (ROLE_CODES.get(before) ?? OTHER)
    : OTHER
}
