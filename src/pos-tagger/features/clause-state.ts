/** Tracks, word by word, what the current clause has had so far: a subject, a finite verb, a recent verb. */
import {
  COMMA,
  MODEL_CLASSES,
  PartOfSpeech,
  PLURAL_NOUN,
  START,
  WITH_VERB,
} from '../word/part-of-speech.js'

const HAS_VERB = 1
const HAS_NOMINAL = 2
const AFTER_COMMA = 4
const AFTER_WH = 8
const AFTER_CONJUNCTION = 12
/** Maximum number of words between a verb and its dependent: "has not yet been". */
const REACH = 3

export class ClauseReader {
  /** Bit set of the flags above; below 16. */
  state = 0
  /** Form hash of a verb within `REACH` words; 0 if there is none. */
  lastVerb = 0
  /** Code of the last word, ignoring punctuation. */
  lastWord = START
  #since = 0

  start(): void {
    this.state = 0
    this.lastVerb = 0
    this.lastWord = START
  }

  /** Advances over a token that was just tagged. */
  read(code: number, form: number): void {
    const kept = this.state & (HAS_VERB | HAS_NOMINAL)
    if (code >= MODEL_CLASSES && code < START) {
      this.state = code === COMMA ? kept | AFTER_COMMA : 0
      this.lastVerb = 0
      return
    }
    this.lastWord = code
    if (code === PartOfSpeech.WhWord) this.state = AFTER_WH
    else if (code === PartOfSpeech.Conjunction) this.state = (kept & HAS_VERB) | AFTER_CONJUNCTION
    else if (code === PartOfSpeech.Finite || code === PartOfSpeech.Modal || code === WITH_VERB)
      this.state = kept | HAS_VERB
    else if (
      code === PartOfSpeech.Name ||
      code === PartOfSpeech.Noun ||
      code === PLURAL_NOUN ||
      code === PartOfSpeech.Pronoun
    )
      this.state = kept | HAS_NOMINAL
    else this.state = kept
    if (
      code === PartOfSpeech.Finite ||
      code === PartOfSpeech.Modal ||
      code === PartOfSpeech.Base ||
      code === PartOfSpeech.Participle ||
      code === PartOfSpeech.Gerund
    ) {
      this.lastVerb = form
      this.#since = 0
    } else if (
      ++this.#since > REACH ||
      code === PartOfSpeech.Conjunction ||
      code === PartOfSpeech.WhWord
    )
      this.lastVerb = 0
  }
}
