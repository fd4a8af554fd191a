/** Index of the clusters of names by word, so that only names with a word in common are compared. */

import { withoutArticle } from '../../../language/name-prefix.js'
import { isFirstName } from '../../../language/names.js'
import type { Mention } from '../../mentions/mention.js'
import { newEntity } from '../entities/entity.js'
import { acronymOf, isFirstSurname, isFormOf, plainWord } from '../entities/name-forms.js'
import type { Generation } from './generations.js'
import { NameCluster } from './name-cluster.js'
import { isShow } from './shows.js'

/** Maximum number of clusters per index key. */
const MOST_NAMESAKES = 40

/** What the mentions of a name show it to be; neither if they show nothing. */
interface NameKind {
  readonly person: boolean
  readonly organization: boolean
}

export class NameIndex {
  readonly clusters: NameCluster[] = []
  readonly #byKey = new Map<string, NameCluster[]>()
  #searches = 0

  /** Adds a cluster for a name. */
  add(
    words: readonly string[],
    kind: NameKind,
    namedIn: Mention | null,
    generation: Generation | null,
  ): NameCluster {
    const entity = newEntity(this.clusters.length)
    const cluster = new NameCluster(entity, words, kind, namedIn, generation)
    this.clusters.push(cluster)
    const keys = new Set<string>()
    for (const word of words) addKeys(word, keys)
    if (words.length > 1) keys.add(`@${acronymOf(words)}`)
    for (const key of keys) {
      const list = this.#byKey.get(key)
      if (!list) this.#byKey.set(key, [cluster])
      else if (list.length < MOST_NAMESAKES) list.push(cluster)
    }
    return cluster
  }

  /** Returns the clusters that the name may be a form of. */
  namesakes(words: readonly string[], kind: NameKind): NameCluster[] {
    const [first = ''] = words
    const keys = new Set<string>()
    addKeys(first, keys)
    if (words.length > 1) addKeys(words[words.length - 1] as string, keys)
    else keys.add(`@${first.replaceAll('.', '')}`)
    this.#searches++
    const matches: NameCluster[] = []
    for (const key of keys) {
      const list = this.#byKey.get(key)
      if (!list) continue
      for (const cluster of list) {
        if (cluster.search === this.#searches) continue
        cluster.search = this.#searches
        if (mayName(words, kind, cluster)) matches.push(cluster)
      }
    }
    // "Duarte" is Pablo Duarte rather than Celia Duarte de Mora
    const byLast = words.length === 1 && matches.some((c) => c.words.at(-1) === first)
    return byLast
      ? matches.filter((c) => c.words.at(-1) === first || !isFirstSurname(first, c.words))
      : matches
  }

  /** Returns the one-word cluster that a fuller name belongs to. */
  shortOf(words: readonly string[], organization: boolean): NameCluster | null {
    if (words.length < 2 || words.length > 4 || (!organization && !isFirstName(words[0] ?? '')))
      return null
    const keys = organization ? [acronymOf(words), words.at(-1) ?? ''] : [words.at(-1) ?? '']
    for (const c of keys.flatMap((key) => this.#byKey.get(key) ?? [])) {
      if (
        c.words.length === 1 &&
        (organization ? !c.person : !c.organization) &&
        isFormOf(c.words, words, organization)
      )
        return c
    }
    return null
  }
}

function mayName(words: readonly string[], kind: NameKind, c: NameCluster): boolean {
  if (c.organization && kind.person) return false
  // "Pell" is the host of "The Ann Pell Show"
  if (words.length < c.words.length && isShow(c.words)) return false
  if (c.person && kind.organization) {
    // "THIELE:" in a transcript looks like an acronym but is a surname
    const shouted = words.length === 1 && c.words.at(-1) === words[0]
    if (!shouted) return false
  }
  return isFormOf(words, c.words, c.organization || (kind.organization && !c.person))
}

/** Adds the index keys of a word: the word itself, and both ends of a long one (to catch typos). */
function addKeys(word: string, keys: Set<string>): void {
  keys.add(plainWord(word))
  // "al-harthi"
  if (word[2] === '-') keys.add(plainWord(withoutArticle(word)))
  if (word.length >= 6) keys.add(`~${word.slice(0, 4)}`).add(`~~${word.slice(-4)}`)
}
