import { wordSet } from '../word-set.js'

/** Subordinating conjunctions that introduce a reason, condition or concession to the reported clause. */
export const SUBORDINATORS: ReadonlySet<string> = wordSet(`
  so because since if unless although though
`)
