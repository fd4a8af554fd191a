import { authorNames } from '../../../language/author-names.js'
import { fullNameGender } from '../../../language/names.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'
import { isFormOf, nameWords } from '../entities/name-forms.js'

/** The author of an article, as its byline names them: "I" outside quotations. */
export class Author {
  readonly #name: string | null
  readonly #entities: readonly Entity[]
  readonly #fresh: () => Entity
  #entity: Entity | null = null

  /**
   * @param byline names without "By"; null if unknown
   * @param entities those named in the text, the author possibly among them
   * @param fresh adds an entity
   */
  constructor(byline: string | null, entities: readonly Entity[], fresh: () => Entity) {
    const names = byline === null ? [] : authorNames(byline)
    // "I" is one of two authors, and nobody knows which
    this.#name = names.length === 1 ? (names[0] ?? null) : null
    this.#entities = entities
    this.#fresh = fresh
  }

  /** Returns the author, who says "I" here; null if the byline does not name exactly one person. */
  speaking(mention: Mention): Entity | null {
    if (this.#name === null) return null
    this.#entity ??= this.#named(this.#name) ?? this.#newPerson(this.#name)
    // the first "I" of an author whom the text does not name
    if (this.#entity.mentions.length === 0) this.#entity.mentions.push(mention)
    return this.#entity
  }

  #named(name: string): Entity | null {
    const words = nameWords(name)
    const isAuthor = ({ kind, names }: Entity): boolean =>
      (kind === null || kind === 'person') &&
      names.some((own) => isFormOf(words, nameWords(own), false))
    return this.#entities.find(isAuthor) ?? null
  }

  #newPerson(name: string): Entity {
    const entity = this.#fresh()
    entity.names.push(name)
    entity.kind = 'person'
    entity.gender = fullNameGender(nameWords(name)[0] ?? '')
    return entity
  }
}
