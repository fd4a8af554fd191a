import { RecentMap } from '../../caches/recent-map.js'
import type { Spelling } from '../../document/spelling.js'

/** Half the number of spellings kept, enough for those of many articles. */
const HALF = 12_000
/** Longest spelling kept between texts, in code units. */
const LONGEST = 40
/** Longest text that engines copy when they cut it out of another; a longer slice keeps all of the other in memory. */
const LONGEST_COPIED = 12
const known = new RecentMap<string, Spelling>(HALF)

/** Number of slots in `recent`, a power of two. */
const SLOTS = 1 << 15
/** The last spelling found per hash: finds nearly all words without making a string, which the map needs. */
const recent: (Spelling | null)[] = new Array(SLOTS).fill(null)

const CURLY_APOSTROPHES = /[‘’ʼ＇`´]/g

/** Cuts a spelling out of a text without keeping the text in memory. */
function cut(text: string, start: number, end: number): string {
  const slice = text.slice(start, end)
  // joining copies it
  return end - start > LONGEST_COPIED ? ` ${slice}`.slice(1) : slice
}

const make = (text: string): Spelling => ({
  text,
  lower: text.toLowerCase().replace(CURLY_APOSTROPHES, "'"),
  word: null,
  traits: null,
})

function slotOf(text: string, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

/** Returns whether `text` has `spelling` from `start` to `end`. */
function hasAt(text: string, start: number, end: number, spelling: string): boolean {
  if (spelling.length !== end - start) return false
  for (let at = start; at < end; at++)
    if (text.charCodeAt(at) !== spelling.charCodeAt(at - start)) return false
  return true
}

/** The spellings of one text, shared with other texts unless they are long. */
export class Spellings {
  readonly #long = new Map<string, Spelling>()

  constructor(readonly text: string) {}

  /** The spelling of the token from `start` to `end`. */
  at(start: number, end: number): Spelling {
    const { text } = this
    if (end - start > LONGEST) return this.#longAt(start, end)
    const slot = slotOf(text, start, end)
    const last = recent[slot] as Spelling | null
    if (last !== null && hasAt(text, start, end, last.text)) return last
    const found = find(cut(text, start, end))
    recent[slot] = found
    return found
  }

  #longAt(start: number, end: number): Spelling {
    const text = this.text.slice(start, end)
    let found = this.#long.get(text)
    if (found === undefined) {
      found = make(text)
      this.#long.set(text, found)
    }
    return found
  }
}

function find(text: string): Spelling {
  // `recent` would keep dropped spellings alive
  if (known.trim()) recent.fill(null)
  const found = known.get(text)
  if (found !== undefined) return found
  const made = make(text)
  known.set(text, made)
  return made
}
