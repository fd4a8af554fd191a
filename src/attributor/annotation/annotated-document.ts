import type { Document } from '../../document/document.js'
import type { TypesOf } from '../entity-types/type-mentions.js'
import type { Apposition } from '../mentions/appositions.js'
import type { Mention } from '../mentions/mention.js'
import type { Outline } from '../syntax/collapsed-paragraph.js'
import type { WordClass } from '../syntax/word-class.js'

export interface Scene {
  readonly document: Document
  readonly classes: readonly WordClass[]
  /** Parts of speech, by token: places in `CLASS_LETTERS`, `NO_WORD` for signs. */
  readonly tags: Uint8Array
  readonly mentions: readonly Mention[]
  readonly appositions: readonly Apposition[]
  /** What names and descriptions stand for. */
  readonly typesOf: TypesOf
  readonly outlines: readonly Outline[]
  /** Token → item of its paragraph's outline; -1 inside a quoted span. */
  readonly itemOf: Int32Array
  /** Indices of the mentions outside quotations, by paragraph. */
  readonly mentionsIn: readonly (readonly number[])[]
  /** Names before a colon, by first token: what a transcript puts before each turn. */
  readonly labels: ReadonlyMap<number, number>
  /** Sentences that are no part of the article. */
  readonly foreign: ReadonlySet<number>
  /** The longest mention outside quotations that begins, or ends, with a token. */
  readonly mentionAt: ReadonlyMap<number, Mention>
  readonly mentionEnding: ReadonlyMap<number, Mention>
  /** How often a name's or description's last word heads a mention of the text. */
  readonly headCounts: ReadonlyMap<string, number>
}
