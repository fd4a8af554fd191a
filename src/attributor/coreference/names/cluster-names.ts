/** Clusters names into entities, fullest forms first, so that a surname in the headline finds its full name. */

import { withoutArticle } from '../../../language/name-prefix.js'
import { isFirstName } from '../../../language/names.js'
import type { Mention } from '../../mentions/mention.js'
import { addMention, type Entity, newEntity } from '../entities/entity.js'
import {
  acronymOf,
  isFirstSurname,
  isFormOf,
  nameWords,
  plainWord,
} from '../entities/name-forms.js'
import {
  type Generation,
  generationMeant,
  generationOf,
  hasBothGenerations,
} from './generations.js'
import { NameCluster } from './name-cluster.js'

export interface NameClusters {
  readonly entities: Entity[]
  /** Entity of each name mention, by mention index; other mentions are absent. */
  readonly of: ReadonlyMap<number, Entity>
  /** Other entities that a name mention may be a form of, by mention index; most are absent. */
  readonly namesakes: ReadonlyMap<number, readonly Entity[]>
}

/** Mentions with identical names. */
interface Form {
  readonly words: readonly string[]
  /** "Sr", "Jr": distinguishes namesakes. */
  readonly generation: Generation | null
  readonly mentions: Mention[]
}

/** Maximum number of clusters per index key. */
const MOST_NAMESAKES = 40

/**
 * Clusters name mentions into entities. `weak`: indices of mentions in headlines and quotations, which may extend
 * an entity but not define it.
 */
export function clusterNames(
  mentions: readonly Mention[],
  weak: ReadonlySet<number>,
): NameClusters {
  const index = new NameIndex()
  const clusterOf = new Map<number, NameCluster>()
  const nearOf = new Map<number, readonly NameCluster[]>()
  const assign = (mention: Mention, cluster: NameCluster) => {
    clusterOf.set(mention.index, cluster)
    cluster.add(mention)
  }
  for (const form of fullestFirst(mentions, weak)) {
    const person = form.mentions.some((m) => m.kind === 'person')
    const organization = !person && form.mentions.some((m) => m.kind === 'organization')
    const near = index
      .namesakes(form.words, { person, organization })
      .filter((c) => !form.generation || !c.generation || c.generation === form.generation)
    if (near.length === 0 && form.mentions.every((m) => weak.has(m.index))) {
      // a fuller form only in a headline or quotation: "Hillary Clinton" for "Clinton" in the body
      const short = index.shortOf(form.words, organization)
      if (short) {
        for (const m of form.mentions) assign(m, short)
        continue
      }
    }
    for (const partner of partnersOf(form.words)) {
      // "Nick and Pelagia Stavridis": either may later appear as Mr or Mrs Stavridis
      const cluster = new NameCluster(
        partner,
        { organization: false, person: true },
        form.mentions[0] ?? null,
      )
      index.add(cluster)
    }
    const homeless = form.mentions.filter((m) => !near.some((c) => c.allowsGender(m.gender)))
    if (homeless.length > 0) {
      // no namesake so far, or none of that gender: "Mr Obama" if the text names only Michelle Obama
      const cluster = new NameCluster(form.words, { organization, person }, null, form.generation)
      index.add(cluster)
      for (const m of homeless) assign(m, cluster)
      if (near.length > 0) near.push(cluster)
    }
    for (const m of form.mentions) {
      if (!clusterOf.has(m.index)) assign(m, likeliest(m, near))
      if (near.length > 1) nearOf.set(m.index, near)
    }
  }
  return toEntities(mentions, weak, index.clusters, clusterOf, nearOf)
}

/** Sorts forms: body before headline-only, then by number of words, then by position. */
function fullestFirst(mentions: readonly Mention[], weak: ReadonlySet<number>): Form[] {
  const forms = new Map<string, Form>()
  const both = hasBothGenerations(mentions)
  for (const mention of mentions) {
    if (mention.name === null) continue
    const words = nameWords(mention.name)
    if (words.length === 0) continue
    const generation = both ? generationOf(mention.name) : null
    const key = `${words.join(' ')}|${generation ?? ''}`
    const form = forms.get(key)
    if (form) form.mentions.push(mention)
    else forms.set(key, { words, generation, mentions: [mention] })
  }
  const ranked = [...forms.values()].map((form) => ({
    form,
    weak: form.mentions.every((m) => weak.has(m.index)) ? 1 : 0,
    first: form.mentions[0]?.index ?? 0,
  }))
  ranked.sort(
    (a, b) => a.weak - b.weak || b.form.words.length - a.form.words.length || a.first - b.first,
  )
  return ranked.map(({ form }) => form)
}

/** Returns the two names in "Nick and Pelagia Stavridis"; [] for other names. */
function partnersOf(words: readonly string[]): string[][] {
  const and = words.indexOf('and')
  const surname = words.slice(and + 2)
  const [first, second] = [words[and - 1], words[and + 1]]
  if (
    and !== 1 ||
    !first ||
    !second ||
    surname.length === 0 ||
    !isFirstName(first) ||
    !isFirstName(second)
  )
    return []
  return [
    [first, ...surname],
    [second, ...surname],
  ]
}

function likeliest(mention: Mention, near: readonly NameCluster[]): NameCluster {
  const meant = generationMeant(mention)
  const fits = near.filter(
    (c) => c.allowsGender(mention.gender) && (!meant || !c.generation || c.generation === meant),
  )
  const pool = fits.length > 0 ? fits : near
  const first = Math.min(...near.map((c) => c.first))
  let best = pool[0] as NameCluster
  for (const c of pool)
    if (c.fit(mention, c.first === first) > best.fit(mention, best.first === first)) best = c
  return best
}

function toEntities(
  mentions: readonly Mention[],
  weak: ReadonlySet<number>,
  clusters: readonly NameCluster[],
  clusterOf: ReadonlyMap<number, NameCluster>,
  nearOf: ReadonlyMap<number, readonly NameCluster[]>,
): NameClusters {
  const entityOf = new Map(clusters.map((cluster, i) => [cluster, newEntity(i)]))
  const of = new Map<number, Entity>()
  for (const mention of mentions) {
    const cluster = clusterOf.get(mention.index)
    const entity = cluster && entityOf.get(cluster)
    if (!entity) continue
    if (cluster.fromCouple && entity.names.length === 0) entity.names.push(givenName(cluster))
    addMention(entity, mention, weak.has(mention.index))
    of.set(mention.index, entity)
  }
  for (const [cluster, entity] of entityOf) if (cluster.person) entity.kind = 'person'
  const namesakes = new Map<number, readonly Entity[]>()
  for (const [index, near] of nearOf)
    namesakes.set(
      index,
      near.flatMap((c) => entityOf.get(c) ?? []).filter((entity) => entity !== of.get(index)),
    )
  return { entities: [...entityOf.values()], of, namesakes }
}

/** Restores the spelling of a partner's name, which is split in "Nick and Pelagia Stavridis". */
function givenName({ words, fromCouple }: NameCluster): string {
  const spelt = new Map(
    (fromCouple?.name ?? '').split(/\s+/).map((word) => [plainWord(word.toLowerCase()), word]),
  )
  return words.map((word) => spelt.get(plainWord(word)) ?? word).join(' ')
}

/** Index of clusters by word, so that only names with a word in common are compared. */
class NameIndex {
  readonly clusters: NameCluster[] = []
  readonly #byKey = new Map<string, NameCluster[]>()

  add(cluster: NameCluster): void {
    this.clusters.push(cluster)
    for (const key of keysOf(cluster.words)) {
      const list = this.#byKey.get(key)
      if (!list) this.#byKey.set(key, [cluster])
      else if (list.length < MOST_NAMESAKES) list.push(cluster)
    }
  }

  /** Returns the clusters that the name may be a form of. */
  namesakes(
    words: readonly string[],
    kind: { person: boolean; organization: boolean },
  ): NameCluster[] {
    const keys = new Set([...keysOf([words[0] ?? '']), ...keysOf([words.at(-1) ?? ''])])
    if (words.length === 1) keys.add(`@${(words[0] ?? '').replace(/\./g, '')}`)
    const found = new Set<NameCluster>()
    for (const key of keys) for (const c of this.#byKey.get(key) ?? []) found.add(c)
    const matches = [...found].filter((c) => {
      // "THIELE:" in a transcript looks like an acronym but is a surname
      const shouted = words.length === 1 && c.words.at(-1) === words[0]
      if ((c.organization && kind.person) || (c.person && kind.organization && !shouted))
        return false
      return isFormOf(words, c.words, c.organization || (kind.organization && !c.person))
    })
    // "Duarte" is Pablo Duarte rather than Celia Duarte de Mora
    const [word = ''] = words
    const byLast = words.length === 1 && matches.some((c) => c.words.at(-1) === word)
    return byLast
      ? matches.filter((c) => c.words.at(-1) === word || !isFirstSurname(word, c.words))
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

/** Returns the index keys of a name: its words, its acronym, and both ends of long words (to catch typos). */
function keysOf(words: readonly string[]): Set<string> {
  const keys = new Set(words.flatMap((word) => [plainWord(word), plainWord(withoutArticle(word))]))
  if (words.length > 1) keys.add(`@${acronymOf(words)}`)
  for (const word of words)
    if (word.length >= 7) keys.add(`~${word.slice(0, 4)}`).add(`~~${word.slice(-4)}`)
  return keys
}
