/** Cluster of name variants, with a score for how well a mention fits. */
import { firstNameGender, isFirstName } from '../../../language/names.js'
import { nounGender } from '../../../language/nouns.js'
import { KIN } from '../../../lexicon/people/kin.js'
import { wordSet } from '../../../lexicon/word-set.js'
import type { Gender, Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'
import type { Generation } from './generations.js'

/** Relatives of a younger generation. */
const YOUNGER = wordSet('son daughter nephew niece grandson granddaughter')

export class NameCluster {
  /** Words of the fullest form, from `nameWords`. */
  readonly words: readonly string[]
  readonly organization: boolean
  person: boolean
  /** Mention of the couple or the show that names the person: "Nick and Pelagia Pell", "The Ann Pell Show"; null if none. */
  readonly namedIn: Mention | null
  /** From its suffix, or from the relation by which somebody is introduced: "his son, Jim Tolliver". */
  generation: Generation | null
  readonly entity: Entity
  /** Mention index of its first mention. */
  first = Number.POSITIVE_INFINITY
  size = 0
  /** Number of the last search that found it, so that each search finds it once. */
  search = 0
  readonly #titles: string[] = []
  #male = false
  #female = false
  /** Introduced by a relation, "his son": less likely meant by the surname. */
  #isRelative = false
  readonly #isFirstName: boolean
  /** Mentions per form, each list in text order, to find the latest one before an index by binary search. */
  readonly #forms: Mention[][] = []

  constructor(
    entity: Entity,
    words: readonly string[],
    kind: { readonly organization: boolean; readonly person: boolean },
    namedIn: Mention | null,
    generation: Generation | null,
  ) {
    const first = words[0] ?? ''
    this.entity = entity
    this.words = words
    this.organization = kind.organization
    this.person = kind.person
    this.namedIn = namedIn
    this.generation = generation
    this.#isFirstName = isFirstName(first)
    if (namedIn) this.#addGender(firstNameGender(first))
  }

  /** Adds a mention; add those of one form consecutively, in text order. */
  add(mention: Mention): void {
    const last = this.#forms.at(-1)
    if (last && (last.at(-1)?.index ?? -1) < mention.index) last.push(mention)
    else this.#forms.push([mention])
    this.size++
    if (mention.index < this.first) this.first = mention.index
    for (const title of mention.titles) if (!this.#titles.includes(title)) this.#titles.push(title)
    this.#addGender(mention.gender)
    // "his wife, Ann Pell"
    for (const { head } of mention.descriptions) {
      this.#addGender(nounGender(head))
      if (YOUNGER.has(head)) {
        this.generation ??= 'junior'
        this.#isRelative = true
      } else if (KIN.has(head)) this.#isRelative = true
    }
    if (mention.kind === 'person') this.person = true
  }

  #addGender(gender: Gender | null): void {
    if (gender === 'male') this.#male = true
    else if (gender === 'female') this.#female = true
  }

  allowsGender(gender: Gender | null): boolean {
    if (gender === null) return true
    // a couple is neither "Mr" nor "Mrs"
    if (this.words[1] === 'and') return false
    return gender === 'male' ? !this.#female : !this.#male
  }

  /** True if a title, a relation or the first name tells the gender. */
  hasGender(gender: Gender | null): boolean {
    return gender === 'male' ? this.#male : gender === 'female' && this.#female
  }

  /** Scores how well a shorter form fits this namesake. `primary`: the text names this one first. */
  fit(mention: Mention, primary: boolean): number {
    const titled = mention.titles.some((title) => this.#titles.includes(title)) ? 3 : 0
    const latest = this.#sentenceBefore(mention.index)
    const recent = latest < 0 ? 0 : 5 / (1 + (mention.sentence - latest) / 2)
    const person = this.#isFirstName || this.#titles.length > 0 ? 1.5 : 0
    const relative = this.#isRelative ? 0.8 : 0
    const first = primary ? 0.8 : 0
    return titled + recent + person + first - relative + Math.min(this.size, 12) / 4
  }

  /** Returns the sentence of its latest mention before `index`; -1 if there is none. */
  #sentenceBefore(index: number): number {
    let latest = -1
    for (const form of this.#forms) {
      let low = 0
      let high = form.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((form[middle]?.index ?? 0) < index) low = middle + 1
        else high = middle
      }
      if (low > 0) latest = Math.max(latest, (form[low - 1] as Mention).sentence)
    }
    return latest
  }
}
