import type { AttributedQuote } from '../attributor/statements/attributed-quote.js'
import type { Document } from '../document/document.js'
import type { Act } from '../lexicon/verbs/acts.js'
import { actOf } from './reported-act.js'

/**
 * The quotes that report one of the acts; where none are named, all but the indirect ones that report an attitude:
 * "wants", "supports" tell how somebody stands to a thing, not what was said.
 */
export function keepActs(
  document: Document,
  quotes: readonly AttributedQuote[],
  acts: readonly Act[] | undefined,
): AttributedQuote[] {
  return quotes.filter((quote) => {
    if (acts) return acts.includes(actOf(document, quote))
    return quote.content.type !== 'indirect' || actOf(document, quote) !== 'attitude'
  })
}
