import type { AttributedQuote } from '../attributor/statements/attributed-quote.js'
import type { Document } from '../document/document.js'
import type { Act } from '../lexicon/verbs/acts.js'
import { actOf } from './reported-act.js'

/**
 * Keeps the quotes that report one of the acts. By default drops only indirect quotes that report an attitude ("wants",
 * "supports"), because nothing was said, and those without a clause ("welcomed the plan"), because they hold no words.
 */
export function keepActs(
  document: Document,
  quotes: readonly AttributedQuote[],
  acts: readonly Act[] | undefined,
): AttributedQuote[] {
  return quotes.filter((quote) => {
    if (acts) return acts.includes(actOf(document, quote))
    if (quote.content.type !== 'indirect') return true
    return !quote.isFragment && actOf(document, quote) !== 'attitude'
  })
}
