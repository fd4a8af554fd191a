/** Words that open a subordinate clause. */

import { wordSet } from '../word-set.js'

/** What a clause that explains or qualifies the reported one begins with. */
export const SUBORDINATORS: ReadonlySet<string> = wordSet(`
  so because since if unless although though
`)
