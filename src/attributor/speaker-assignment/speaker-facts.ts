/** What the features of a statement and a candidate speaker read, as small numbers: codes of texts, steps and counts. */

import { paragraphOf } from '../../document/paragraph-of.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { Entity } from '../coreference/entities/entity.js'
import type { Resolution } from '../coreference/entities/resolution.js'
import { ENTITY_TYPES } from '../entity-types/entity-type.js'
import type { Mention } from '../mentions/mention.js'
import type { SpanChoice } from '../source-selection/source-choice.js'
import { WORDS } from '../syntax/word-class.js'
import { countWords } from './count-words.js'
import { type Decision, paragraphsSince, type SpeakerCandidate } from './speaker-candidates.js'
import { codeOf } from './text-codes.js'

/** Facts about an article that all of its statements share. */
export interface ArticleFacts {
  /** Number of statements decided for each entity. */
  readonly spoken: ReadonlyMap<Entity, number>
  readonly statements: number
}

/** Facts about a statement that all of its candidates share. */
export interface StatementFacts {
  /** Words outside the quotations of its paragraph, an index into `BESIDE`. */
  readonly beside: number
  /** Its words, an index into `LENGTHS`. */
  readonly length: number
  /** Log odds that nobody speaks, from -5 to 5. */
  readonly nobody: number
  /** Form of the source: he, it, name, description. Texts are given as codes. */
  readonly source: number
  readonly where: number
  readonly rule: number
  readonly certainty: number
  readonly stated: boolean
}

/** Most words of a statement that are told apart. */
const LONG = 26

/** Most words that a length or a number of words beside the quotation stands for. */
const WORD_STEPS = [1, 3, 6, 12, 25] as const
export const LENGTHS = [...WORD_STEPS, '+'] as const
const BESIDE_STEPS = [0, 3, 8] as const
export const BESIDE = [...BESIDE_STEPS, '+'] as const

/** Rounds the log odds of a probability to a whole number, from -5 to 5. */
export const logit = (p: number): number => {
  const q = Math.min(0.995, Math.max(0.005, p))
  return Math.round(Math.log(q / (1 - q)))
}

const upTo = (n: number, most: number): number => (n > most ? most : n)

/** Number of limits below a number. */
function stepOf(n: number, limits: readonly number[]): number {
  let step = 0
  while (step < limits.length && n > (limits[step] as number)) step++
  return step
}

export function statementFacts(
  scene: AnnotatedDocument,
  { choice }: Decision,
  resolution: Resolution | undefined,
): StatementFacts {
  const { outline, index } = choice.place
  const span = outline.spans[index]
  const text = span
    ? scene.document.text.slice(span.start, Math.min(span.end, span.start + 400))
    : ''
  const words = countWords(text, LONG)
  let outside = 0
  for (const { wordClass } of outline.items) {
    if (WORDS.has(wordClass)) outside++
    if (outside > 8) break
  }
  const { mention } = choice
  return {
    length: stepOf(words, WORD_STEPS),
    beside: stepOf(outside, BESIDE_STEPS),
    nobody: logit(choice.nonQuotation),
    source: codeOf(formOf(mention)),
    where: codeOf(whereIs(scene, choice, mention)),
    rule: codeOf(resolution?.rule ?? '-'),
    certainty: codeOf(resolution ? String(logit(resolution.certainty)) : '-'),
    stated: choice.ranked.length === 1 && choice.nonQuotation === 0,
  }
}

const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'his'])

function formOf(mention: Mention | null): string {
  if (!mention) return '-'
  if (mention.type === 'pronoun') return PERSONAL.has(mention.head) ? 'he' : mention.head
  return mention.type === 'name' ? 'name' : mention.determiner === null ? 'noun' : 'the'
}

/** Returns the place of a mention: the sentence or paragraph of the quotation, a paragraph before it, or the next one. */
function whereIs(
  { document, itemOf }: AnnotatedDocument,
  { place: { outline, index } }: SpanChoice,
  mention: Mention | null,
): string {
  if (!mention) return '-'
  const paragraphs = outline.paragraph - paragraphOf(document, mention)
  if (paragraphs !== 0) return paragraphs < 0 ? 'next' : paragraphs <= 2 ? `p${paragraphs}` : 'p+'
  const item = outline.spanItems[index] as number
  const at = itemOf[mention.firstToken] ?? -1
  const same = outline.items[at]?.sentence === outline.items[item]?.sentence
  return `${same ? 's' : 'p'}${at < 0 ? 'I' : at < item ? 'L' : 'R'}`
}

/** What the statements before and after say about a candidate: no statement, nobody, the candidate, somebody else. */
export const NEIGHBOURS = ['-', '0', 'y', 'n'] as const
function neighbourOf(decision: Decision | undefined, entity: Entity): number {
  if (!decision) return 0
  return decision.entity === null ? 1 : decision.entity === entity ? 2 : 3
}

/** Paragraphs since its last mention; none, up to 3, up to 8, more. */
export const AGO = ['-', '0', '1', '2', '3', '8', '+'] as const
const agoOf = (since: number): number =>
  since < 0 ? 0 : since <= 3 ? since + 1 : since <= 8 ? 5 : 6

/** Most other statements, and most mentions, that a number stands for. */
const SPOKEN_STEPS = [0, 1, 3] as const
export const SPOKEN = [...SPOKEN_STEPS, '+'] as const
const OFTEN_STEPS = [1, 2, 5, 12] as const
export const OFTEN = [...OFTEN_STEPS, '+'] as const

export const UNKNOWN = 0
const answer = (yes: boolean): number => (yes ? 2 : 1)

export type SpeakerFacts = ReturnType<typeof speakerFacts>

/** Reads the facts about one candidate. `rank`: its place among the candidates. */
export function speakerFacts(
  scene: AnnotatedDocument,
  article: ArticleFacts,
  statement: StatementFacts,
  decisions: readonly Decision[],
  at: number,
  candidate: SpeakerCandidate,
  rank: number,
) {
  const { entity, mention, probability, resolved, last } = candidate
  const { choice, entity: base, turn } = decisions[at] as Decision
  const isBase = entity === base
  const others = (article.spoken.get(entity) ?? 0) - (isBase ? 1 : 0)
  const { paragraph } = choice.place.outline
  /** Paragraphs to another statement; -1 without it. */
  const gapTo = (other: Decision | undefined): number =>
    other ? upTo(Math.abs(paragraph - other.choice.place.outline.paragraph), 3) : -1
  const before = decisions[at - 1]
  const second = decisions[at - 2]
  const after = decisions[at + 1]
  return {
    statement,
    p: logit(probability),
    isBase,
    rank: upTo(rank, 2),
    resolved,
    form: codeOf(formOf(mention)),
    where: codeOf(whereIs(scene, choice, mention)),
    type: codeOf(typeOf(entity)),
    ago: agoOf(paragraphsSince(scene, last, choice)),
    spoken: stepOf(others, SPOKEN_STEPS),
    /** Quarters of the other statements. */
    share: article.statements > 1 ? Math.round((4 * others) / (article.statements - 1)) : 0,
    often: stepOf(entity.mentions.length, OFTEN_STEPS),
    named: entity.names.length > 0,
    /** 0: unknown, 1: no, 2: yes; so are the next three. */
    turn: turn === undefined ? UNKNOWN : answer(turn === entity),
    gender:
      entity.gender && choice.mention?.gender
        ? answer(entity.gender === choice.mention.gender)
        : UNKNOWN,
    genderIsExplicit: entity.genderIsExplicit,
    teller: choice.teller ? answer(choice.teller === mention) : UNKNOWN,
    actor: choice.actor ? answer(choice.actor === mention) : UNKNOWN,
    before: neighbourOf(before, entity),
    second: neighbourOf(second, entity),
    after: neighbourOf(after, entity),
    gapBefore: gapTo(before),
    gapSecond: gapTo(second),
    gapAfter: gapTo(after),
  }
}

function typeOf({ kind, types, plural, neuter }: Entity): string {
  let best = 0
  if (types)
    for (let i = 1; i < types.length; i++)
      if ((types[i] as number) > (types[best] as number)) best = i
  return `${kind ?? '-'}${types ? `:${ENTITY_TYPES[best]}` : ''}${plural ? '+' : ''}${neuter ? 'i' : ''}`
}
