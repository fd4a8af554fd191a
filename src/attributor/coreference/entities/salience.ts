/** Salience of entities at a position in the text, by recency, prominence and frequency of their mentions. */

import type { Token } from '../../../document/document.js'
import { paragraphOf } from '../../../document/paragraph-of.js'
import { reportingVerb } from '../../../language/verbs.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { isSubject } from '../../annotation/subjects.js'
import type { Mention } from '../../mentions/mention.js'
import { classSet, PREVERBAL, WordClass } from '../../syntax/word-class.js'
import type { Entity } from './entity.js'
import { type Clock, Prominence } from './prominence.js'

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

/** Maximum number of recent entities that a pronoun or description can refer to. */
const WINDOW = 48

export class Salience {
  readonly #scene: AnnotatedDocument
  readonly #sources: ReadonlySet<number>
  readonly #known = new Map<Entity, Prominence>()
  /** Those that a pronoun or description can refer to, most recent first. */
  readonly #recent: Prominence[] = []
  readonly #clock: Clock = { sentences: 0 }
  #speaker: Prominence | null = null
  #reportSentence = -1
  #quoted: Prominence | null = null
  #topic: Prominence | null = null
  #topicSentence = -1
  #sentence = -1

  constructor(scene: AnnotatedDocument, sources: ReadonlySet<number>) {
    this.#scene = scene
    this.#sources = sources
  }

  mentioned(entity: Entity, mention: Mention): void {
    let p = this.#known.get(entity)
    if (!p) {
      p = new Prominence(entity, mention, this.#clock)
      this.#known.set(entity, p)
    }
    this.reach(mention)
    const now = this.#clock.sentences
    p.count++
    p.last = mention
    p.paragraph = paragraphOf(this.#scene.document, mention)
    p.at = now
    p.role = -1
    this.#moveToFront(p)
    if (this.#recent.length > WINDOW) this.#recent.pop()
    if (this.#sources.has(mention.index)) {
      this.#setSpeaker(p)
      this.#setQuoted(p)
      this.#reportSentence = mention.sentence
    } else if (mention.sentence !== this.#reportSentence && reports(this.#scene, mention)) {
      // the first source in a sentence counts: the official in "an official confirmed Kyiv claimed"
      this.#setSpeaker(p)
      this.#reportSentence = mention.sentence
    }
    if (isSubject(this.#scene, mention)) {
      p.subjectParagraph = p.paragraph
      p.subjectSentence = mention.sentence
      p.subjectAt = now
      if (mention.sentence !== this.#topicSentence) {
        this.#setTopic(p, now)
        this.#topicSentence = mention.sentence
      }
    }
  }

  /** Merges an entity into another that turned out to be the same. */
  merge(entity: Entity, same: Entity): void {
    const from = this.#known.get(entity)
    if (!from) return
    let into = this.#known.get(same)
    if (!into) {
      into = new Prominence(same, from.last, this.#clock)
      this.#known.set(same, into)
    }
    into.count += from.count
    into.takeSubject(from)
    const at = this.#recent.indexOf(from)
    if (at >= 0) {
      into.takeLast(from)
      this.#recent.splice(at, 1)
      if (!this.#recent.includes(into)) this.#recent.unshift(into)
    }
    if (this.#speaker === from) this.#setSpeaker(into)
    if (this.#quoted === from) this.#setQuoted(into)
    if (this.#topic === from) this.#setTopic(into, from.topicAt)
  }

  #moveToFront(p: Prominence): void {
    const recent = this.#recent
    let at = recent.indexOf(p)
    if (at < 0) {
      at = recent.length
      recent.push(p)
    }
    for (; at > 0; at--) recent[at] = recent[at - 1] as Prominence
    recent[0] = p
  }

  #setSpeaker(p: Prominence): void {
    if (this.#speaker) this.#speaker.spokeLast = false
    p.spokeLast = true
    this.#speaker = p
  }

  #setQuoted(p: Prominence): void {
    if (this.#quoted) this.#quoted.quotedLast = false
    p.quotedLast = true
    this.#quoted = p
  }

  #setTopic(p: Prominence, at: number): void {
    if (this.#topic) this.#topic.topicAt = -1
    p.topicAt = at
    this.#topic = p
  }

  /** Advances to the sentence of a mention. */
  reach({ sentence }: Mention): void {
    if (sentence === this.#sentence) return
    this.#sentence = sentence
    this.#clock.sentences++
  }

  isSource(mention: Mention): boolean {
    return this.#sources.has(mention.index)
  }

  /** Returns the recent entities, most recent first. The list changes with the next mention. */
  candidates(): readonly Prominence[] {
    return this.#recent
  }
}

function isSpeech(form: string): boolean {
  const act = reportingVerb(form)?.act
  return act === 'speech' || act === 'writing'
}

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
