/** Parts of speech by their codes, after the tags of the Penn Treebank. */
export const PartOfSpeech = {
  Name: 0,
  Noun: 1,
  Adjective: 2,
  /** Auxiliaries too. */
  Finite: 3,
  Base: 4,
  Gerund: 5,
  Participle: 6,
  Modal: 7,
  Determiner: 8,
  Pronoun: 9,
  WhWord: 10,
  Preposition: 11,
  Conjunction: 12,
  Adverb: 13,
  Number: 14,
  Other: 15,
  Possessive: 16,
} as const
export type PartOfSpeech = (typeof PartOfSpeech)[keyof typeof PartOfSpeech]

/** The letter, the Penn tags and the name of each part of speech, in the order of their codes. */
export const PART_OF_SPEECH_GLOSSARY: readonly {
  readonly letter: string
  readonly tags: readonly string[]
  readonly gloss: string
}[] = [
  { letter: 'N', tags: ['NNP', 'NNPS'], gloss: 'proper noun' },
  { letter: 'n', tags: ['NN', 'NNS'], gloss: 'common noun' },
  { letter: 'j', tags: ['JJ', 'JJR', 'JJS'], gloss: 'adjective' },
  { letter: 'V', tags: ['VBD', 'VBP', 'VBZ'], gloss: 'finite verb' },
  { letter: 'b', tags: ['VB'], gloss: 'base form' },
  { letter: 'g', tags: ['VBG'], gloss: '-ing form' },
  { letter: 'd', tags: ['VBN'], gloss: 'past participle' },
  { letter: 'A', tags: ['MD'], gloss: 'modal' },
  { letter: 'D', tags: ['DT', 'PDT'], gloss: 'determiner' },
  { letter: 'R', tags: ['PRP', 'EX'], gloss: 'pronoun' },
  { letter: 'W', tags: ['WDT', 'WP', 'WP$', 'WRB'], gloss: 'wh-word' },
  { letter: 'P', tags: ['IN', 'RP', 'TO'], gloss: 'preposition, subordinator, particle, "to"' },
  { letter: 'C', tags: ['CC'], gloss: 'conjunction' },
  { letter: 'r', tags: ['RB', 'RBR', 'RBS'], gloss: 'adverb' },
  { letter: '#', tags: ['CD'], gloss: 'number' },
  { letter: 'u', tags: ['UH', 'FW'], gloss: 'anything else' },
  { letter: 'S', tags: ['PRP$'], gloss: 'possessive' },
]

/** The letters by which features name parts of speech, in the order of their codes. */
export const CLASS_LETTERS = PART_OF_SPEECH_GLOSSARY.map(({ letter }) => letter).join('')

/** What the model tells apart: all but possessives, which are determiners to it; the word itself tells the two apart. */
export const MODEL_CLASSES = 16

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
