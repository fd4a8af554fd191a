import type { Document } from '../../document/document.js'
import type { MentionReadings } from '../../models/quotation-model.js'
import type { TypesOf } from '../entity-types/type-mentions.js'
import type { Apposition } from '../mentions/appositions.js'
import type { Mention } from '../mentions/mention.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import type { WordClass } from '../syntax/word-class.js'

/** A parsed document with its word classes, mentions and look-up tables. */
export interface AnnotatedDocument {
  readonly document: Document
  /** Word class of each token. */
  readonly classes: readonly WordClass[]
  /** Part of speech of each token, an index into `CLASS_LETTERS`; `NO_WORD` for punctuation. */
  readonly tags: Uint8Array
  readonly mentions: readonly Mention[]
  readonly appositions: readonly Apposition[]
  /** Types of the names and descriptions. */
  readonly typesOf: TypesOf
  readonly collapsedParagraphs: readonly CollapsedParagraph[]
  /** Item of each token in its collapsed paragraph; -1 inside a quoted span. */
  readonly itemOf: Int32Array
  /** Indices of the mentions outside quotations, by paragraph. */
  readonly mentionsIn: readonly (readonly number[])[]
  /** Speaker labels, as in a transcript: index of the name before a colon, by its first token. */
  readonly labels: ReadonlyMap<number, number>
  /** Indices of the sentences that are not part of the article: headlines of others, credits of pictures. */
  readonly extraneous: ReadonlySet<number>
  /** The longest mention outside quotations, by its first token. */
  readonly mentionAt: ReadonlyMap<number, Mention>
  /** The same, by its last token. */
  readonly mentionEnding: ReadonlyMap<number, Mention>
  /** What a model that reads the text says of each mention; null without such a model. */
  readonly readings: MentionReadings | null
  /** Number of mentions by head, the last word of a name or description. */
  readonly headCounts: ReadonlyMap<string, number>
}
