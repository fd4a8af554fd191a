/** Words of the mentions of an entity, each mention read once. */

import type { Mention } from '../../mentions/mention.js'
import { longWords } from './entity-names.js'

/** Maximum number of mentions per entity whose words are collected. */
const LOOKED_AT = 12

export class MentionWords {
  readonly #mentions: readonly Mention[]
  readonly #text: string
  readonly #words = new Set<string>()
  #read = 0

  /** @param mentions those of the entity, to which later ones are added */
  constructor(mentions: readonly Mention[], text: string) {
    this.#mentions = mentions
    this.#text = text
  }

  /** Words of three or more letters in its first mentions so far, lower case. */
  get words(): ReadonlySet<string> {
    const end = Math.min(this.#mentions.length, LOOKED_AT)
    for (; this.#read < end; this.#read++) {
      const { start, fullEnd } = this.#mentions[this.#read] as Mention
      for (const word of longWords(this.#text.slice(start, fullEnd).toLowerCase()))
        this.#words.add(word)
    }
    return this.#words
  }
}
