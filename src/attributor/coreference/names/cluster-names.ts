/** Clusters names into entities, fullest forms first, so that a surname in the headline finds its full name. */

import { firstNameGender, isFirstName } from '../../../language/names.js'
import type { Mention } from '../../mentions/mention.js'
import { addMention, type Entity } from '../entities/entity.js'
import { nameWords, plainWord } from '../entities/name-forms.js'
import {
  type Generation,
  generationMeant,
  generationOf,
  hasBothGenerations,
} from './generations.js'
import type { NameCluster } from './name-cluster.js'
import { NameIndex } from './name-index.js'
import { isShow } from './shows.js'

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
  /** All mentions are weak. */
  weak: boolean
}

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
    const kind = { person, organization: !person && isOrganization(form) }
    let near = index.namesakes(form.words, kind)
    if (form.generation)
      near = near.filter((c) => !c.generation || c.generation === form.generation)
    near = near.filter((c) => !isNamedAfter(c, form))
    if (near.length === 0 && form.weak) {
      // a fuller form only in a headline or quotation: "Hillary Clinton" for "Clinton" in the body
      const short = index.shortOf(form.words, kind.organization)
      if (short) {
        for (const m of form.mentions) assign(m, short)
        continue
      }
    }
    // "Nick and Pelagia Stavridis": either may later appear as Mr or Mrs Stavridis; "The Ann Pell Show": and so may Ann Pell
    for (const partner of [...partnersOf(form.words), ...hostOf(form.words)])
      index.add(partner, { organization: false, person: true }, form.mentions[0] ?? null, null)
    const homeless =
      near.length === 0
        ? form.mentions
        : form.mentions.filter((m) => !near.some((c) => c.allowsGender(m.gender)))
    if (homeless.length > 0) {
      // no namesake so far, or none of that gender: "Mr Obama" if the text names only Michelle Obama
      const cluster = index.add(form.words, kind, null, form.generation)
      for (const m of homeless) assign(m, cluster)
      if (near.length > 0) near.push(cluster)
    }
    if (near.length === 0) continue
    for (const m of form.mentions) {
      if (!clusterOf.has(m.index)) assign(m, likeliest(m, near))
      if (near.length > 1) nearOf.set(m.index, near)
    }
  }
  return toEntities(mentions, weak, index.clusters, clusterOf, nearOf)
}

/** True of a fuller name that comes later and adds a first name: Stephen Pell and his son, John Stephen Pell. */
function isNamedAfter({ words, first }: NameCluster, form: Form): boolean {
  const added = words.length - form.words.length
  const [given = ''] = form.words
  return (
    form.words.length > 1 &&
    added === 1 &&
    isFirstName(given) &&
    words[added] === given &&
    isFirstName(words[0] ?? '') &&
    (form.mentions[0]?.index ?? 0) < first
  )
}

const isOrganization = ({ mentions }: Form): boolean =>
  mentions.some((m) => m.kind === 'organization')

/** Sorts forms: body before headline-only, then by number of words, then by position. */
function fullestFirst(mentions: readonly Mention[], weak: ReadonlySet<number>): Form[] {
  const forms = new Map<string, Form>()
  /** The same by the name as written, so that its words are read once; null without words. */
  const known = new Map<string, Form | null>()
  const both = hasBothGenerations(mentions)
  for (const mention of mentions) {
    if (mention.name === null) continue
    let form = known.get(mention.name)
    if (form === undefined) {
      form = formOf(mention.name, both, forms)
      known.set(mention.name, form)
    }
    if (form === null) continue
    form.mentions.push(mention)
    if (!weak.has(mention.index)) form.weak = false
  }
  // a form is made at its first mention, and sorting keeps the order of equals
  return [...forms.values()].sort(
    (a, b) => Number(a.weak) - Number(b.weak) || b.words.length - a.words.length,
  )
}

function formOf(name: string, both: boolean, forms: Map<string, Form>): Form | null {
  const words = nameWords(name)
  if (words.length === 0) return null
  const generation = both ? generationOf(name) : null
  const key = `${words.join(' ')}|${generation ?? ''}`
  let form = forms.get(key)
  if (!form) {
    form = { words, generation, mentions: [], weak: true }
    forms.set(key, form)
  }
  return form
}

/** Returns the two names in "Nick and Pelagia Stavridis"; [] for other names. */
function partnersOf(words: readonly string[]): string[][] {
  const [first, and, second] = words
  if (and !== 'and' || !first || !second || words.length < 4) return []
  if (!isFirstName(first) || !isFirstName(second)) return []
  const surname = words.slice(3)
  return [
    [first, ...surname],
    [second, ...surname],
  ]
}

/** Returns the name of the person in "The Ann Pell Show"; [] for other names. */
function hostOf(words: readonly string[]): string[][] {
  return isShow(words) ? [words.slice(words[0] === 'the' ? 1 : 0, -1)] : []
}

function likeliest(mention: Mention, near: readonly NameCluster[]): NameCluster {
  if (near.length === 1) return near[0] as NameCluster
  const meant = generationMeant(mention)
  const fits = near.filter(
    (c) => c.allowsGender(mention.gender) && (!meant || !c.generation || c.generation === meant),
  )
  // "Mrs Pell" is the one known as a woman, not the one of unknown gender
  const known = mention.titles.length > 0 ? fits.filter((c) => c.hasGender(mention.gender)) : []
  const pool = known.length > 0 ? known : fits.length > 0 ? fits : near
  const first = Math.min(...near.map((c) => c.first))
  let best = pool[0] as NameCluster
  let highest = best.fit(mention, best.first === first)
  for (const c of pool) {
    const fit = c.fit(mention, c.first === first)
    if (fit <= highest) continue
    best = c
    highest = fit
  }
  return best
}

function toEntities(
  mentions: readonly Mention[],
  weak: ReadonlySet<number>,
  clusters: readonly NameCluster[],
  clusterOf: ReadonlyMap<number, NameCluster>,
  nearOf: ReadonlyMap<number, readonly NameCluster[]>,
): NameClusters {
  const of = new Map<number, Entity>()
  for (const mention of mentions) {
    const cluster = clusterOf.get(mention.index)
    if (!cluster) continue
    const { entity } = cluster
    if (cluster.namedIn && entity.names.length === 0) {
      entity.names.push(givenName(cluster))
      entity.gender ??= firstNameGender(cluster.words[0] ?? '')
    }
    addMention(entity, mention, weak.has(mention.index))
    of.set(mention.index, entity)
  }
  const entities = clusters.map(({ entity }) => entity)
  for (const { person, entity } of clusters) if (person) entity.kind = 'person'
  const namesakes = new Map<number, readonly Entity[]>()
  for (const [index, near] of nearOf) {
    const own = of.get(index)
    namesakes.set(
      index,
      near.map(({ entity }) => entity).filter((entity) => entity !== own),
    )
  }
  return { entities, of, namesakes }
}

/** Restores the spelling of a name that is part of another: "Nick Stavridis" of "Nick and Pelagia Stavridis". */
function givenName({ words, namedIn }: NameCluster): string {
  const spelt = new Map(
    (namedIn?.name ?? '').split(/\s+/).map((word) => [plainWord(word.toLowerCase()), word]),
  )
  return words.map((word) => spelt.get(plainWord(word)) ?? word).join(' ')
}
