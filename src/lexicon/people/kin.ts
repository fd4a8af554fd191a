import { wordSet } from '../word-set.js'

/** Relatives, as a possessor has them: "his wife", "Carmody’s mother". */
export const KIN: ReadonlySet<string> = wordSet(`
  wife husband spouse partner mother father mum mom dad parent son daughter brother sister uncle aunt nephew niece
  cousin grandmother grandfather grandson granddaughter widow widower
`)
