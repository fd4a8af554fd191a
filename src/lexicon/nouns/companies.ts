/** Words that make a name or a description one of a company, lower case. */

import { wordSet } from '../word-set.js'

/** Last words of the names of companies; a first name before them is the founder's. */
export const COMPANY_ENDINGS: ReadonlySet<string> =
  wordSet(`inc incorporated ltd limited plc llc llp corp corporation gmbh company co group holdings holding
  airlines airways bank bros brothers sons industries motors pharmaceuticals`)

/** Nouns of trades that are companies: "the chipmaker"; of persons too, unless they are "the largest": "Britain's largest grocer". */
export const COMPANY_NOUNS: ReadonlySet<string> =
  wordSet(`carmaker automaker chipmaker drugmaker planemaker aircraftmaker toymaker steelmaker tyremaker tiremaker truckmaker
  phonemaker vaccinemaker enginemaker grocer brewer builder housebuilder shipbuilder baker publisher broker insurer lender landlord
  employer importer exporter distributor manufacturer producer supplier provider developer retailer operator carrier
  butcher bookseller miner refiner`)
