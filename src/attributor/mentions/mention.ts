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
  /** Proper name without titles and honorifics; null for pronouns and nominals. */
  readonly name: string | null
  /** Titles and honorifics before the name, lower case without dots. */
  readonly titles: readonly string[]
  /** Roles before the name or in apposition to it: "NATO secretary-general". */
  readonly descriptions: readonly Description[]
  /** Initial determiner or possessive, lower case: "the", "a", "his"; "'s" for "Obama's adviser"; null without one. */
  readonly determiner: string | null
  readonly plural: boolean
  readonly gender: Gender | null
  readonly kind: NounKind | null
  /** True of a name that only modifies a noun: "New York Times" in "a New York Times article". */
  readonly modifier: boolean
  /** True if the phrase ends with a possessive marker: "Trump's". */
  readonly possessive: boolean
  /** End of the phrase including its apposition, parenthesis and age, in UTF-16 code units: "Quina Jones, 25". */
  readonly fullEnd: number
  readonly fullEndToken: number
  /** End of the phrase including only its "of …" and "for …", in UTF-16 code units: "spokesman for the mayor". */
  readonly ofEnd: number
}

export interface Description extends Range {
  readonly head: string
}
