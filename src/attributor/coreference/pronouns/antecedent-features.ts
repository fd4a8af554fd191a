/**
 * Named features of the candidate antecedents of "he" and "she", for a linear ranker.
 *
 * Based on Lappin and Leass (1994), centering (Grosz et al. 1995) and O'Keefe et al. (2012); the weights are
 * trained with `npm run train:coreference`.
 */

import type { FeatureGroup } from '../../../models/group-ranker.js'
import { KINDS } from '../entities/kind-code.js'
import { SPOKE } from '../entities/prominence.js'
import {
  type AntecedentFacts,
  GENDERS,
  MENTION_TYPES,
  PERSONALITIES,
  ROLES,
  TYPES,
} from './antecedent-facts.js'
import { FORMS, SURROUNDINGS } from './pronoun-context.js'

type Group = FeatureGroup<AntecedentFacts>

const orNone = (gap: number): number | string => (gap < 0 ? '-' : gap)

/** How far its last mention is, and in which role. */
const LAST_MENTION: Group = {
  key: ({ gap, away, where, role }) => gap | (away << 3) | (where << 6) | (role << 9),
  emit({ gap, away, near, where, role }, emit) {
    emit`gap=${gap}`
    emit`away=${away}`
    emit`away=${away}|${SURROUNDINGS[where]}`
    emit`role=${ROLES[role]}`
    emit`role=${ROLES[role]}|gap=${gap}`
    emit`role=${ROLES[role]}|away=${near}|${SURROUNDINGS[where]}`
  },
}

/** Who was a subject, and who spoke. */
const SUBJECT: Group = {
  key: ({ subjectGap, gap, where, spoke }) =>
    (subjectGap + 1) | (gap << 3) | (where << 6) | (spoke << 9),
  emit({ subjectGap, gap, where, spoke }, emit) {
    emit`subj=${orNone(subjectGap)}`
    emit`subj=${orNone(subjectGap)}|gap=${gap}`
    emit`subj=${orNone(subjectGap)}|${SURROUNDINGS[where]}`
    emit`spoke=${SPOKE[spoke]}`
    emit`spoke=${SPOKE[spoke]}|${SURROUNDINGS[where]}`
    emit`spoke=${SPOKE[spoke]}|gap=${gap}`
    emit`spoke=${SPOKE[spoke]}|subj=${orNone(subjectGap)}`
  },
}

const TOPIC: Group = {
  key: ({ topicGap, where, spoke, opensParagraph, near }) =>
    (topicGap + 1) | (where << 3) | (spoke << 6) | (near << 8) | (Number(opensParagraph) << 10),
  emit({ topicGap, where, spoke, opensParagraph, near }, emit) {
    emit`topic=${orNone(topicGap)}`
    emit`topic=${orNone(topicGap)}|${SURROUNDINGS[where]}`
    emit`topic=${orNone(topicGap)}|${SPOKE[spoke]}|first=${opensParagraph}`
    emit`spoke=${SPOKE[spoke]}|away=${near}|${SURROUNDINGS[where]}`
  },
}

/** How it compares with the other candidates. */
const RANK: Group = {
  key: ({ mentionType, role, rank, subjectRank, where }) =>
    mentionType | (role << 2) | (rank << 7) | (subjectRank << 10) | (where << 12),
  emit({ mentionType, role, rank, subjectRank, where }, emit) {
    emit`type=${MENTION_TYPES[mentionType]}|role=${ROLES[role]}`
    emit`rank=${rank}`
    emit`rank=${rank}|${ROLES[role]}`
    emit`srank=${subjectRank}`
    emit`srank=${subjectRank}|${SURROUNDINGS[where]}`
  },
}

/** Whether its names are a person's. */
const NAMES: Group = {
  key: ({ gender, name, kind, type }) => gender | (name << 2) | (kind << 4) | (type << 7),
  emit({ gender, name, kind, type }, emit) {
    emit`gender=${GENDERS[gender]}|${name}`
    emit`kind=${KINDS[kind] ?? 'null'}|${name}`
    emit`type=${TYPES[type]}|${name}`
  },
}

const PERSON: Group = {
  key: ({ person, type, role }) => person | (type << 4) | (role << 7),
  emit({ person, type, role }, emit) {
    const text = personality(person)
    emit`person=${text}`
    emit`type=${TYPES[type]}|${ROLES[role]}`
    emit`person=${text}|${ROLES[role]}`
  },
}

/** "first", "one:person", "more:null" */
const personality = (person: number): string =>
  PERSONALITIES[person] ?? `${person < 10 ? 'one' : 'more'}:${KINDS[person % 5]}`

/** How often it was mentioned. */
const COUNT: Group = {
  key: ({ count, near, most, introduced, chain, gap, where }) =>
    count |
    (near << 3) |
    (gap << 5) |
    (where << 8) |
    (Number(most) << 11) |
    (Number(introduced) << 12) |
    (Number(chain) << 13),
  emit({ count, near, most, introduced, chain, gap, where }, emit) {
    emit`chain=${chain}|gap=${gap}`
    emit`count=${count}`
    emit`count=${count}|away=${near}`
    emit`most=${most}|away=${near}`
    emit`new=${introduced}|gap=${gap}`
    emit`new=${introduced}|away=${near}|${SURROUNDINGS[where]}`
  },
}

/** Whether it is named or asked close to the pronoun. */
const BESIDE: Group = {
  key: ({ inQuotes, behind, asked, ahead, gap, where, form }) =>
    gap |
    (where << 3) |
    (form << 6) |
    (Number(inQuotes) << 8) |
    (Number(behind) << 9) |
    (Number(asked) << 10) |
    (Number(ahead) << 11),
  emit({ inQuotes, behind, asked, ahead, gap, where, form }, emit) {
    emit`inq=${inQuotes}|${SURROUNDINGS[where]}`
    emit`inq=${inQuotes}|gap=${gap}`
    emit`behind=${behind}|${FORMS[form]}`
    if (asked) {
      emit`asked|gap=${gap}`
      emit`asked|${SURROUNDINGS[where]}`
    }
    if (ahead) emit`ahead=known`
  },
}

export const ANTECEDENT_GROUPS: readonly Group[] = [
  LAST_MENTION,
  SUBJECT,
  TOPIC,
  RANK,
  NAMES,
  PERSON,
  COUNT,
  BESIDE,
]
