/** Context-free properties of words, cached per distinct word. */
import { hashText, pair } from '../../models/hash.js'
import { contractionOf, hostOf, POSSESSIVE_ENDING } from './contraction.js'
import { normalForm } from './normal-form.js'
import { looksPlural } from './plural.js'
import { startsUpper } from './sentence-casing.js'

export interface Word {
  readonly text: string
  readonly lower: string
  /** Lower case, without a possessive ending, numbers normalized to "0". */
  readonly stem: string
  readonly contraction: number
  readonly upper: boolean
  readonly plural: boolean
  /** All capitals, more than one: "NATO", "U.S.". */
  readonly capitals: boolean
  /** The stem as a word; the word itself if they are equal. */
  readonly base: Word
  /** Hash of the form, or of its ending if the form is unknown. */
  readonly form: number
  readonly ending: number
  /** Lexicon entries by casing (`KIND_…`); 0 if there is none. */
  readonly entries: Int32Array
  /** Scores of the isolated word for each part of speech, by state; computed on demand. */
  readonly rows: (Int32Array | undefined)[]
  readonly guesses: Uint16Array
  /** By state: code plus 1 if the lexicon is sure regardless of context; else 0. */
  readonly sure: Uint8Array
  /** Stamp of the last document with the word, and its casings there (`SEEN_…`). Set on the lower-case form only. */
  document: number
  seen: number
}

/** Number of lexicon casings (`KIND_…`). */
const KINDS = 3

/** Returns the lexicon entry of a stem in a casing; 0 if there is none. */
export type Lookup = (stem: string, kind: number) => number

const CACHE_SIZE = 50_000
/** Number of states in `case-state.ts`. */
const STATE_COUNT = 12

export class WordCache {
  readonly #words = new Map<string, Word>()

  constructor(readonly lookup: Lookup) {}

  get(text: string, lower: string): Word {
    const known = this.#words.get(text)
    if (known) return known
    if (this.#words.size >= CACHE_SIZE) this.#words.clear()
    const word = this.#make(text, lower)
    this.#words.set(text, word)
    return word
  }

  #make(text: string, lower: string): Word {
    const contraction = contractionOf(lower)
    const stem = normalForm(contraction === POSSESSIVE_ENDING ? hostOf(lower) : lower)
    const entries = this.#entries(stem)
    const upper = startsUpper(text, lower)
    const ending = hashText(stem.slice(-3))
    const made = {
      text,
      lower,
      stem,
      contraction,
      upper,
      plural: contraction === 0 && looksPlural(stem),
      capitals: upper && isCapitals(text),
      base: null as unknown as Word,
      form: entries ? hashText(stem) : pair(hashText(stem.slice(-2)), upper ? 1 : 0),
      ending,
      entries: entries ?? NO_ENTRIES,
      rows: [],
      guesses: new Uint16Array(STATE_COUNT),
      sure: new Uint8Array(STATE_COUNT),
      document: -1,
      seen: 0,
    }
    made.base = text === stem ? made : this.get(stem, stem)
    return made
  }

  #entries(stem: string): Int32Array | null {
    const entries = new Int32Array(KINDS)
    let any = 0
    for (let kind = 0; kind < KINDS; kind++) {
      const entry = this.lookup(stem, kind)
      entries[kind] = entry
      any |= entry
    }
    return any ? entries : null
  }
}

const NO_ENTRIES = new Int32Array(KINDS)

function isCapitals(text: string): boolean {
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 97 && code <= 122) return false
    if (code >= 65 && code <= 90) letters++
  }
  return letters > 1
}
