/**
 * What most tokens need to know of their isolated word, packed in one number: its best two codes, whether the lexicon is
 * sure of the first, and how its neighbours see it. Reading one array per token instead of five objects is faster.
 */
import { POSSESSIVE_ENDING, VERB_ENDING } from './contraction.js'
import { PartOfSpeech, PLURAL_NOUN, WITH_POSSESSIVE, WITH_VERB } from './part-of-speech.js'

const SURE = 10
const CONTRACTION = 15
const PLURAL = 1 << 17

/**
 * @param guess best two codes, as first × 32 + second; never 0
 * @param sure code plus 1 if the lexicon is sure regardless of context; else 0
 */
export const packInfo = (
  guess: number,
  sure: number,
  contraction: number,
  plural: boolean,
): number => guess | (sure << SURE) | (contraction << CONTRACTION) | (plural ? PLURAL : 0)

export const guessIn = (info: number): number => info & 1023
export const sureIn = (info: number): number => (info >> SURE) & 31

/** The code of a tagged word as its neighbours see it. */
export function asNeighbour(info: number, chosen: number): number {
  if ((info & PLURAL) !== 0 && chosen === PartOfSpeech.Noun) return PLURAL_NOUN
  const contraction = (info >> CONTRACTION) & 3
  if (contraction === POSSESSIVE_ENDING) return WITH_POSSESSIVE
  return contraction === VERB_ENDING ? WITH_VERB : chosen
}
