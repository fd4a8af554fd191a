/** Descriptions so far and the entities they refer to: "a caller" is found again as "the caller". */

import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'

const ARTICLE = /^(?:the|an?|this|that|these|those)\s/
const POSSESSIVE = /['’]s?$/

/** The words of a description, lower case, without article and possessive ending: "a caller" and "the caller’s" match. */
export function wordingIn({ start, end }: Mention, text: string): string {
  return text.slice(start, end).toLowerCase().replace(ARTICLE, '').replace(POSSESSIVE, '')
}

export class EarlierDescriptions {
  readonly #text: string
  /** Entities by wording, as `wordingIn` reads it. */
  readonly #entities = new Map<string, Set<Entity>>()

  constructor(text: string) {
    this.#text = text
  }

  add(entity: Entity, description: Mention): void {
    const wording = wordingIn(description, this.#text)
    const entities = this.#entities.get(wording)
    if (entities) entities.add(entity)
    else this.#entities.set(wording, new Set([entity]))
  }

  /** Adds all descriptions of an entity that turned out to be another one. */
  addAll(entity: Entity, mentions: readonly Mention[]): void {
    for (const mention of mentions) if (mention.type === 'nominal') this.add(entity, mention)
  }

  /** Returns the entities described with the same words. */
  of(wording: string): ReadonlySet<Entity> {
    return this.#entities.get(wording) ?? NONE
  }
}

const NONE: ReadonlySet<Entity> = new Set()
