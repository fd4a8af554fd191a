/**
 * One pass over the article, left to right, in which every mention outside quotations finds its entity:
 * names by their clusters, descriptions by role, pronouns by gender, number and salience.
 */
import { firstNameGender, nounGender } from '../language/vocabulary.js'
import { addMention, type Entity, newEntity } from './entity.js'
import type { Mention } from './mention.js'
import { clusterNames } from './name-clusters.js'
import { resolveNominal } from './resolve-nominal.js'
import { resolvePronoun } from './resolve-pronoun.js'
import { Salience } from './salience.js'
import type { Scene } from './scene.js'
import { isTitleCased } from './word-class.js'

export interface Resolution {
  readonly entity: Entity
  /** How sure the link from this mention to the entity is, 0..1. */
  readonly certainty: number
  /** The rule that made the link, for an explanation: "name", "role", "pronoun", … */
  readonly rule: string
}

/**
 * Entities of all mentions outside quotations.
 *
 * `sources`: indices of mentions chosen as somebody's source; a speaker is more salient than a bystander.
 */
export function resolveMentions(scene: Scene, sources: ReadonlySet<number>): ReadonlyMap<number, Resolution> {
  const { mentions, document, itemOf, appositions } = scene
  const weak = new Set<number>()
  const titleCased = document.sentences.map((sentence) => isTitleCased(document, sentence))
  for (const m of mentions) if (titleCased[m.sentence] || (itemOf[m.firstToken] ?? -1) < 0) weak.add(m.index)
  const { entities, of: named } = clusterNames(mentions, weak)
  guessGenders(scene, entities)
  const apposedTo = new Map<number, number>()
  for (const { anchor, apposed } of appositions) {
    apposedTo.set(apposed, anchor)
    apposedTo.set(anchor, apposed)
  }
  const salience = new Salience(scene, sources)
  const resolutions = new Map<number, Resolution>()
  const put = (mention: Mention, resolution: Resolution) => {
    if (!named.has(mention.index)) addMention(resolution.entity, mention)
    resolutions.set(mention.index, resolution)
    salience.mentioned(resolution.entity, mention)
  }
  const fresh = (): Entity => {
    const entity = newEntity(entities.length)
    entities.push(entity)
    return entity
  }

  for (const mention of mentions) {
    if ((itemOf[mention.firstToken] ?? -1) < 0 && !sources.has(mention.index)) continue
    const cluster = named.get(mention.index)
    if (cluster) {
      const partner = mentions[apposedTo.get(mention.index) ?? -1]
      // "the agency's director, Jane Doe": the role was read before the name
      const before = partner && partner.index < mention.index ? resolutions.get(partner.index) : undefined
      if (before && partner?.type === 'nominal' && before.entity !== cluster && before.entity.names.length === 0) {
        for (const m of before.entity.mentions) resolutions.set(m.index, { ...before, entity: cluster })
        for (const role of before.entity.roles) cluster.roles.add(role)
        cluster.gender ??= nounGender(partner.head)
      }
      for (const { head } of mention.descriptions) cluster.gender ??= nounGender(head)
      put(mention, { entity: cluster, certainty: 1, rule: 'name' })
      continue
    }
    if (mention.type === 'pronoun') {
      const found = resolvePronoun(scene, mention, salience, resolutions)
      if (found) {
        if (found.entity.gender === null && mention.gender !== null) found.entity.gender = mention.gender
        put(mention, found)
      }
      continue
    }
    const anchor = mentions[apposedTo.get(mention.index) ?? -1]
    const anchored = anchor && anchor.index < mention.index ? resolutions.get(anchor.index) : undefined
    if (anchored) {
      anchored.entity.roles.add(mention.head)
      anchored.entity.gender ??= mention.gender
      put(mention, { ...anchored, rule: 'apposition' })
      continue
    }
    const joined = coordinate(scene, mention, resolutions)
    if (joined) {
      put(mention, joined)
      continue
    }
    put(mention, resolveNominal(document, mention, salience, resolutions, scene) ?? { entity: fresh(), certainty: 0.8, rule: 'new' })
  }
  return resolutions
}

/** "the former secretary of state and current nominee": one person, two roles. */
function coordinate({ mentions, document }: Scene, mention: Mention, resolutions: ReadonlyMap<number, Resolution>): Resolution | null {
  const before = document.tokens[mention.firstToken - 1]
  if (mention.determiner !== null || mention.plural || mention.kind !== 'person' || before?.lower !== 'and') return null
  for (let i = mention.index - 1; i >= 0 && i > mention.index - 4; i--) {
    const first = mentions[i] as Mention
    const joins = first.endToken === mention.firstToken - 1 || first.fullEndToken === mention.firstToken - 1
    if (joins && first.type === 'nominal' && first.determiner !== null && !first.plural && first.kind === 'person') {
      return resolutions.get(first.index) ?? null
    }
  }
  return null
}

/**
 * Genders of the named: by title and relation, else by first name. A first name counts for little where the
 * article never uses its pronoun: then the name is one of both or the lexicon is wrong about it.
 */
function guessGenders({ mentions, itemOf }: Scene, entities: readonly Entity[]): void {
  const pronouns = new Set<string>()
  for (const m of mentions) if (m.type === 'pronoun' && m.gender && (itemOf[m.firstToken] ?? -1) >= 0) pronouns.add(m.gender)
  for (const entity of entities) {
    const told = entity.mentions.some((m) => m.gender !== null && (m.titles.length > 0 || m.descriptions.length > 0))
    if (told) continue
    const name = entity.names.map((n) => n.split(/\s+/)[0] ?? '').find((first) => firstNameGender(first) !== null)
    const single = entity.names.every((n) => !/\s/.test(n))
    if (single && name && entity.kind !== 'organization') entity.gender = firstNameGender(name)
    if (entity.gender !== null && pronouns.size > 0 && !pronouns.has(entity.gender)) entity.gender = null
  }
}
