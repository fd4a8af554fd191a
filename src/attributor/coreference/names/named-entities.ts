/** The entities that a text names, before descriptions and pronouns are resolved. */
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { isTitleCased } from '../../syntax/capitals.js'
import { copyEntity, type Entity } from '../entities/entity.js'
import { clusterNames, type NameClusters } from './cluster-names.js'
import { inferGenders } from './infer-genders.js'
import { inferTypes } from './infer-types.js'

export interface NamedEntities {
  /** By sentence: whether it is a headline, in which every word may have a capital. */
  readonly titleCased: readonly boolean[]
  readonly clusters: NameClusters
}

/** Clusters the names of a text, and infers the genders and types of their entities. */
export function nameEntities(scene: AnnotatedDocument): NamedEntities {
  const { mentions, document, itemOf, extraneous } = scene
  const titleCased = document.sentences.map(
    (sentence, i) => extraneous.has(i) || isTitleCased(document, sentence),
  )
  const weak = new Set<number>()
  // "a Margaret Pell Bricks figure": the whole is no longer the name of a person
  for (const m of mentions)
    if (
      titleCased[m.sentence] ||
      (m.modifier && m.kind === 'person') ||
      (itemOf[m.firstToken] ?? -1) < 0
    )
      weak.add(m.index)
  const clusters = clusterNames(mentions, weak)
  inferGenders(scene, clusters.entities)
  inferTypes(scene, clusters.entities)
  return { titleCased, clusters }
}

/** Copies what resolution changes, so that mentions can be resolved twice. */
export function copyNames({ titleCased, clusters }: NamedEntities): NamedEntities {
  const copies = new Map<Entity, Entity>()
  const copyOf = (entity: Entity): Entity => {
    const copy = copies.get(entity) ?? copyEntity(entity)
    copies.set(entity, copy)
    return copy
  }
  const entities = clusters.entities.map(copyOf)
  const of = new Map<number, Entity>()
  for (const [index, entity] of clusters.of) of.set(index, copyOf(entity))
  const namesakes = new Map<number, readonly Entity[]>()
  for (const [index, some] of clusters.namesakes) namesakes.set(index, some.map(copyOf))
  return { titleCased, clusters: { entities, of, namesakes } }
}
