/**
 * Classes of words, a letter each, after the tags of the Penn Treebank:
 *
 * N proper noun (NNP, NNPS) · n common noun (NN, NNS) · j adjective (JJ, JJR, JJS) ·
 * V finite verb (VBD, VBP, VBZ), auxiliaries too · b base form (VB) · g -ing form (VBG) · d past participle (VBN) ·
 * A modal (MD) · D determiner (DT, PDT) · R pronoun (PRP, EX) · W wh-word (WDT, WP, WP$, WRB) ·
 * P preposition, subordinator, particle, "to" (IN, RP, TO) · C conjunction (CC) · r adverb (RB, RBR, RBS) ·
 * # number (CD) · u anything else (UH, FW, …) · S possessive (PRP$)
 */
export const CLASS_LETTERS = 'NnjVbgdADRWPCr#uS'

/** What the model tells apart: all but S, which is a determiner to it; the word itself tells the two apart. */
export const MODEL_CLASSES = 16

const codeOf = (letter: string): number => CLASS_LETTERS.indexOf(letter)

export const NAME = codeOf('N')
export const NOUN = codeOf('n')
export const FINITE = codeOf('V')
export const BASE = codeOf('b')
export const GERUND = codeOf('g')
export const PARTICIPLE = codeOf('d')
export const MODAL = codeOf('A')
export const DETERMINER = codeOf('D')
export const PRONOUN = codeOf('R')
export const WH_WORD = codeOf('W')
export const PREPOSITION = codeOf('P')
export const CONJUNCTION = codeOf('C')
export const POSSESSIVE = codeOf('S')
export const ADVERB = codeOf('r')
export const NUMBER = codeOf('#')
export const ADJECTIVE = codeOf('j')

/** Code of a token that is no word. */
export const NO_WORD = 255

/**
 * What else may stand beside a word: signs, the ends of a sentence, and words that are more than their class says.
 * All are below 32.
 */
export const COMMA = 16
export const COLON = 17
export const DASH = 18
export const OPENING_BRACKET = 19
export const CLOSING_BRACKET = 20
export const STOP = 21
export const OTHER_SIGN = 22
export const OPENING_MARK = 23
export const CLOSING_MARK = 24
export const START = 25
export const END = 26
/** "Vale's", "the miners'" */
export const WITH_POSSESSIVE = 27
/** "he's", "they'd": a pronoun with its verb. */
export const WITH_VERB = 28
/** "officials", "police": what a verb without -s agrees with. */
export const PLURAL_NOUN = 29
