/** Named features of a statement and a candidate speaker, for the ranker of speakers. */

import { paragraphOf } from '../../document/paragraph-of.js'
import type { EmitFeature } from '../../models/feature-template.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { Entity } from '../coreference/entities/entity.js'
import type { Resolution } from '../coreference/entities/resolution.js'
import { ENTITY_TYPES } from '../entity-types/entity-type.js'
import type { Mention } from '../mentions/mention.js'
import type { SpanChoice } from '../source-selection/source-choice.js'
import { WORDS } from '../syntax/word-class.js'
import { countWords } from './count-words.js'
import { type Decision, paragraphsSince, type SpeakerCandidate } from './speaker-candidates.js'

/** Facts about an article that all of its statements share. */
export interface ArticleFacts {
  /** Number of statements decided for each entity. */
  readonly spoken: ReadonlyMap<Entity, number>
  readonly statements: number
}

/** Facts about a statement that all of its candidates share. */
export interface StatementFacts {
  /** Words outside the quotations of its paragraph: 0, up to 3, 8, more. */
  readonly beside: string
  readonly length: string
  readonly nobody: string
  /** Form of the source: he, it, name, description. */
  readonly source: string
  readonly where: string
  readonly rule: string
  readonly certainty: string
  readonly stated: boolean
}

/** Most words of a statement that are told apart. */
const LONG = 26

const lengthOf = (words: number): string =>
  words <= 1
    ? '1'
    : words <= 3
      ? '3'
      : words <= 6
        ? '6'
        : words <= 12
          ? '12'
          : words <= 25
            ? '25'
            : '+'

/** Rounds the log odds of a probability to a whole number, from -5 to 5. */
const logit = (p: number): number => {
  const q = Math.min(0.995, Math.max(0.005, p))
  return Math.round(Math.log(q / (1 - q)))
}

const upTo = (n: number, most: number): number => Math.min(n, most)

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
    length: lengthOf(words),
    beside: outside === 0 ? '0' : outside <= 3 ? '3' : outside <= 8 ? '8' : '+',
    nobody: String(logit(choice.nonQuotation)),
    source: formOf(mention),
    where: whereIs(scene, choice, mention),
    rule: resolution?.rule ?? '-',
    certainty: resolution ? String(logit(resolution.certainty)) : '-',
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

/** Emits the features of "nobody". */
export function nobodyFeatures(
  facts: StatementFacts,
  candidates: readonly SpeakerCandidate[],
  base: Entity | null,
  emit: EmitFeature,
): void {
  const best = logit(candidates[0]?.probability ?? 0)
  emit`0`
  emit`0n=${facts.nobody}`
  emit`0n=${facts.nobody}|${facts.length}`
  emit`0n=${facts.nobody}|base=${base !== null}`
  emit`0n=${facts.nobody}|best=${best}`
  emit`0len=${facts.length}|${facts.beside}`
  emit`0where=${facts.where}|${facts.length}`
  emit`0src=${facts.source}|${facts.where}`
  emit`0rule=${facts.rule}`
  emit`0stated=${facts.stated}`
}

/** Emits the features of one candidate. `rank`: its place among the candidates. */
export function speakerFeatures(
  scene: AnnotatedDocument,
  article: ArticleFacts,
  facts: StatementFacts,
  decisions: readonly Decision[],
  at: number,
  candidate: SpeakerCandidate,
  rank: number,
  emit: EmitFeature,
): void {
  const { entity, mention, probability, resolved, last } = candidate
  const { choice, entity: base, turn } = decisions[at] as Decision
  const p = logit(probability)
  const isBase = entity === base
  const form = formOf(mention)
  const where = whereIs(scene, choice, mention)
  const type = typeOf(entity)
  const since = paragraphsSince(scene, last, choice)
  const ago = since < 0 ? '-' : since <= 3 ? String(since) : since <= 8 ? '8' : '+'
  const others = (article.spoken.get(entity) ?? 0) - (isBase ? 1 : 0)
  const spoken = others === 0 ? '0' : others === 1 ? '1' : others <= 3 ? '3' : '+'
  const share = article.statements > 1 ? Math.round((4 * others) / (article.statements - 1)) : 0
  const count = entity.mentions.length
  const often = count <= 1 ? '1' : count <= 2 ? '2' : count <= 5 ? '5' : count <= 12 ? '12' : '+'
  const named = entity.names.length > 0

  emit`p=${p}`
  emit`p=${p}|base=${isBase}`
  emit`p=${p}|rank=${upTo(rank, 2)}`
  emit`p=${p}|${form}|${resolved}`
  emit`p=${p}|${where}`
  emit`p=${p}|${facts.nobody}`
  emit`base=${isBase}`
  emit`base=${isBase}|${facts.rule}`
  emit`base=${isBase}|${facts.rule}|${facts.certainty}`
  emit`base=${isBase}|${facts.where}|${facts.beside}`
  emit`base=${isBase}|${facts.source}|${facts.where}`
  emit`base=${isBase}|${spoken}|${ago}`
  emit`base=${isBase}|type=${type}`
  emit`base=${isBase}|type=${type}|${facts.where}`
  emit`base=${isBase}|turn=${turn === undefined ? '-' : turn === entity}`
  emit`stated=${facts.stated}|${isBase}`
  emit`form=${form}|${where}|${resolved}`
  emit`type=${type}|${named}`
  emit`type=${type}|${form}`
  emit`type=${type}|${where}`
  emit`type=${type}|${facts.length}`
  emit`type=${type}|${spoken}`
  emit`spoken=${spoken}|${named}`
  emit`spoken=${spoken}|${facts.where}`
  emit`spoken=${spoken}|${facts.source}`
  emit`spoken=${spoken}|${facts.length}`
  emit`share=${share}`
  emit`share=${share}|${facts.source}|${isBase}`
  emit`often=${often}|${named}`
  emit`often=${often}|${facts.where}`
  emit`ago=${ago}|${named}`
  emit`ago=${ago}|${facts.where}`
  emit`ago=${ago}|${facts.source}|${isBase}`
  if (entity.gender && choice.mention?.gender)
    emit`gender=${entity.gender === choice.mention.gender}|${entity.genderIsExplicit}`
  if (choice.teller) emit`teller=${choice.teller === mention}|${facts.beside}`
  if (choice.actor) emit`actor=${choice.actor === mention}|${facts.beside}`
  neighbours(facts, decisions, at, entity, isBase, emit)
}

/** Emits what the statements before and after say about the candidate. */
function neighbours(
  facts: StatementFacts,
  decisions: readonly Decision[],
  at: number,
  entity: Entity,
  isBase: boolean,
  emit: EmitFeature,
): void {
  const own = (decisions[at] as Decision).choice.place.outline.paragraph
  const before = decisions[at - 1]
  const second = decisions[at - 2]
  const after = decisions[at + 1]
  const gapOf = (d: Decision | undefined): string =>
    d ? String(upTo(Math.abs(own - d.choice.place.outline.paragraph), 3)) : '-'
  const same = (d: Decision | undefined): string =>
    !d ? '-' : d.entity === null ? '0' : d.entity === entity ? 'y' : 'n'
  const a = same(before)
  const b = same(second)
  const c = same(after)
  const gap = gapOf(before)
  emit`last=${a}|${gap}`
  emit`last=${a}|${gap}|${facts.where}`
  emit`last=${a}|${gap}|${facts.source}|${isBase}`
  emit`last=${a}|${gap}|${facts.beside}|${facts.length}`
  emit`last=${a}${b}|${facts.where}`
  emit`last=${a}${b}|${gap}${gapOf(second)}|${facts.beside}`
  emit`next=${c}|${gapOf(after)}`
  emit`next=${c}|${gapOf(after)}|${facts.where}`
  emit`around=${a}${c}|${facts.where}`
  emit`around=${a}${b}${c}|${facts.source}|${isBase}`
}

function typeOf({ kind, types, plural, neuter }: Entity): string {
  let best = 0
  if (types)
    for (let i = 1; i < types.length; i++)
      if ((types[i] as number) > (types[best] as number)) best = i
  return `${kind ?? '-'}${types ? `:${ENTITY_TYPES[best]}` : ''}${plural ? '+' : ''}${neuter ? 'i' : ''}`
}
