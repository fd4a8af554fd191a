/** Resolves pronouns: "he", "she", "it", "they", "who". */

import { paragraphOf } from '../../../document/paragraph-of.js'
import { wordSet } from '../../../lexicon/word-set.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { isSubject } from '../../annotation/subjects.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'
import type { Prominence } from '../entities/prominence.js'
import { readTerm } from '../entities/read-referents.js'
import { type Resolution, resolved } from '../entities/resolution.js'
import type { Salience } from '../entities/salience.js'
import { antecedentFacts } from './antecedent-facts.js'
import type { AntecedentCandidate, ChooseAntecedent } from './choose-antecedent.js'
import { withoutDoubtful } from './doubtful-persons.js'
import { pronounContext } from './pronoun-context.js'
import { spokeThrough, voiceOf } from './spoke-through.js'

/** Score for the subject of the previous sentence, quoted or not. */
const TOPIC = 0.8

const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom'])
const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself'])
const PLURAL = new Set(['they', 'them', 'their', 'theirs', 'themselves'])
const NEUTRAL = new Set(['it', 'its', 'itself'])

export function resolvePronoun(
  scene: AnnotatedDocument,
  mention: Mention,
  salience: Salience,
  resolutions: ReadonlyMap<number, Resolution>,
  named: ReadonlyMap<number, Entity>,
  choose: ChooseAntecedent,
): Resolution | null {
  if (RELATIVE.has(mention.head)) return relative(scene, mention, resolutions)
  if (PERSONAL.has(mention.head)) return personal(scene, mention, salience, named, choose)
  const fits = PLURAL.has(mention.head)
    ? pluralFits
    : NEUTRAL.has(mention.head)
      ? neutralFits
      : null
  if (!fits) return null
  return mostSalient(scene, mention, salience, fits)
}

/** Score at or below which an entity is not referred to. */
const TOO_FAR = -4
/** Margin over the second best if there is none. */
const UNRIVALLED = 3

/** Resolves "it" and "they" to the entity with the highest score, the most recent of several. */
function mostSalient(
  scene: AnnotatedDocument,
  mention: Mention,
  salience: Salience,
  fits: (entity: Entity) => boolean,
): Resolution | null {
  const isSource = salience.isSource(mention)
  let best: Entity | null = null
  let highest = TOO_FAR
  let second = TOO_FAR
  const voice = isSource && fits === neutralFits ? voiceOf(salience.candidates()) : null
  const reading = scene.readings?.[mention.index]
  for (const p of salience.candidates()) {
    if (!fits(p.entity)) continue
    const spoken = voice ? spokeThrough(voice, p) : 0
    const read = reading ? readTerm(p.entity, reading) : 0
    const reached = score(scene, mention, p, isSource) + spoken + read
    if (reached > highest) {
      second = highest
      highest = reached
      best = p.entity
    } else if (reached > second) second = reached
  }
  if (!best) return null
  const margin = second > TOO_FAR ? highest - second : UNRIVALLED
  return resolved(best, 1 / (1 + Math.exp(-0.6 - 1.2 * margin)), 'pronoun')
}

/** Resolves "he" and "she" with the trained ranker, among candidates of matching gender. */
function personal(
  scene: AnnotatedDocument,
  mention: Mention,
  salience: Salience,
  named: ReadonlyMap<number, Entity>,
  choose: ChooseAntecedent,
): Resolution | null {
  salience.reach(mention)
  const agreeing: Prominence[] = []
  for (const p of salience.candidates()) if (personFits(p.entity, mention)) agreeing.push(p)
  const fitting = withoutDoubtful(agreeing, mention)
  const context = pronounContext(scene, mention, salience.isSource(mention), named)
  let most = 0
  for (const { count } of fitting) if (count > most) most = count
  const ahead = cataphor(scene, mention, named)
  const candidates: AntecedentCandidate[] = []
  for (let rank = 0; rank < fitting.length; rank++) {
    const p = fitting[rank] as Prominence
    const later = laterSubjects(fitting, p)
    const isAhead = p.entity === ahead
    const facts = antecedentFacts(scene, context, p, rank, later, p.count === most, isAhead)
    candidates.push({ entity: p.entity, facts })
  }
  if (ahead && !fitting.some((p) => p.entity === ahead))
    candidates.push({ entity: ahead, facts: null })
  const chosen = choose(mention, candidates)
  return chosen && resolved(chosen.entity, chosen.certainty, 'pronoun', chosen.others)
}

/** Number of candidates that were a subject more recently. */
function laterSubjects(candidates: readonly Prominence[], { subjectAt }: Prominence): number {
  let later = 0
  for (const candidate of candidates) if (candidate.subjectAt > subjectAt) later++
  return later
}

/** Words that open a subordinate clause or phrase before its subject: "Asked whether he would resign, Silva …". */
const SUBORDINATE: ReadonlySet<string> = wordSet(
  `asked speaking writing while when after although though before as if once because since despite during in at on with by
  for pressed told questioned addressing announcing saying having unlike like from throughout`,
)

/** Resolves a pronoun to the name after the comma: "In her speech, Clinton said". */
function cataphor(
  scene: AnnotatedDocument,
  mention: Mention,
  named: ReadonlyMap<number, Entity>,
): Entity | null {
  const { sentences, tokens } = scene.document
  const sentence = sentences[mention.sentence]
  if (!sentence || !SUBORDINATE.has(tokens[sentence.firstToken]?.lower ?? '')) return null
  for (let i = mention.index - 1; i >= 0 && scene.mentions[i]?.sentence === mention.sentence; i--) {
    // a person named before the pronoun is closer
    const before = scene.mentions[i]
    const entity = before && named.get(before.index)
    if (
      before &&
      entity &&
      entity.kind === 'person' &&
      tokens[before.firstToken - 1]?.lower !== 'by' &&
      !before.possessive
    )
      return null
  }
  for (let i = mention.index + 1; i < mention.index + 16; i++) {
    const after = scene.mentions[i]
    if (!after || after.sentence !== mention.sentence) return null
    if (tokens[after.firstToken - 1]?.text !== ',') continue
    const entity = named.get(after.index)
    if (!entity || !isSubject(scene, after) || !personFits(entity, mention)) return null
    return entity
  }
  return null
}

/** Resolves a relative pronoun to the phrase right before it: "Jane Doe, who said". */
function relative(
  scene: AnnotatedDocument,
  mention: Mention,
  resolutions: ReadonlyMap<number, Resolution>,
): Resolution | null {
  let outermost: Resolution | null = null
  for (let i = mention.index - 1; i >= 0 && i > mention.index - 12; i--) {
    const before = scene.mentions[i] as Mention
    if (before.sentence !== mention.sentence) break
    const found = resolutions.get(before.index)
    const touches =
      isRightAfter(before.fullEndToken, mention) || isRightAfter(before.endToken, mention)
    // "an adviser to the minister, who": the whole phrase, if it denotes a person
    const person = before.type === 'nominal' && before.kind === 'person'
    if (found && touches && !before.possessive && (outermost === null || person)) {
      const certainty = outermost === null ? 0.95 : 0.8
      outermost = resolved(found.entity, certainty, 'relative', found.others, found.mention)
    }
  }
  return outermost
}

/** True if at most one token, a comma, separates a mention from what ends before it. */
const isRightAfter = (end: number, { firstToken }: Mention): boolean =>
  firstToken >= end && firstToken - end <= 1

function personFits(entity: Entity, mention: Mention): boolean {
  if (entity.plural || (entity.kind !== 'person' && entity.kind !== null)) return false
  if (entity.kind === null && entity.names.length === 0) return false
  // a first name may be unisex: "Lindsey"
  const sure = entity.genderIsExplicit || entity.names.length === 0
  return (
    !sure || entity.gender === null || mention.gender === null || entity.gender === mention.gender
  )
}

function pluralFits(entity: Entity): boolean {
  // "poems", "years": not speakers
  if (entity.plural || entity.kind === 'group')
    return entity.kind === 'group' || entity.kind === 'organization' || entity.names.length > 0
  if (entity.kind === 'organization') return true
  // singular they: a source of undisclosed or non-binary gender
  return entity.gender === null && (entity.kind === 'person' || entity.names.length > 0)
}

function neutralFits(entity: Entity): boolean {
  return !entity.plural && (entity.kind === 'organization' || entity.kind === 'document')
}

function score(
  scene: AnnotatedDocument,
  mention: Mention,
  p: Prominence,
  isSource: boolean,
): number {
  const paragraph = paragraphOf(scene.document, mention)
  const { entity, last } = p
  let s = 0
  const paragraphs = paragraph - p.paragraph
  s -= Math.min(paragraphs, 6) * 0.7
  if (paragraphs === 0) s -= Math.min(mention.sentence - last.sentence, 4) * 0.3
  if (p.subjectParagraph >= 0) {
    const away = paragraph - p.subjectParagraph
    s +=
      away === 0
        ? p.subjectSentence < mention.sentence
          ? 1.8
          : 1.2
        : Math.max(0, 1.2 - 0.4 * away)
  }
  if (p.spokeLast) s += isSource ? 1.2 : 0.8
  else if (p.quotedLast) s += 0.4
  if (p.topic) s += TOPIC
  if (last.possessive) s -= 0.4
  // just introduced with a role, so likely to speak next: "Henry Crespo, president of the caucus."
  if (
    paragraphs <= 1 &&
    !p.quotedLast &&
    last.type === 'name' &&
    last.descriptions.length > 0 &&
    mention.sentence - last.sentence <= 2
  )
    s += p.count <= 2 ? 1.8 : 0.6
  if (entity.names.length > 0) s += 1
  s += Math.log2(1 + Math.min(p.count, 16)) * 0.15
  if (PLURAL.has(mention.head)) {
    if (entity.kind === 'organization') s -= entity.neuter ? 2.4 : 1.2
    if (!entity.plural && entity.kind !== 'organization') {
      if (p.spokeLast) s += 1
      if (entity.names.length > 0) s -= 1.5
    }
  }
  return s
}
