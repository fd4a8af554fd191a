/** Who is in the reader's mind at a place of the text: entities by how lately, how prominently, how often they came up. */
import type { Entity } from './entity.js'
import type { Mention } from './mention.js'
import type { Scene } from './scene.js'

export interface Prominence {
  readonly entity: Entity
  readonly last: Mention
  readonly subject: boolean
  readonly paragraph: number
  readonly count: number
  /** It was the source of the quotation latest before this place. */
  readonly spokeLast: boolean
}

/** No further back does a pronoun or a description reach, in entities. */
const WINDOW = 48

export class Salience {
  readonly #scene: Scene
  readonly #sources: ReadonlySet<number>
  readonly #counts = new Map<Entity, number>()
  /** Entities by last mention, the latest last. */
  readonly #recent = new Map<Entity, Mention>()
  #speaker: Entity | null = null

  constructor(scene: Scene, sources: ReadonlySet<number>) {
    this.#scene = scene
    this.#sources = sources
  }

  mentioned(entity: Entity, mention: Mention): void {
    this.#counts.set(entity, (this.#counts.get(entity) ?? 0) + 1)
    this.#recent.delete(entity)
    this.#recent.set(entity, mention)
    if (this.#recent.size > WINDOW) {
      const oldest = this.#recent.keys().next().value
      if (oldest) this.#recent.delete(oldest)
    }
    if (this.#sources.has(mention.index)) this.#speaker = entity
  }

  isSource(mention: Mention): boolean {
    return this.#sources.has(mention.index)
  }

  /** The latest first. */
  candidates(): Prominence[] {
    const { document } = this.#scene
    return [...this.#recent]
      .map(([entity, last]) => ({
        entity,
        last,
        subject: isSubject(this.#scene, last),
        paragraph: document.sentences[last.sentence]?.paragraph ?? 0,
        count: this.#counts.get(entity) ?? 0,
        spokeLast: entity === this.#speaker,
      }))
      .reverse()
  }
}

/** A verb follows, or the mention opens its clause. */
export function isSubject({ classes, itemOf, document, outlines }: Scene, mention: Mention): boolean {
  if (mention.possessive) return false
  const paragraph = document.sentences[mention.sentence]?.paragraph ?? 0
  const items = outlines[paragraph]?.items ?? []
  const at = itemOf[mention.firstToken] ?? -1
  const next = classes[mention.fullEndToken] ?? ''
  const nextIsVerb = next === 'A' || next === 'V' || next === 'v' || next === 'r'
  if (at <= 0) return at === 0
  const before = items[at - 1]?.cls ?? ''
  if (before === 'P') return false
  if (nextIsVerb) return true
  return before === 'V' && (items[at - 2]?.cls === 'Q' || items[at - 2]?.cls === ',')
}
