import type { Spelling } from '../../document/spelling.js'

/** Number of spellings kept, enough for the words of many articles. A full cache is cleared, which bounds memory. */
const MOST = 20_000
/** Longest spelling kept between texts, in code units. Longer ones, as slices of a text, would keep all of it in memory. */
const LONGEST = 12
const known = new Map<string, Spelling>()

const CURLY_APOSTROPHES = /[‘’ʼ＇`´]/g

const make = (text: string): Spelling => ({
  text,
  lower: text.toLowerCase().replace(CURLY_APOSTROPHES, "'"),
  word: null,
  traits: null,
})

/** The spellings of one text, shared with other texts unless they are long. */
export class Spellings {
  readonly #long = new Map<string, Spelling>()

  of(text: string): Spelling {
    const cache = text.length > LONGEST ? this.#long : known
    const found = cache.get(text)
    if (found !== undefined) return found
    if (known.size >= MOST) known.clear()
    const made = make(text)
    cache.set(text, made)
    return made
  }
}
