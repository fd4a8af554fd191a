/** What a person corrects in an extraction. */

/** The speaker of a corrected quote: one of the article's, a new one by name, or nobody. */
export type Who = { readonly id: string } | { readonly name: string } | null

/** Offsets are UTF-16 code units into the text that the extraction's offsets refer to, half-open. */
export type Edit =
  | { readonly kind: 'speaker'; readonly quote: string; readonly who: Who }
  /** The marks do not report speech, or there is no quote. */
  | { readonly kind: 'reject'; readonly quote: string }
  | {
      readonly kind: 'extent'
      readonly quote: string
      readonly start: number
      readonly end: number
    }
  | { readonly kind: 'add'; readonly start: number; readonly end: number; readonly who: Who }

/** An edit that cannot be made; the message is one sentence for people. */
export class EditError extends Error {
  override readonly name = 'EditError'
}
