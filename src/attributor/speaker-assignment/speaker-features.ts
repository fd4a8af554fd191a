/** Named features of a statement and a candidate speaker, for the ranker of speakers. */

import type { FeatureGroup } from '../../models/group-ranker.js'
import {
  AGO,
  BESIDE,
  LENGTHS,
  NEIGHBOURS,
  OFTEN,
  SPOKEN,
  type SpeakerFacts,
  UNKNOWN,
} from './speaker-facts.js'
import { CODE_BITS, textOf } from './text-codes.js'

type Group = FeatureGroup<SpeakerFacts>

/** Log odds go down to -5. */
const LOWEST = 5

/** How probable it was at first. */
const CHOICE: Group = {
  key: ({ p, isBase, rank, statement }) =>
    (p + LOWEST) | (Number(isBase) << 4) | (rank << 5) | ((statement.nobody + LOWEST) << 7),
  emit({ p, isBase, rank, statement }, emit) {
    emit`p=${p}`
    emit`p=${p}|base=${isBase}`
    emit`p=${p}|rank=${rank}`
    emit`p=${p}|${statement.nobody}`
  },
}

/** Its most probable mention. */
const MENTION: Group = {
  key: ({ p, resolved, form, where }) =>
    (p + LOWEST) | (Number(resolved) << 4) | (form << 5) | (where << (5 + CODE_BITS)),
  emit({ p, resolved, form: formCode, where: whereCode }, emit) {
    const form = textOf(formCode)
    const where = textOf(whereCode)
    emit`p=${p}|${form}|${resolved}`
    emit`p=${p}|${where}`
    emit`form=${form}|${where}|${resolved}`
  },
}

/** Whether it was decided on so far, and by which rule. */
const RULE: Group = {
  key: ({ isBase, turn, statement: { rule, certainty } }) =>
    Number(isBase) | (turn << 1) | (rule << 3) | (certainty << (3 + CODE_BITS)),
  emit({ isBase, turn, statement: { rule, certainty } }, emit) {
    emit`base=${isBase}`
    emit`base=${isBase}|${textOf(rule)}`
    emit`base=${isBase}|${textOf(rule)}|${textOf(certainty)}`
    emit`base=${isBase}|turn=${turn === UNKNOWN ? '-' : turn === 2}`
  },
}

const PLACE: Group = {
  key: ({ isBase, statement: { where, source, beside, stated } }) =>
    Number(isBase) |
    (Number(stated) << 1) |
    (beside << 2) |
    (where << 4) |
    (source << (4 + CODE_BITS)),
  emit({ isBase, statement: { where, source, beside, stated } }, emit) {
    emit`base=${isBase}|${textOf(where)}|${BESIDE[beside]}`
    emit`base=${isBase}|${textOf(source)}|${textOf(where)}`
    emit`stated=${stated}|${isBase}`
  },
}

/** How many of the other statements are its own, and how long ago it was mentioned. */
const SPEAKING: Group = {
  key: ({ spoken, ago, named, isBase, statement: { length, where, source } }) =>
    spoken |
    (ago << 2) |
    (Number(named) << 5) |
    (Number(isBase) << 6) |
    (length << 7) |
    (where << 10) |
    (source << (10 + CODE_BITS)),
  emit({ spoken: step, ago: agoStep, named, isBase, statement }, emit) {
    const spoken = SPOKEN[step]
    const ago = AGO[agoStep]
    const where = textOf(statement.where)
    const source = textOf(statement.source)
    emit`base=${isBase}|${spoken}|${ago}`
    emit`spoken=${spoken}|${named}`
    emit`spoken=${spoken}|${where}`
    emit`spoken=${spoken}|${source}`
    emit`spoken=${spoken}|${LENGTHS[statement.length]}`
    emit`ago=${ago}|${named}`
    emit`ago=${ago}|${where}`
    emit`ago=${ago}|${source}|${isBase}`
  },
}

/** What it is. */
const TYPE: Group = {
  key: ({ type, isBase, named, spoken, statement: { length, where } }) =>
    Number(isBase) |
    (Number(named) << 1) |
    (spoken << 2) |
    (length << 4) |
    (type << 7) |
    (where << (7 + CODE_BITS)),
  emit({ type: code, isBase, named, spoken, statement: { length, where } }, emit) {
    const type = textOf(code)
    emit`base=${isBase}|type=${type}`
    emit`base=${isBase}|type=${type}|${textOf(where)}`
    emit`type=${type}|${named}`
    emit`type=${type}|${LENGTHS[length]}`
    emit`type=${type}|${SPOKEN[spoken]}`
  },
}

const TYPE_OF_MENTION: Group = {
  key: ({ type, form, where }) => type | (form << CODE_BITS) | (where << (2 * CODE_BITS)),
  emit({ type, form, where }, emit) {
    emit`type=${textOf(type)}|${textOf(form)}`
    emit`type=${textOf(type)}|${textOf(where)}`
  },
}

/** How often it speaks and is mentioned. */
const SHARE: Group = {
  key: ({ share, often, named, isBase, statement: { where, source } }) =>
    share |
    (often << 3) |
    (Number(named) << 6) |
    (Number(isBase) << 7) |
    (where << 8) |
    (source << (8 + CODE_BITS)),
  emit({ share, often, named, isBase, statement: { where, source } }, emit) {
    emit`share=${share}`
    emit`share=${share}|${textOf(source)}|${isBase}`
    emit`often=${OFTEN[often]}|${named}`
    emit`often=${OFTEN[often]}|${textOf(where)}`
  },
}

/** What the sentence tells; most sentences tell nothing. */
const TOLD: Group = {
  key: ({ gender, genderIsExplicit, teller, actor, statement: { beside } }) =>
    gender | (teller << 2) | (actor << 4) | (beside << 6) | (Number(genderIsExplicit) << 8),
  emit({ gender, genderIsExplicit, teller, actor, statement: { beside } }, emit) {
    if (gender !== UNKNOWN) emit`gender=${gender === 2}|${genderIsExplicit}`
    if (teller !== UNKNOWN) emit`teller=${teller === 2}|${BESIDE[beside]}`
    if (actor !== UNKNOWN) emit`actor=${actor === 2}|${BESIDE[beside]}`
  },
}

const orNone = (gap: number): number | string => (gap < 0 ? '-' : gap)

/** Whether the statements before are its own. */
const BEFORE: Group = {
  key: ({ before, second, gapBefore, gapSecond, statement: { beside, length } }) =>
    before |
    (second << 2) |
    ((gapBefore + 1) << 4) |
    ((gapSecond + 1) << 7) |
    (beside << 10) |
    (length << 12),
  emit({ before, second, gapBefore, gapSecond, statement }, emit) {
    const last = NEIGHBOURS[before]
    const gap = orNone(gapBefore)
    const beside = BESIDE[statement.beside]
    emit`last=${last}|${gap}`
    emit`last=${last}|${gap}|${beside}|${LENGTHS[statement.length]}`
    emit`last=${last}${NEIGHBOURS[second]}|${gap}${orNone(gapSecond)}|${beside}`
  },
}

/** Whether those around are, by the place of the source. */
const AROUND: Group = {
  key: ({ before, second, after, gapBefore, gapAfter, statement: { where } }) =>
    before |
    (second << 2) |
    (after << 4) |
    ((gapBefore + 1) << 6) |
    ((gapAfter + 1) << 9) |
    (where << 12),
  emit({ before, second, after, gapBefore, gapAfter, statement }, emit) {
    const last = NEIGHBOURS[before]
    const next = NEIGHBOURS[after]
    const where = textOf(statement.where)
    emit`last=${last}|${orNone(gapBefore)}|${where}`
    emit`last=${last}${NEIGHBOURS[second]}|${where}`
    emit`next=${next}|${orNone(gapAfter)}`
    emit`next=${next}|${orNone(gapAfter)}|${where}`
    emit`around=${last}${next}|${where}`
  },
}

/** The same by its form. */
const AROUND_SOURCE: Group = {
  key: ({ before, second, after, gapBefore, isBase, statement: { source } }) =>
    before |
    (second << 2) |
    (after << 4) |
    ((gapBefore + 1) << 6) |
    (Number(isBase) << 9) |
    (source << 10),
  emit({ before, second, after, gapBefore, isBase, statement }, emit) {
    const last = NEIGHBOURS[before]
    const source = textOf(statement.source)
    emit`last=${last}|${orNone(gapBefore)}|${source}|${isBase}`
    emit`around=${last}${NEIGHBOURS[second]}${NEIGHBOURS[after]}|${source}|${isBase}`
  },
}

export const SPEAKER_GROUPS: readonly Group[] = [
  CHOICE,
  MENTION,
  RULE,
  PLACE,
  SPEAKING,
  TYPE,
  TYPE_OF_MENTION,
  SHARE,
  TOLD,
  BEFORE,
  AROUND,
  AROUND_SOURCE,
]
