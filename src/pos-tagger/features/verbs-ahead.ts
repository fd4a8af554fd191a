/** Marks words that a finite verb follows in the same clause: "The man arrested at the port said nothing". */
import { COMMA, MODEL_CLASSES, PartOfSpeech, START } from '../word/part-of-speech.js'
import type { View } from './context-features.js'

const NO_VERB = 0
const VERB = 1
/** Probably a verb, but possibly another part of speech. */
const PERHAPS_VERB = 2
/** Probably another part of speech, but possibly a verb. */
const HARDLY_VERB = 3

/** Fills `view.verbAhead` for the current sentence. */
export function markVerbsAhead({ guesses, verbAhead, first, end }: View): void {
  let ahead = NO_VERB
  for (let at = end - 1; at >= first; at--) {
    verbAhead[at] = ahead
    const guess = guesses[at] as number
    const likely = guess >> 5
    if (likely === PartOfSpeech.Finite || likely === PartOfSpeech.Modal)
      ahead = (guess & 31) === 31 ? VERB : PERHAPS_VERB
    else if (
      likely === PartOfSpeech.WhWord ||
      likely === PartOfSpeech.Conjunction ||
      likely === PartOfSpeech.Pronoun
    )
      ahead = NO_VERB
    else if (ahead === NO_VERB && (guess & 31) === PartOfSpeech.Finite) ahead = HARDLY_VERB
    else if (likely >= MODEL_CLASSES && likely < START && likely !== COMMA) ahead = NO_VERB
  }
}
