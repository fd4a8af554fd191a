/** Offices and roles. */

import { wordSet } from '../word-set.js'

/** Roles held in, of or for an institution, unlike "mother of" or "friend of". */
export const OFFICES: ReadonlySet<string> = wordSet(`
  ambassador analyst archbishop attorney bishop chair chairman chairwoman chairperson chancellor chief commissioner
  coordinator correspondent dean director editor envoy executive governor head leader lecturer manager mayor minister
  officer president professor under-secretary undersecretary secretary speaker spokesman spokeswoman spokesperson
  vice-president
`)

/** Nouns that can take "the" before their referent is named: "the coroner said". */
export const UNIQUE_OFFICES: ReadonlySet<string> = wordSet(`
  judge mayor president minister premier chancellor governor king queen pope coroner magistrate spokesman spokeswoman
  spokesperson prosecutor prosecution defence defense court sheriff ambassador author editor speaker chairman
  chairwoman official source witness driver officer police government report statement
`)

/** Titles distinguished by their place: "Duchess of Tolland", "Bishop of Ordos". */
export const NOBLE_TITLES: ReadonlySet<string> = wordSet(`
  duke duchess earl count countess prince princess king queen marquess marchioness viscount viscountess bishop
  archbishop sultan emir
`)
