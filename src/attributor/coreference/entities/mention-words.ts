/** Words of the mentions of an entity, each mention read once. */

import type { Mention } from '../../mentions/mention.js'
import { hasWord } from './long-words.js'

/** Maximum number of mentions per entity whose words are read. */
const LOOKED_AT = 12

export class MentionWords {
  readonly #mentions: readonly Mention[]
  readonly #text: string
  /** Its first mentions so far, lower case, a line each. */
  #lower = ''
  #read = 0

  /** @param mentions those of the entity, to which later ones are added */
  constructor(mentions: readonly Mention[], text: string) {
    this.#mentions = mentions
    this.#text = text
  }

  /** True if one of its first mentions so far contains one of the words, which have three or more letters. */
  contain(words: readonly string[]): boolean {
    const end = Math.min(this.#mentions.length, LOOKED_AT)
    for (; this.#read < end; this.#read++) {
      const { start, fullEnd } = this.#mentions[this.#read] as Mention
      this.#lower += `${this.#text.slice(start, fullEnd).toLowerCase()}\n`
    }
    return hasWord(this.#lower, words)
  }
}
