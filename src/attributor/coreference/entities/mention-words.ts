/** Words of the mentions of an entity. Each mention is read once, when a description is first compared with it. */

import type { Mention } from '../../mentions/mention.js'
import { longWords } from './entity-names.js'

/** Maximum number of mentions per entity whose words are collected. */
const LOOKED_AT = 12

const ARTICLE = /^(?:the|an?|this|that|these|those)\s/
const POSSESSIVE = /['’]s?$/

/** The words of a description, lower case, without article and possessive ending: "a caller" and "the caller’s" match. */
export function wordingIn({ start, end }: Mention, text: string): string {
  return text.slice(start, end).toLowerCase().replace(ARTICLE, '').replace(POSSESSIVE, '')
}

export class MentionWords {
  readonly #mentions: readonly Mention[]
  readonly #text: string
  /** Its descriptions, as `wordingIn` reads them; null if it has none so far. */
  #descriptions: Set<string> | null = null
  #described = 0
  #words: Set<string> | null = null
  #read = 0

  /** @param mentions those of the entity, to which later ones are added */
  constructor(mentions: readonly Mention[], text: string) {
    this.#mentions = mentions
    this.#text = text
  }

  /** True if a description so far has the same wording. */
  describedAs(wording: string): boolean {
    while (this.#described < this.#mentions.length) this.#readDescription()
    return this.#descriptions?.has(wording) ?? false
  }

  #readDescription(): void {
    const mention = this.#mentions[this.#described] as Mention
    this.#described++
    if (mention.type !== 'nominal') return
    this.#descriptions ??= new Set()
    this.#descriptions.add(wordingIn(mention, this.#text))
  }

  /** Words of three or more letters in its first mentions, lower case. */
  get words(): ReadonlySet<string> {
    this.#words ??= new Set()
    const end = Math.min(this.#mentions.length, LOOKED_AT)
    for (; this.#read < end; this.#read++) {
      const { start, fullEnd } = this.#mentions[this.#read] as Mention
      for (const word of longWords(this.#text.slice(start, fullEnd).toLowerCase()))
        this.#words.add(word)
    }
    return this.#words
  }
}
