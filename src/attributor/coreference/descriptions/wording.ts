/** The words of a description, read once for all the entities that it may refer to. */

import type { Document } from '../../../document/document.js'
import { hasCapitalWord } from '../../../document/letters.js'
import { singulars } from '../../../language/nouns.js'
import { COMPANY_NOUNS } from '../../../lexicon/nouns/companies.js'
import { GENERIC_ORGANIZATION } from '../../../lexicon/nouns/institutions.js'
import { EPITHETS, SYNONYMS } from '../../../lexicon/nouns/synonyms.js'
import { DEMONYMS } from '../../../lexicon/people/demonyms.js'
import { NOBLE_TITLES } from '../../../lexicon/people/offices.js'
import type { Mention } from '../../mentions/mention.js'
import { startsUpper } from '../../syntax/capitals.js'
import type { Entity } from '../entities/entity.js'
import { longWords } from '../entities/long-words.js'
import type { EarlierDescriptions } from './earlier-descriptions.js'

/** Heads that refer to two people named together. */
const COUPLE = /^(?:couple|pair|duo|two|brothers|sisters|twins)$/

/** Suffixes of scientific professions: "oceanographer", "virologist", "physicist". */
const SCIENTIST = /(?:ologist|ographer|onomer|icist)$/

export class Wording {
  readonly mention: Mention
  /** Lower case, without article and possessive ending. */
  readonly words: string
  /** Entities so far that were described with the same words. */
  readonly described: ReadonlySet<Entity>
  /** Last name of the possessor, lower case, as in "Donald Trump’s campaign"; null if there is none. */
  readonly owner: string | null
  /** "officials", "spokesman for the mayor": without a determiner, a new one each time. */
  readonly isNew: boolean
  /** The head alone can identify a person: an epithet, a demonym or an age. */
  readonly isTelling: boolean
  /** "the couple" */
  readonly isCouple: boolean
  /** "the company": any organization. */
  readonly isGeneric: boolean
  /** The phrase as written. */
  readonly phrase: string
  #modifiers: readonly string[] | null = null
  #singulars: readonly string[] | null = null
  #synonyms: readonly string[] | null = null
  #isEpithet: boolean | null = null
  #shape = -1

  constructor(mention: Mention, { text }: Document, earlier: EarlierDescriptions) {
    const { head, determiner } = mention
    this.mention = mention
    this.words = earlier.wordsOf(mention)
    this.described = earlier.of(this.words)
    this.owner = ownerIn(mention, text)
    this.phrase = text.slice(mention.start, mention.end)
    this.isNew = determiner === null && (mention.plural || !startsUpper(this.phrase))
    this.isTelling = EPITHETS.has(head) || DEMONYMS.has(head) || head.endsWith('year-old')
    this.isCouple = determiner === 'the' && COUPLE.test(head)
    this.isGeneric =
      determiner === 'the' && (GENERIC_ORGANIZATION.has(head) || COMPANY_NOUNS.has(head))
  }

  /** Its words of three or more letters, except the head. */
  get modifiers(): readonly string[] {
    this.#modifiers ??= longWords(this.words).filter((word) => word !== this.mention.head)
    return this.#modifiers
  }

  /** Possible singular forms of the head. */
  get singulars(): readonly string[] {
    this.#singulars ??= singulars(this.mention.head)
    return this.#singulars
  }

  /** Nouns for the same role. */
  get synonyms(): readonly string[] {
    const { head } = this.mention
    this.#synonyms ??= [...(SYNONYMS.get(SCIENTIST.test(head) ? 'scientist' : head) ?? [])]
    return this.#synonyms
  }

  /** An epithet for a known person: "the Vermont senator", "the former prosecutor", "the 34-year-old". */
  get isEpithet(): boolean {
    this.#isEpithet ??= this.#readEpithet()
    return this.#isEpithet
  }

  #readEpithet(): boolean {
    const { determiner, head, kind } = this.mention
    // "my father" states a relation to the speaker; "the Vermont senator" identifies the person
    const told = determiner === 'the' || (determiner === "'s" && /\bformer\b/.test(this.phrase))
    if (!told && !determiner?.startsWith('th')) return false
    if (this.isTelling) return true
    if (kind !== 'person') return false
    // "the Presiding Officer": an office, which somebody else holds; not "the Duchess"
    const isOffice = startsUpper(this.phrase.slice(this.phrase.lastIndexOf(' ') + 1))
    if (isOffice && !NOBLE_TITLES.has(head)) return false
    return hasCapitalWord(this.phrase) || /\b(?:former|longtime|veteran)\b/.test(this.phrase)
  }

  /** Index into `SHAPES`. */
  get shape(): number {
    if (this.#shape < 0) this.#shape = shapeOf(this.phrase, this.mention)
    return this.#shape
  }

  /** Index into `DETERMINERS`. */
  get determiner(): number {
    const { determiner } = this.mention
    if (determiner === null) return 0
    if (determiner === 'the') return 1
    if (determiner === "'s") return 2
    return POSSESSIVES.has(determiner) ? 3 : 4
  }
}

/** The determiners of descriptions, some by an example: none, the article, a name, a possessive, another. */
export const DETERMINERS = ['-', 'the', "'s", 'his', 'this'] as const
const POSSESSIVES: ReadonlySet<string> = new Set([
  'his',
  'her',
  'their',
  'its',
  'my',
  'our',
  'your',
])

/** The words between determiner and head, "its senior vice president": none, none with a capital, one with a capital. */
export const SHAPES = ['-', 'n', 'N'] as const

function shapeOf(phrase: string, { determiner }: Mention): number {
  const inner = phrase.split(/\s+/).slice(determiner === null ? 0 : 1, -1)
  return inner.length === 0 ? 0 : inner.some(startsUpper) ? 2 : 1
}

/** Returns the last name of the possessor, lower case, as in "Donald Trump’s campaign"; null if there is none. */
export function ownerIn(mention: Mention, text: string): string | null {
  if (mention.determiner !== "'s") return null
  const match = /(\p{Lu}[\p{L}-]*)['’]s?\s/u.exec(text.slice(mention.start, mention.end))
  return match?.[1]?.toLowerCase() ?? null
}
