import { wordSet } from '../word-set.js'

/** Kinship nouns that follow a possessive: "his wife", "Carmody’s mother". */
export const KIN: ReadonlySet<string> = wordSet(`
  wife husband spouse partner mother father mum mom dad parent son daughter brother sister uncle aunt nephew niece
  cousin grandmother grandfather grandson granddaughter widow widower
`)
