import { reportingVerb } from '../../language/verbs.js'
import {
  ADVERB,
  BASE,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  GERUND,
  MODAL,
  NUMBER,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
} from '../../pos-tagger/word/part-of-speech.js'
import type { WordClass } from './word-class.js'

/** The class of a word of the open classes by its tag. */
export function openClass(lower: string, tag: number, previous: WordClass): WordClass {
  switch (tag) {
    case FINITE:
    case BASE:
      return reportingVerb(lower) ? 'V' : 'v'
    case GERUND:
    case PARTICIPLE:
      // "the alleged attack", "a growing fear"
      if (/^[DS#]$/.test(previous)) return 'n'
      return reportingVerb(lower) ? 'V' : 'v'
    case ADVERB:
      return 'r'
    case NUMBER:
      return '#'
    case PREPOSITION:
      return 'P'
    case DETERMINER:
      return 'D'
    case CONJUNCTION:
      return 'C'
    case MODAL:
      return 'A'
    case PRONOUN:
      return 'R'
    default:
      return 'n'
  }
}
