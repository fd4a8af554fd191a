import type { Token } from '../../document/document.js'
import { hasTrait, Trait } from '../../language/word-traits.js'
import { PartOfSpeech } from '../../pos-tagger/word/part-of-speech.js'
import { PRENOMINAL, WordClass } from './word-class.js'

/** Returns the class of a word of an open class from its part of speech. */
export function openClass(token: Token, tag: number, previous: WordClass): WordClass {
  switch (tag) {
    case PartOfSpeech.Finite:
    case PartOfSpeech.Base:
      return hasTrait(token, Trait.Reports) ? WordClass.ReportingVerb : WordClass.Verb
    case PartOfSpeech.Gerund:
    case PartOfSpeech.Participle:
      // "the alleged attack", "a growing fear"
      if (PRENOMINAL.has(previous)) return WordClass.Noun
      return hasTrait(token, Trait.Reports) ? WordClass.ReportingVerb : WordClass.Verb
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
