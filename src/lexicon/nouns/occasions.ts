import { wordSet } from '../word-set.js'

/** Occasions and media of speech: "in a statement", "at a hearing". */
export const OCCASIONS: ReadonlySet<string> = wordSet(`
  statement interview speech conference briefing email e-mail letter post tweet message hearing remarks meeting rally
  event call memo address debate testimony appearance column article
`)
