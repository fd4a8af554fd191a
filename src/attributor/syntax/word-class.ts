/** Coarse word classes, one per token. */

/** Each class is one letter; the letters are part of the learnt feature names and of the public `evidence`. */
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

/** The class of other punctuation is its first character. */
type Punctuation = string & Record<never, never>

/** Class of a token or item. */
export type WordClass = NamedClass | Punctuation

/** English names of the classes, with their articles. */
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

/** Creates a set of classes whose `has` also accepts the class of a missing token or item. */
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
/** Parts of a verb group before its verb: "has repeatedly | called". */
export const PREVERBAL = classSet(WordClass.Auxiliary, WordClass.Adverb)
export const NOUNS = classSet(WordClass.Name, WordClass.Noun)
/** Classes of a noun phrase after its determiner. */
export const NOMINAL = classSet(WordClass.Name, WordClass.Noun, WordClass.Number)
export const DETERMINERS = classSet(WordClass.Determiner, WordClass.Possessive)
/** Classes that turn a following participle into an adjective: "the alleged attack", "two alleged attacks". */
export const PRENOMINAL = classSet(WordClass.Determiner, WordClass.Possessive, WordClass.Number)
/** All words, but not numbers or punctuation. */
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
/** Words, numbers and quoted spans. */
export const CONTENT = new Set([...WORDS, WordClass.Number, WordClass.Quotation])
export const DASHES = classSet('-', '–', '—', '―')
/** Punctuation that introduces a quotation: “…, “Yes””, “…: “Yes””. */
export const LEADING_SIGNS = classSet(',', ':')
