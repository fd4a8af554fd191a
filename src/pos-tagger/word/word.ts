/** What is known of a word by itself, kept for each distinct word. */
import { hashText, pair } from '../../models/hash.js'
import { contractionOf, hostOf, POSSESSIVE_ENDING } from './contraction.js'
import { normalForm } from './normal-form.js'
import { looksPlural } from './plural.js'
import { startsUpper } from './sentence-casing.js'

export interface Word {
  readonly text: string
  readonly lower: string
  /** Lower case, what hangs on a noun by an apostrophe left out, figures as "0". */
  readonly stem: string
  readonly contraction: number
  readonly upper: boolean
  readonly plural: boolean
  /** Capitals only, and more than one: "NATO", "U.S.". */
  readonly capitals: boolean
  /** The stem as a word: itself where it is one. */
  readonly base: Word
  /** Hash of the form; of its ending where the form is not known. */
  readonly form: number
  readonly ending: number
  /** Entries of the lexicon by kind of writing; 0 where there is none. */
  readonly entries: Int32Array
  /** What the word's own score for each class is, by `State`; made on demand. */
  readonly rows: (Int32Array | undefined)[]
  readonly guesses: Uint16Array
  /** Class plus 1 where the lexicon is sure, whatever stands around the word; else 0. */
  readonly sure: Uint8Array
  /** Which document met the word last, and how (`SEEN_…`). Of the lower form only. */
  document: number
  seen: number
}

/** Lower case; a capital that means something; a capital that the place asks for. */
const KINDS = 3
export type Lookup = (stem: string, kind: number) => number

const CACHE_SIZE = 50_000
/** As many as `states.ts` has. */
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
