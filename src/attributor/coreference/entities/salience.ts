/** Salience of entities at a position in the text, by recency, prominence and frequency of their mentions. */

import type { Token } from '../../../document/document.js'
import { paragraphOf } from '../../../document/paragraph-of.js'
import { reportingVerb } from '../../../language/verbs.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { isSubject } from '../../annotation/subjects.js'
import type { Mention } from '../../mentions/mention.js'
import { classSet, PREVERBAL, WordClass } from '../../syntax/word-class.js'
import type { Entity } from './entity.js'

/** Classes before a verb with an inverted subject: “…,” noted Ann Pell. */
const OPENS_INVERSION = classSet(WordClass.QuotationMark, ',', '')
/** Classes that open a phrase between commas. */
const CLAUSE_OPENERS = classSet(WordClass.Relative, WordClass.Preposition)
/** Classes allowed between a paragraph-initial subject and its verb. */
const BEFORE_VERB = classSet(
  WordClass.Preposition,
  WordClass.Determiner,
  WordClass.Name,
  WordClass.Noun,
  WordClass.Number,
  WordClass.Time,
  ',',
)

export interface Prominence {
  readonly entity: Entity
  readonly last: Mention
  /** Index of the paragraph with its last mention. */
  readonly paragraph: number
  /** Index of the paragraph in which it was last the subject of a clause; -1 if never. */
  readonly subjectParagraph: number
  readonly subjectSentence: number
  readonly count: number
  /** It was the source of the most recent report, quoted or not. */
  readonly spokeLast: boolean
  /** It was the source of the most recent quotation. */
  readonly quotedLast: boolean
  /** It was the first subject of the most recent sentence with a subject. */
  readonly topic: boolean
  /** Number of sentences since its last mention, not counting those inside quotations. */
  readonly gap: number
  /** Number of sentences since it was last a subject; -1 if never. */
  readonly subjectGap: number
  /** Number of sentences since it became the topic; -1 if it is not the topic. */
  readonly topicGap: number
}

/** Occurrence of an entity, with the number of its sentence among those outside quotations. */
interface Place {
  readonly mention: Mention
  readonly at: number
}

/** Maximum number of recent entities that a pronoun or description can refer to. */
const WINDOW = 48

export class Salience {
  readonly #scene: AnnotatedDocument
  readonly #sources: ReadonlySet<number>
  readonly #counts = new Map<Entity, number>()
  /** Entities in order of last mention, most recent last. */
  readonly #recent = new Map<Entity, Place>()
  readonly #subjects = new Map<Entity, Place>()
  #speaker: Entity | null = null
  #reportSentence = -1
  #quoted: Entity | null = null
  #topic: Entity | null = null
  #topicSentence = -1
  #topicAt = -1
  /** Number of sentences so far with a mention outside quotations. */
  #sentences = 0
  #sentence = -1

  constructor(scene: AnnotatedDocument, sources: ReadonlySet<number>) {
    this.#scene = scene
    this.#sources = sources
  }

  mentioned(entity: Entity, mention: Mention): void {
    this.#counts.set(entity, (this.#counts.get(entity) ?? 0) + 1)
    this.reach(mention)
    const place = { mention, at: this.#sentences }
    this.#recent.delete(entity)
    this.#recent.set(entity, place)
    if (this.#recent.size > WINDOW) {
      const oldest = this.#recent.keys().next().value
      if (oldest) this.#recent.delete(oldest)
    }
    if (this.#sources.has(mention.index)) {
      this.#speaker = entity
      this.#quoted = entity
      this.#reportSentence = mention.sentence
    } else if (mention.sentence !== this.#reportSentence && reports(this.#scene, mention)) {
      // the first source in a sentence counts: the official in "an official confirmed Kyiv claimed"
      this.#speaker = entity
      this.#reportSentence = mention.sentence
    }
    if (isSubject(this.#scene, mention)) {
      this.#subjects.set(entity, place)
      if (mention.sentence !== this.#topicSentence) {
        this.#topic = entity
        this.#topicSentence = mention.sentence
        this.#topicAt = this.#sentences
      }
    }
  }

  /** Merges an entity into another that turned out to be the same. */
  merge(from: Entity, into: Entity): void {
    this.#counts.set(into, (this.#counts.get(into) ?? 0) + (this.#counts.get(from) ?? 0))
    for (const places of [this.#recent, this.#subjects]) {
      const place = places.get(from)
      if (place) places.set(into, place)
      places.delete(from)
    }
    if (this.#speaker === from) this.#speaker = into
    if (this.#quoted === from) this.#quoted = into
    if (this.#topic === from) this.#topic = into
  }

  /** Advances to the sentence of a mention. */
  reach({ sentence }: Mention): void {
    if (sentence === this.#sentence) return
    this.#sentence = sentence
    this.#sentences++
  }

  isSource(mention: Mention): boolean {
    return this.#sources.has(mention.index)
  }

  /** Returns the recent entities, most recent first. */
  candidates(): Prominence[] {
    const { document } = this.#scene
    return [...this.#recent]
      .map(([entity, { mention: last, at }]) => {
        const subject = this.#subjects.get(entity)
        return {
          entity,
          last,
          gap: this.#sentences - at,
          subjectGap: subject ? this.#sentences - subject.at : -1,
          topicGap: entity === this.#topic ? this.#sentences - this.#topicAt : -1,
          paragraph: paragraphOf(document, last),
          subjectParagraph: subject ? paragraphOf(document, subject.mention) : -1,
          subjectSentence: subject?.mention.sentence ?? -1,
          count: this.#counts.get(entity) ?? 0,
          spokeLast: entity === this.#speaker,
          quotedLast: entity === this.#quoted,
          topic: entity === this.#topic,
        }
      })
      .reverse()
  }
}

const isSpeech = (form: string): boolean =>
  /^(?:speech|writing)$/.test(reportingVerb(form)?.act ?? '')

/** Detects "according to Mara Lind". */
const isStated = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'to' && tokens[first - 2]?.lower === 'according'

/**
 * Returns true for the subject of a reporting verb: "McLenney said", "noted NBC’s Dante Chinni",
 * "Dan McLaughlin at the National Review agreed".
 */
function reports({ classes, document, itemOf }: AnnotatedDocument, mention: Mention): boolean {
  if (mention.possessive || mention.type === 'pronoun') return false
  const inverted =
    classes[mention.firstToken - 1] === WordClass.ReportingVerb &&
    OPENS_INVERSION.has(classes[mention.firstToken - 2] ?? '')
  if (inverted || isStated(document.tokens, mention.firstToken)) return true
  const limit = document.sentences[mention.sentence]?.endToken ?? 0
  let i = mention.fullEndToken
  if (classes[i] === ',' && CLAUSE_OPENERS.has(classes[i + 1])) {
    // "Aparna Mathur, who studies tax policy at the institute, said", "Omar Pell, from the board, says"
    i += 2
    while (i < Math.min(limit, mention.fullEndToken + 30) && classes[i] !== ',') i++
    i++
  }
  // "the envoy, Omar Pell, told Lind"
  if (classes[i] === ',' && classes[i + 1] === WordClass.ReportingVerb) i++
  for (const end = Math.min(limit, i + 8); i < end; i++) {
    const c = classes[i] ?? ''
    if (c === WordClass.ReportingVerb) return isSpeech(document.tokens[i]?.lower ?? '')
    if (PREVERBAL.has(c)) continue
    if (itemOf[mention.firstToken] !== 0 || !BEFORE_VERB.has(c)) return false
  }
  return false
}
