/** Names of the article clustered into entities, the fullest forms first, so that a surname in the headline finds its owner. */

import { isFirstName } from '../language/vocabulary.js'
import { addMention, type Entity, newEntity } from './entity.js'
import type { Mention } from './mention.js'
import { acronymOf, isFormOf, nameWords } from './names.js'

export interface NameClusters {
  readonly entities: Entity[]
  /** Entity of every name mention, by the mention's index; absent for other mentions. */
  readonly of: ReadonlyMap<number, Entity>
}

interface Form {
  readonly words: readonly string[]
  readonly mentions: Mention[]
}

/** `weak`: indices of mentions in headlines and quotations, which may carry the name on but do not make it. */
export function clusterNames(
  mentions: readonly Mention[],
  weak: ReadonlySet<number>,
): NameClusters {
  const forms = new Map<string, Form>()
  for (const mention of mentions) {
    if (mention.name === null) continue
    const words = nameWords(mention.name)
    if (words.length === 0) continue
    const key = words.join(' ')
    const form = forms.get(key)
    if (form) form.mentions.push(mention)
    else forms.set(key, { words, mentions: [mention] })
  }
  const strength = (form: Form): number => (form.mentions.every((m) => weak.has(m.index)) ? 0 : 1)
  const order = [...forms.values()].sort(
    (a, b) => strength(b) - strength(a) || b.words.length - a.words.length || first(a) - first(b),
  )
  const clusters: {
    words: readonly string[]
    mentions: Mention[]
    organization: boolean
    person: boolean
  }[] = []
  // by last and by first word, to compare only names that share one
  const byWord = new Map<string, number[]>()
  const assigned = new Map<number, number>()
  for (const form of order) {
    const person = form.mentions.some((m) => m.kind === 'person')
    const organization = !person && form.mentions.some((m) => m.kind === 'organization')
    const near = candidates(form.words, byWord).filter((c) => {
      const cluster = clusters[c]
      // "THIELE:" of a transcript looks like an acronym and is a surname
      const shouted = form.words.length === 1 && cluster?.words.at(-1) === form.words[0]
      if (
        !cluster ||
        (cluster.organization && person) ||
        (cluster.person && organization && !shouted)
      )
        return false
      return isFormOf(
        form.words,
        cluster.words,
        cluster.organization || (organization && !cluster.person),
      )
    })
    // a fuller form that only a headline or a quotation has: "Hillary Clinton" for the "Clinton" of the text
    const fuller =
      near.length === 0 && strength(form) === 0 && form.words.length <= 4
        ? fullerOf(form.words, organization)
        : null
    if (fuller !== null) {
      for (const m of form.mentions) assign(m, fuller)
      continue
    }
    const homeless: Mention[] = []
    for (const m of form.mentions) {
      const fits = near.filter((c) => genderFits(m, c))
      if (fits.length === 0) homeless.push(m)
      else if (near.length === 1) assign(m, fits[0] as number)
    }
    if (homeless.length > 0) {
      // nobody of the name yet, or none of that gender: "Mr Obama" where the text names Michelle Obama only
      const index = clusters.push({ words: form.words, mentions: [], organization, person }) - 1
      for (const word of keysOf(form.words)) {
        const list = byWord.get(word)
        if (list) list.push(index)
        else byWord.set(word, [index])
      }
      for (const m of homeless) assign(m, index)
      if (near.length > 0) near.push(index)
    }
    const undecided = form.mentions.filter(
      (m) =>
        !assigned.has(m.index) || (near.length > 1 && homeless.length > 0 && !homeless.includes(m)),
    )
    for (const m of undecided) assign(m, pick(m, near))
  }

  function genderFits(mention: Mention, c: number): boolean {
    if (mention.gender === null) return true
    const own = clusters[c]?.mentions ?? []
    return own.every((m) => m.gender === null || m.gender === mention.gender)
  }

  function fullerOf(words: readonly string[], organization: boolean): number | null {
    if (words.length < 2 || (!organization && !isFirstName(words[0] ?? ''))) return null
    const keys = organization ? [acronymOf(words), words.at(-1) ?? ''] : [words.at(-1) ?? '']
    for (const c of keys.flatMap((key) => byWord.get(key) ?? [])) {
      const cluster = clusters[c]
      if (
        cluster?.words.length === 1 &&
        cluster.person !== organization &&
        isFormOf(cluster.words, words, organization)
      )
        return c
    }
    return null
  }

  function assign(mention: Mention, index: number): void {
    assigned.set(mention.index, index)
    const cluster = clusters[index]
    cluster?.mentions.push(mention)
    if (cluster && mention.kind === 'person') cluster.person = true
  }

  /** Of several people with the name: the one whose title or gender fits, then the one named most recently, then most often. */
  function pick(mention: Mention, near: readonly number[]): number {
    const fits = near.filter((c) => {
      const own = clusters[c]?.mentions ?? []
      const genders = new Set(own.map((m) => m.gender).filter(Boolean))
      return mention.gender === null || genders.size === 0 || genders.has(mention.gender)
    })
    const pool = fits.length > 0 ? fits : near
    const score = (c: number): number => {
      const own = clusters[c]?.mentions ?? []
      const full = own.filter((m) => m.index < mention.index)
      const latest = full.at(-1)
      const titled = mention.titles.some((t) => own.some((m) => m.titles.includes(t))) ? 3 : 0
      const recent = latest ? 1.2 / (1 + (mention.sentence - latest.sentence) / 6) : 0
      const person =
        isFirstName(clusters[c]?.words[0] ?? '') || own.some((m) => m.titles.length > 0) ? 1.5 : 0
      return (
        titled +
        person +
        recent +
        Math.min(own.length, 12) / 4 +
        (own[0] === clusters[near[0] as number]?.mentions[0] ? 0.1 : 0)
      )
    }
    return pool.reduce((best, c) => (score(c) > score(best) ? c : best), pool[0] as number)
  }

  const entities = clusters.map((_, i) => newEntity(i))
  const of = new Map<number, Entity>()
  for (const mention of mentions) {
    const index = assigned.get(mention.index)
    if (index === undefined) continue
    const entity = entities[index] as Entity
    addMention(entity, mention, weak.has(mention.index))
    of.set(mention.index, entity)
  }
  for (const [i, cluster] of clusters.entries()) {
    const entity = entities[i] as Entity
    if (cluster.person) entity.kind = 'person'
  }
  return { entities, of }
}

const first = (form: Form): number => form.mentions[0]?.index ?? 0

/** Words under which a name is filed: each of its words, and its first letters for an acronym. */
function keysOf(words: readonly string[]): Set<string> {
  const keys = new Set(words.map((w) => w.normalize('NFD').replace(/[̀-ͯ'.-]/g, '')))
  if (words.length > 1)
    keys.add(
      `@${words
        .filter((w) => !/^(?:of|the|for|and|de|du|la|&)$/.test(w))
        .map((w) => w[0])
        .join('')}`,
    )
  for (const word of words) if (word.length >= 7) keys.add(`~${word.slice(0, 4)}`)
  return keys
}

function candidates(
  words: readonly string[],
  byWord: ReadonlyMap<string, readonly number[]>,
): number[] {
  const found = new Set<number>()
  const keys = keysOf([words.at(-1) ?? '', words[0] ?? ''])
  for (const key of keys) for (const c of byWord.get(key) ?? []) found.add(c)
  if (words.length === 1)
    for (const c of byWord.get(`@${(words[0] ?? '').replace(/\./g, '')}`) ?? []) found.add(c)
  return [...found].sort((a, b) => a - b)
}
