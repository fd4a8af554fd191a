/** What makes an entity a likely referent of the next pronoun or description. */

import type { Mention } from '../../mentions/mention.js'
import type { Entity } from './entity.js'

/** Counts the sentences so far with a mention outside quotations. */
export interface Clock {
  sentences: number
}

/** What an entity was the source of, if anything: the most recent quotation, the most recent report, both. */
export const SPOKE = ['-', 'q', 's', 'sq'] as const

/** Returns an index into `SPOKE`. */
export const spokeOf = ({ spokeLast, quotedLast }: Prominence): number =>
  (spokeLast ? 2 : 0) + (quotedLast ? 1 : 0)

/**
 * Prominence of an entity at the position that the text has reached. There is one object per entity, brought up to date as
 * mentions are read, so that nothing is made for each candidate of a pronoun or description.
 */
export class Prominence {
  /** Number of its mentions. */
  count = 0
  last: Mention
  /** Index of the paragraph with its last mention. */
  paragraph = -1
  /** Index of the paragraph in which it was last the subject of a clause; -1 if never. */
  subjectParagraph = -1
  subjectSentence = -1
  /** It was the source of the most recent report, quoted or not. */
  spokeLast = false
  /** It was the source of the most recent quotation. */
  quotedLast = false
  /** Grammatical role of its last mention, an index into `ROLES` of the antecedents' facts; -1 until asked for. */
  role = -1
  /** Values of the clock at its last mention, when last a subject and when it became the topic; -1 if never. */
  at = -1
  subjectAt = -1
  topicAt = -1
  readonly #clock: Clock

  constructor(
    readonly entity: Entity,
    first: Mention,
    clock: Clock,
  ) {
    this.last = first
    this.#clock = clock
  }

  /** Number of sentences since its last mention, not counting those inside quotations. */
  get gap(): number {
    return this.#clock.sentences - this.at
  }

  /** Number of sentences since it was last a subject; -1 if never. */
  get subjectGap(): number {
    return this.subjectAt < 0 ? -1 : this.#clock.sentences - this.subjectAt
  }

  /** It was the first subject of the most recent sentence with a subject. */
  get topic(): boolean {
    return this.topicAt >= 0
  }

  /** Number of sentences since it became the topic; -1 if it is not the topic. */
  get topicGap(): number {
    return this.topicAt < 0 ? -1 : this.#clock.sentences - this.topicAt
  }

  /** Takes over the last mention of an entity that turned out to be the same. */
  takeLast({ last, paragraph, at, role }: Prominence): void {
    this.last = last
    this.paragraph = paragraph
    this.at = at
    this.role = role
  }

  /** Moves the place as a subject from an entity that turned out to be the same. */
  takeSubject(from: Prominence): void {
    if (from.subjectAt < 0) return
    this.subjectParagraph = from.subjectParagraph
    this.subjectSentence = from.subjectSentence
    this.subjectAt = from.subjectAt
    from.subjectParagraph = -1
    from.subjectSentence = -1
    from.subjectAt = -1
  }
}
