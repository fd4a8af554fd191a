import type { Quote } from '../../extraction/records.js'
import type { Cast } from '../../formatter/html/cast.js'

/** Which quotes are shown. */
export interface QuoteFilter {
  /** Keys of speakers; empty: all. */
  readonly speakers: ReadonlySet<number>
  readonly least: number
  readonly words: string
}

export const everything: QuoteFilter = { speakers: new Set(), least: 0, words: '' }

export const isFiltering = ({ speakers, least, words }: QuoteFilter): boolean =>
  speakers.size > 0 || least > 0 || words.trim() !== ''

/** Indices of the quotes that pass. */
export function passing(
  quotes: readonly Quote[],
  cast: Cast,
  { speakers, least, words }: QuoteFilter,
): ReadonlySet<number> {
  const wanted = words.trim().toLowerCase()
  const indices = quotes.flatMap((quote, index) => {
    const role = cast.roleOf(quote)
    const passes =
      (speakers.size === 0 || speakers.has(role.key)) &&
      quote.confidence >= least &&
      (wanted === '' || `${quote.text} ${role.name}`.toLowerCase().includes(wanted))
    return passes ? [index] : []
  })
  return new Set(indices)
}
