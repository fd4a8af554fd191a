/** Cluster of name variants, with a score for how well a mention fits. */
import { firstNameGender, isFirstName } from '../../../language/names.js'
import type { Gender, Mention } from '../../mentions/mention.js'
import type { Generation } from './generations.js'

export class NameCluster {
  /** Words of the fullest form, from `nameWords`. */
  readonly words: readonly string[]
  readonly organization: boolean
  person: boolean
  /** Mention index of its first mention. */
  first = Number.POSITIVE_INFINITY
  size = 0
  readonly titles = new Set<string>()
  readonly genders = new Set<Gender>()
  /** Mentions per form, each list in text order, to find the latest one before an index by binary search. */
  readonly #forms: Mention[][] = []

  /** Mention of the couple that the person is part of; null if none. */
  readonly fromCouple: Mention | null

  constructor(
    words: readonly string[],
    kind: { organization: boolean; person: boolean },
    fromCouple: Mention | null = null,
    readonly generation: Generation | null = null,
  ) {
    this.words = words
    this.fromCouple = fromCouple
    const gender = fromCouple ? firstNameGender(words[0] ?? '') : null
    if (gender) this.genders.add(gender)
    this.organization = kind.organization
    this.person = kind.person
  }

  /** Adds a mention; add those of one form consecutively, in text order. */
  add(mention: Mention): void {
    const last = this.#forms.at(-1)
    if (last && (last.at(-1)?.index ?? -1) < mention.index) last.push(mention)
    else this.#forms.push([mention])
    this.size++
    this.first = Math.min(this.first, mention.index)
    for (const title of mention.titles) this.titles.add(title)
    if (mention.gender) this.genders.add(mention.gender)
    if (mention.kind === 'person') this.person = true
  }

  allowsGender(gender: Gender | null): boolean {
    // a couple is neither "Mr" nor "Mrs"
    if (gender !== null && this.words[1] === 'and') return false
    return (
      gender === null ||
      this.genders.size === 0 ||
      (this.genders.size === 1 && this.genders.has(gender))
    )
  }

  /** Scores how well a shorter form fits this namesake. `primary`: the text names this one first. */
  fit(mention: Mention, primary: boolean): number {
    const titled = mention.titles.some((title) => this.titles.has(title)) ? 3 : 0
    const latest = this.#sentenceBefore(mention.index)
    const recent = latest < 0 ? 0 : 1.2 / (1 + (mention.sentence - latest) / 6)
    const person = isFirstName(this.words[0] ?? '') || this.titles.size > 0 ? 1.5 : 0
    return titled + recent + person + Math.min(this.size, 12) / 4 + (primary ? 0.8 : 0)
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
      latest = Math.max(latest, form[low - 1]?.sentence ?? -1)
    }
    return latest
  }
}
