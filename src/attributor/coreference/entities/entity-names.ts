/** What the names of an entity tell, read once for all the mentions that may refer to it. */

import { isFirstName, PLACES } from '../../../language/names.js'
import { nounKind } from '../../../language/nouns.js'
import { hasWord } from './long-words.js'

/**
 * Evidence that somebody with these names is a person: a first name, against it a place or a common noun at the end; else
 * only whether one of them has several words.
 */
export type NameEvidence = 'first' | 'place' | 'noun' | 'none' | 'one' | 'more'

export class EntityNames {
  /** The names in lower case. */
  readonly lower: readonly string[]
  /** True if none has several words. */
  readonly areSingle: boolean
  #evidence: NameEvidence | null = null

  constructor(names: readonly string[]) {
    this.lower = names.map((name) => name.toLowerCase())
    this.areSingle = !names.some((name) => /\s/.test(name))
  }

  /** True if a name is not that of a place. */
  get areMoreThanPlaces(): boolean {
    return !this.lower.every((name) => PLACES.has(name))
  }

  get evidence(): NameEvidence {
    this.#evidence ??= evidenceOf(this.lower)
    return this.#evidence
  }

  /** True if a name contains one of the words. Expects lower case. */
  contain(words: readonly string[]): boolean {
    return this.lower.some((name) => hasWord(name, words))
  }

  /** True if a name ends with these letters. Expects lower case. */
  endWith(end: string): boolean {
    for (const name of this.lower) if (name.endsWith(end)) return true
    return false
  }
}

function evidenceOf(lower: readonly string[]): NameEvidence {
  const words = lower.map((name) => name.split(/\s+/))
  if (words.some((all) => all.length > 1 && isFirstName(all[0] ?? ''))) return 'first'
  if (lower.some((name) => PLACES.has(name))) return 'place'
  if (words.some((all) => nounKind(all.at(-1) ?? '') !== null)) return 'noun'
  if (words.length === 0) return 'none'
  return words.every((all) => all.length === 1) ? 'one' : 'more'
}
