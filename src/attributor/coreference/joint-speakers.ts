import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { Mention } from '../mentions/mention.js'
import { type Coordination, coordinations } from './conjoined-names.js'
import { type Entity, fullestName } from './entities/entity.js'
import { type Resolution, resolved } from './entities/resolution.js'
import type { Salience } from './entities/salience.js'

/** Joint speakers, "Obama and Clinton": if one of them was chosen as the source, all of them speak. */
export class JointSpeakers {
  /** Resolutions of the mentions that speak as part of a group, by mention index. */
  readonly resolutions = new Map<number, Resolution>()
  readonly #joined: ReadonlyMap<number, Coordination>
  /** Group entities, keyed by the indices of their members. */
  readonly #groups = new Map<string, Entity>()

  constructor(
    scene: AnnotatedDocument,
    readonly speaking: ReadonlySet<number>,
    readonly salience: Salience,
    readonly fresh: () => Entity,
  ) {
    this.#joined = coordinations(scene)
  }

  /** Handles the coordination that ends with this mention; call it once the members are resolved. */
  endAt(mention: Mention, known: ReadonlyMap<number, Resolution>): void {
    const joint = this.#joined.get(mention.index)
    if (!joint) return
    const { members, whole } = joint
    const entities = members.flatMap((m) => known.get(m.index)?.entity ?? [])
    if (new Set(entities).size < members.length) return
    const entity = this.#groupOf(entities)
    entity.mentions.push(whole)
    this.salience.mentioned(entity, whole)
    for (const { index } of members)
      if (this.speaking.has(index))
        this.resolutions.set(index, resolved(entity, 0.9, 'together', [], whole))
  }

  #groupOf(members: readonly Entity[]): Entity {
    const key = members.map(({ index }) => index).join(' ')
    let group = this.#groups.get(key)
    if (!group) {
      group = this.fresh()
      this.#groups.set(key, group)
      group.names.push(listOf(members.map(fullestName)))
      group.plural = true
      group.kind = 'group'
    }
    return group
  }
}

/** Formats names as "A, B and C". */
const listOf = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
