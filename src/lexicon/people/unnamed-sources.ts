/** How papers speak of sources without a name. */

import { wordSet } from '../word-set.js'

/** Sources of whom papers say no more than this. */
export const KEPT_UNNAMED: ReadonlySet<string> = wordSet(`
  official source insider spokesman spokeswoman spokesperson witness bystander neighbour neighbor resident aide
  adviser advisor diplomat lawyer expert analyst critic passer-by person colleague friend relative user caller reader
`)

/** Who speaks by them is somebody new: "Another said", "One of them asked". */
export const INDEFINITE: ReadonlySet<string> = wordSet(`
  another one some others other both many several few most neither none each all someone somebody everyone everybody
  two three four five six seven eight nine ten
`)
