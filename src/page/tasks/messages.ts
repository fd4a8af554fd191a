/** What the page and its worker say to each other. */
import type { Corrected } from '../../correct/corrected.js'
import type { Quote } from '../../extraction/records.js'
import type { Extraction } from '../../extraction/schema.js'
import type { Article } from '../../formatter/common/formatter.js'
import type { TextType } from '../../readers/read-as.js'
import type { GoldArticle } from '../../score/gold.js'
import type { Check } from '../../verification/records.js'

export { type TextType, textTypes } from '../../readers/read-as.js'

/** A text to extract from. */
export interface ExtractTask {
  readonly kind: 'extract'
  readonly raw: string
  readonly type: TextType
  readonly source: string | null
  readonly indirect: boolean
}

export interface Extracted {
  readonly extraction: Extraction
  /** The text that offsets refer to: the one typed, or the article of a page. */
  readonly text: string
  /** Ends of the parts in which the page shows it. */
  readonly ends: readonly number[]
}

/** A text with a name for people. */
export interface NamedRaw {
  readonly name: string
  readonly raw: string
  readonly type: TextType
}

/** A draft to hold against its sources. */
export interface VerifyTask {
  readonly kind: 'verify'
  readonly draft: NamedRaw
  readonly sources: readonly NamedRaw[]
  readonly indirect: boolean
}

export interface Verified {
  readonly checks: readonly Check[]
  /** Number of the sources that could be read. */
  readonly sources: number
  /** One sentence per source that could not be read. */
  readonly problems: readonly string[]
}

export type Task =
  | ExtractTask
  | VerifyTask
  | { readonly kind: 'print'; readonly format: string; readonly articles: readonly Article[] }
  | { readonly kind: 'read-gold'; readonly lines: string; readonly name: string }
  | {
      readonly kind: 'score'
      readonly golds: readonly GoldArticle[]
      readonly predictions: readonly Extraction[]
    }

export interface Results {
  readonly extract: Extracted
  readonly print: string
  readonly 'read-gold': readonly {
    readonly id: string
    readonly text: string
    readonly corrected: Corrected
  }[]
  readonly score: string
  readonly verify: Verified
}

export type Message =
  | { readonly kind: 'progress'; readonly share: number; readonly step: string }
  /** Quotes of the extraction, ahead of the rest: receiving all at once would make the page wait. */
  | { readonly kind: 'quotes'; readonly quotes: readonly Quote[] }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly message: string; readonly internal: boolean }
