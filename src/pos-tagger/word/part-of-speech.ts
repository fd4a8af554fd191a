/** Parts of speech by their codes, after the tags of the Penn Treebank. */
export const PartOfSpeech = {
  Name: 0,
  Noun: 1,
  Adjective: 2,
  /** Includes auxiliaries. */
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

/** Letter, Penn tags and name of each part of speech, in the order of the codes. */
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

/** Letters of the parts of speech in feature names, in the order of the codes. */
export const CLASS_LETTERS = PART_OF_SPEECH_GLOSSARY.map(({ letter }) => letter).join('')

/** Number of parts of speech in the model: all but possessives, which it tags as determiners; the word itself decides. */
export const MODEL_CLASSES = 16

/** Code of a token that is not a word. */
export const NO_WORD = 255

/**
 * Further codes for the context of a word: punctuation, sentence boundaries, and words with extra information. All are
 * below 32.
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
/** A word with a possessive ending: "Vale's", "the miners'". */
export const WITH_POSSESSIVE = 27
/** A pronoun with a contracted verb: "he's", "they'd". */
export const WITH_VERB = 28
/** A plural noun, which agrees with a verb without -s: "officials", "police". */
export const PLURAL_NOUN = 29
