import { reportingVerb } from '../../language/verbs.js'
import { PartOfSpeech } from '../../pos-tagger/word/part-of-speech.js'
import { PRENOMINAL, WordClass } from './word-class.js'

/** Returns the class of a lower-case word of an open class from its part of speech. */
export function openClass(lower: string, tag: number, previous: WordClass): WordClass {
  switch (tag) {
    case PartOfSpeech.Finite:
    case PartOfSpeech.Base:
      return reportingVerb(lower) ? WordClass.ReportingVerb : WordClass.Verb
    case PartOfSpeech.Gerund:
    case PartOfSpeech.Participle:
      // "the alleged attack", "a growing fear"
      if (PRENOMINAL.has(previous)) return WordClass.Noun
      return reportingVerb(lower) ? WordClass.ReportingVerb : WordClass.Verb
    case PartOfSpeech.Adverb:
      return WordClass.Adverb
    case PartOfSpeech.Number:
      return WordClass.Number
    case PartOfSpeech.Preposition:
      return WordClass.Preposition
    case PartOfSpeech.Determiner:
      return WordClass.Determiner
    case PartOfSpeech.Conjunction:
      return WordClass.Conjunction
    case PartOfSpeech.Modal:
      return WordClass.Auxiliary
    case PartOfSpeech.Pronoun:
      return WordClass.Pronoun
    default:
      return WordClass.Noun
  }
}
