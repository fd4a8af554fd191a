/** Coarse word classes, one a token; joined to a string they are the shape of a sentence. */

/** Each class is one letter: the letters are inside the names of learnt features and in the public `evidence`. */
export const WordClass = {
  Determiner: 'D',
  Possessive: 'S',
  Preposition: 'P',
  Conjunction: 'C',
  Relative: 'W',
  Auxiliary: 'A',
  Pronoun: 'R',
  ReportingVerb: 'V',
  Verb: 'v',
  Name: 'N',
  Noun: 'n',
  Adverb: 'r',
  Time: 'T',
  Number: '#',
  QuotationMark: '"',
  /** A quoted span as one item of its paragraph. */
  Quotation: 'Q',
  /** The edge of a paragraph. */
  Edge: '^',
} as const

type NamedClass = (typeof WordClass)[keyof typeof WordClass]

/** Any other punctuation stands for itself, by its first character. */
type Punctuation = string & Record<never, never>

export type WordClass = NamedClass | Punctuation

/** What each class is called in English, with its article. */
export const WORD_CLASS_GLOSSARY: Readonly<Record<NamedClass, string>> = {
  [WordClass.Determiner]: 'an article or the like',
  [WordClass.Possessive]: 'a possessive',
  [WordClass.Preposition]: 'a preposition',
  [WordClass.Conjunction]: 'a conjunction',
  [WordClass.Relative]: '“who”, “that” or the like',
  [WordClass.Auxiliary]: 'an auxiliary verb',
  [WordClass.Pronoun]: 'a pronoun',
  [WordClass.ReportingVerb]: 'a reporting verb',
  [WordClass.Verb]: 'another verb',
  [WordClass.Name]: 'a name',
  [WordClass.Noun]: 'a noun or adjective',
  [WordClass.Adverb]: 'an adverb',
  [WordClass.Time]: 'a weekday or month',
  [WordClass.Number]: 'a number',
  [WordClass.QuotationMark]: 'a quotation mark',
  [WordClass.Quotation]: 'a quotation',
  [WordClass.Edge]: 'the edge of the paragraph',
}

/** A set of classes that can be asked about a token or item that may not exist. */
export const classSet = (...classes: readonly WordClass[]): ReadonlySet<WordClass | undefined> =>
  new Set<WordClass | undefined>(classes)

/** "said", "left". */
export const VERBAL = classSet(WordClass.ReportingVerb, WordClass.Verb)
/** "said", "left", "has". */
export const VERBAL_OR_AUXILIARY = classSet(
  WordClass.ReportingVerb,
  WordClass.Verb,
  WordClass.Auxiliary,
)
/** What stands before a verb and belongs to it: "has repeatedly | called". */
export const PREVERBAL = classSet(WordClass.Auxiliary, WordClass.Adverb)
export const NOUNS = classSet(WordClass.Name, WordClass.Noun)
/** What a noun phrase is made of. */
export const NOMINAL = classSet(WordClass.Name, WordClass.Noun, WordClass.Number)
export const DETERMINERS = classSet(WordClass.Determiner, WordClass.Possessive)
/** What makes a noun of the word after it: "the alleged attack", "two alleged attacks". */
export const PRENOMINAL = classSet(WordClass.Determiner, WordClass.Possessive, WordClass.Number)
/** All words, as against numbers and punctuation. */
export const WORDS = classSet(
  WordClass.Determiner,
  WordClass.Possessive,
  WordClass.Preposition,
  WordClass.Conjunction,
  WordClass.Relative,
  WordClass.Auxiliary,
  WordClass.Pronoun,
  WordClass.ReportingVerb,
  WordClass.Verb,
  WordClass.Name,
  WordClass.Noun,
  WordClass.Adverb,
  WordClass.Time,
)
/** Whatever carries meaning: words, numbers, quoted spans. */
export const CONTENT = new Set([...WORDS, WordClass.Number, WordClass.Quotation])
export const DASHES = classSet('-', '–', '—', '―')
/** What leads to a quotation: “…, “Yes””, “…: “Yes””. */
export const LEADING_SIGNS = classSet(',', ':')
