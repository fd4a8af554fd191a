/** Offices and roles that people hold. */

import { wordSet } from '../word-set.js'

/** Roles that are held in, of or for something; a mother of, a friend of are not. */
export const OFFICES: ReadonlySet<string> = wordSet(`
  ambassador analyst archbishop attorney bishop chair chairman chairwoman chairperson chancellor chief commissioner
  coordinator correspondent dean director editor envoy executive governor head leader lecturer manager mayor minister
  officer president professor under-secretary undersecretary secretary speaker spokesman spokeswoman spokesperson
  vice-president
`)

/** Offices that a text may name by "the" without having named their holder. */
export const UNIQUE_OFFICES: ReadonlySet<string> = wordSet(`
  judge mayor president minister premier chancellor governor king queen pope coroner magistrate spokesman spokeswoman
  spokesperson prosecutor prosecution defence defense court sheriff ambassador author editor speaker chairman
  chairwoman official source witness driver officer police government report statement
`)

/** "Duchess of Tolland", "Bishop of Ordos": the place is what tells one from another. */
export const NOBLE_TITLES: ReadonlySet<string> = wordSet(`
  duke duchess earl count countess prince princess king queen marquess marchioness viscount viscountess bishop
  archbishop sultan emir
`)
