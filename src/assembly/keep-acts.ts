import type { AttributedQuote } from '../attributor/statements/attributed-quote.js'
import type { Document } from '../document/document.js'
import type { Act } from '../lexicon/verbs/acts.js'
import { actOf } from './reported-act.js'

/**
 * Keeps the quotes that report one of the acts. By default drops only indirect quotes that report an attitude ("wants",
 * "supports"), because nothing was said. Only an attitude can be reported without a clause ("wants a new pier").
 */
export function keepActs(
  document: Document,
  quotes: readonly AttributedQuote[],
  acts: readonly Act[] | undefined,
): AttributedQuote[] {
  return quotes.filter((quote) => {
    const isIndirect = quote.content.type === 'indirect'
    if (!acts && !isIndirect) return true
    const act = actOf(document, quote)
    if (quote.isFragment && act !== 'attitude') return false
    return acts ? acts.includes(act) : act !== 'attitude'
  })
}
