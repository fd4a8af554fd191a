/** Descriptions so far and the entities they refer to: "a caller" is found again as "the caller". */

import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'

const ARTICLE = /^(?:the|an?|this|that|these|those)\s/
const POSSESSIVE = /['’]s?$/

export class EarlierDescriptions {
  readonly #text: string
  /** Entities by the words of their descriptions. */
  readonly #entities = new Map<string, Set<Entity>>()
  /** The description read last: it is first compared, then added. */
  #last: Mention | null = null
  #words = ''

  constructor(text: string) {
    this.#text = text
  }

  /** The words of a description, lower case, without article and possessive ending: "a caller" and "the caller’s" match. */
  wordsOf(description: Mention): string {
    if (description === this.#last) return this.#words
    const phrase = this.#text.slice(description.start, description.end).toLowerCase()
    this.#words = phrase.replace(ARTICLE, '').replace(POSSESSIVE, '')
    this.#last = description
    return this.#words
  }

  add(entity: Entity, description: Mention): void {
    const words = this.wordsOf(description)
    const entities = this.#entities.get(words)
    if (entities) entities.add(entity)
    else this.#entities.set(words, new Set([entity]))
  }

  /** Adds all descriptions of an entity that turned out to be another one. */
  addAll(entity: Entity, mentions: readonly Mention[]): void {
    for (const mention of mentions) if (mention.type === 'nominal') this.add(entity, mention)
  }

  /** Returns the entities described with the same words. */
  of(words: string): ReadonlySet<Entity> {
    return this.#entities.get(words) ?? NONE
  }
}

const NONE: ReadonlySet<Entity> = new Set()
