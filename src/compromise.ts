/**
 * A plugin for compromise, which gives its documents their quotations with speakers.
 *
 * @module quote-extract/compromise
 */
import type nlp from 'compromise'
import { addAttributedQuotations } from './compromise/attributed-quotations.js'
import type { ViewClass } from './compromise/view.js'

export type {
  AttributedQuotations,
  QuotationJson,
  QuotationMethods,
} from './compromise/methods.js'

/** The plugin: `nlp.plugin(quotations)`. In TypeScript, `nlp<QuotationMethods>(text)` then has its method. */
const quotations: Parameters<typeof nlp.plugin>[0] = {
  // compromise's own type of `api` has a view where it passes the class of views
  api: (View: unknown) => addAttributedQuotations(View as ViewClass),
}

export default quotations
