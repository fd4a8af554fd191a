/** Sentences that are not part of the article, although they stand in its text. */

import type { Document } from '../../document/document.js'
import { findCreditLines } from './credit-lines.js'
import { findGluedHeadlines } from './glued-headlines.js'

/** Returns the indices of headlines of other stories and credits of pictures. */
export const extraneousSentences = (document: Document): ReadonlySet<number> =>
  new Set([...findGluedHeadlines(document), ...findCreditLines(document)])
