/** Words for unnamed sources. */

import { wordSet } from '../word-set.js'

/** Head nouns of sources that news texts commonly leave unnamed. */
export const KEPT_UNNAMED: ReadonlySet<string> = wordSet(`
  official source insider spokesman spokeswoman spokesperson witness bystander neighbour neighbor resident aide
  adviser advisor diplomat lawyer expert analyst critic passer-by person colleague friend relative user caller reader
`)

/** Indefinite words that introduce a new speaker: "Another said", "One of them asked". */
export const INDEFINITE: ReadonlySet<string> = wordSet(`
  another one some others other both many several few most neither none each all someone somebody everyone everybody
  two three four five six seven eight nine ten
`)
