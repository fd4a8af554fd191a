/** What a clause has had so far, word by word: subject, finite verb, the verb just before. */
import {
  BASE,
  COMMA,
  CONJUNCTION,
  FINITE,
  GERUND,
  MODAL,
  MODEL_CLASSES,
  NAME,
  NOUN,
  PARTICIPLE,
  PLURAL_NOUN,
  PRONOUN,
  START,
  WH_WORD,
  WITH_VERB,
} from '../word/part-of-speech.js'

const HAS_VERB = 1
const HAS_NOMINAL = 2
const AFTER_COMMA = 4
const AFTER_WH = 8
const AFTER_CONJUNCTION = 12
/** How many words may stand between a verb and what depends on it: "has not yet been". */
const REACH = 3

export class ClauseReader {
  /** Below 16. */
  state = 0
  /** Form of the last verb of the last words, 0 where there is none. */
  lastVerb = 0
  /** Code of the last word, whatever signs came after it. */
  lastWord = START
  #since = 0

  start(): void {
    this.state = 0
    this.lastVerb = 0
    this.lastWord = START
  }

  /** Takes the token just given a code. */
  read(code: number, form: number): void {
    const kept = this.state & (HAS_VERB | HAS_NOMINAL)
    if (code >= MODEL_CLASSES && code < START) {
      this.state = code === COMMA ? kept | AFTER_COMMA : 0
      this.lastVerb = 0
      return
    }
    this.lastWord = code
    if (code === WH_WORD) this.state = AFTER_WH
    else if (code === CONJUNCTION) this.state = (kept & HAS_VERB) | AFTER_CONJUNCTION
    else if (code === FINITE || code === MODAL || code === WITH_VERB) this.state = kept | HAS_VERB
    else if (code === NAME || code === NOUN || code === PLURAL_NOUN || code === PRONOUN)
      this.state = kept | HAS_NOMINAL
    else this.state = kept
    if (
      code === FINITE ||
      code === MODAL ||
      code === BASE ||
      code === PARTICIPLE ||
      code === GERUND
    ) {
      this.lastVerb = form
      this.#since = 0
    } else if (++this.#since > REACH || code === CONJUNCTION || code === WH_WORD) this.lastVerb = 0
  }
}
