/** Context-free properties of words, cached per distinct word. */
import { RecentMap } from '../../caches/recent-map.js'
import type { Spelling } from '../../document/spelling.js'
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
  /** Hash of the form, or of its ending if the form is unknown; signed, which V8 stores without a box, like `ending`. */
  readonly form: number
  readonly ending: number
  /** Lexicon entries by casing (`KIND_…`); 0 if there is none. */
  readonly entries: readonly number[]
  /** Scores of the isolated word for each part of speech, by state; computed on demand. */
  readonly rows: (Int32Array | null)[]
  /** By state, what most tokens need to know of the isolated word in one number (see `info.ts`); 0 until computed. */
  readonly infos: number[]
  /** Stamp of the cache when the word was last looked up there. */
  cache: number
  /** Stamp of the last document with the word, and its casings there (`SEEN_…`). Set on the lower-case form only. */
  document: number
  seen: number
}

/** Number of states in `case-state.ts`. */
const STATE_COUNT = 12
const NO_ROWS: readonly (Int32Array | null)[] = new Array(STATE_COUNT).fill(null)
const ZEROS: readonly number[] = new Array(STATE_COUNT).fill(0)

/** Returns the lexicon entry of a stem in a casing; 0 if there is none. */
export type Lookup = (stem: string, kind: number) => number

/** Half the number of words kept, enough for those of many articles. */
const HALF = 16_000

let caches = 0

export class WordCache {
  readonly #words: RecentMap<string, Word>
  /** Changes when words are forgotten: the word of a spelling may be one of them, so it is looked up again. */
  #stamp = ++caches

  /** @param half see `RecentMap` */
  constructor(
    readonly lookup: Lookup,
    half = HALF,
  ) {
    this.#words = new RecentMap(half)
  }

  /** Returns the word of a text with its lower-case form. */
  get(text: string, lower: string): Word {
    const known = this.#words.get(text)
    if (known) return this.#keep(known)
    const word = this.#make(text, lower)
    this.#words.set(text, word)
    return word
  }

  /** Same as `get`, without a look-up if the spelling occurred before. */
  of(spelling: Spelling): Word {
    const known = spelling.word as Word | null
    if (known !== null && known.cache === this.#stamp) return known
    const word = this.get(spelling.text, spelling.lower)
    spelling.word = word
    return word
  }

  /** Bounds the memory; called between documents. */
  trim(): void {
    if (this.#words.trim()) this.#stamp = ++caches
  }

  /** Keeps the base for as long as a word that has it: there must be only one word of a text. */
  #keep(known: Word): Word {
    if (known.cache === this.#stamp) return known
    known.cache = this.#stamp
    if (known.base !== known) this.get(known.base.text, known.base.lower)
    return known
  }

  #make(text: string, lower: string): Word {
    const contraction = contractionOf(lower)
    const stem = normalForm(contraction === POSSESSIVE_ENDING ? hostOf(lower) : lower)
    const entries = this.#entries(stem)
    const upper = startsUpper(text, lower)
    const made = {
      text,
      lower,
      stem,
      contraction,
      upper,
      plural: contraction === 0 && looksPlural(stem),
      capitals: upper && isCapitals(text),
      base: null as unknown as Word,
      form:
        entries === NO_ENTRIES ? pair(hashText(stem.slice(-2)), upper ? 1 : 0) : hashText(stem) | 0,
      ending: hashText(stem.slice(-3)) | 0,
      entries,
      rows: NO_ROWS.slice(),
      infos: ZEROS.slice(),
      cache: this.#stamp,
      document: -1,
      seen: 0,
    }
    made.base = text === stem ? made : this.get(stem, stem)
    return made
  }

  #entries(stem: string): readonly number[] {
    const entries = [0, 0, 0]
    let any = 0
    for (let kind = 0; kind < entries.length; kind++) {
      const entry = this.lookup(stem, kind)
      entries[kind] = entry
      any |= entry
    }
    return any ? entries : NO_ENTRIES
  }
}

const NO_ENTRIES: readonly number[] = [0, 0, 0]

function isCapitals(text: string): boolean {
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 97 && code <= 122) return false
    if (code >= 65 && code <= 90) letters++
  }
  return letters > 1
}
