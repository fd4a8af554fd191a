import type { Range } from '../../document/document.js'
import type { NounKind } from '../../language/nouns.js'

export type Gender = 'male' | 'female'

/** A phrase that could name a source: "Mr Stoltenberg", "they", "a Western official". */
export interface Mention extends Range {
  readonly index: number
  readonly type: 'name' | 'pronoun' | 'nominal'
  /** Half-open range of indices into `Document.tokens`. */
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  /** Last word of the phrase's core, lower case, no possessive: "stoltenberg", "they", "official". */
  readonly head: string
  /** The proper name in it, without titles and honorifics; null for pronouns and nominals. */
  readonly name: string | null
  /** Titles and honorifics before the name, lower case without dots. */
  readonly titles: readonly string[]
  /** Words before the name or in apposition to it that say what the source is: "NATO secretary-general". */
  readonly descriptions: readonly Description[]
  /** First word when it is a determiner or possessive, lower case: "the", "a", "his"; "'s" for "Obama's adviser". */
  readonly determiner: string | null
  readonly plural: boolean
  readonly gender: Gender | null
  readonly kind: NounKind | null
  /** A name that only modifies: "New York Times" in "a New York Times article". */
  readonly modifier: boolean
  /** Ends with a possessive marker: "Trump's". */
  readonly possessive: boolean
  /** End of the phrase with its apposition, parenthesis and age: "Quina Jones, 25" (code units). */
  readonly fullEnd: number
  readonly fullEndToken: number
  /** End of the phrase with its "of …" and "for …" alone: "spokesman for the mayor" (code units). */
  readonly ofEnd: number
}

export interface Description extends Range {
  readonly head: string
}
