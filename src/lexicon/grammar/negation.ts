/** Words that keep a reporting clause from asserting that something was said. */

import { wordSet } from '../word-set.js'

export const NEGATIONS: ReadonlySet<string> = wordSet(`
  not never cannot without neither nor no nobody n't can't won't don't doesn't didn't wouldn't couldn't hasn't haven't
  hadn't isn't wasn't aren't weren't shouldn't
`)

/** Pronouns of an empty source: "none of them said". */
export const NO_SOURCE: ReadonlySet<string> = wordSet('nobody none neither')

export const MODALS: ReadonlySet<string> = wordSet(
  'would could might may should will can must shall',
)

/** Verbs, in the forms that occur before an infinitive, whose action did not happen: "declined to say". */
export const REFUSALS: ReadonlySet<string> = wordSet(`
  decline declines declined declining refuse refuses refused refusing fail fails failed failing neglect neglects
  neglected neglecting forgot hesitate hesitates hesitated
`)

/** Words that make the clause after them a condition or an indirect question. */
export const CONDITIONS: ReadonlySet<string> = wordSet('if whether unless should')
