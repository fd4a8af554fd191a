/** Word-by-word alignment of a quotation with a passage of a source. */
import { diffArrays } from 'diff'
import { pairHash } from '../search/shingles.js'
import type { QuotedWord } from '../words/quoted-words.js'
import type { Word } from '../words/read-words.js'

/** Index of the source's word for each word of the quotation; -1 if there is none. */
export type Matches = readonly number[]

/** Edits from which two texts are not compared further: the time of the comparison is quadratic in them. */
const MOST_EDITS = 1500

/** Cost of a word without a counterpart, compared with the gain of a matched one. */
const GAP = 0.4
/** Additional cost of a gap across lines: what follows may be another paragraph, or another speaker's. */
const BREAK = 2

/**
 * Aligns a quotation with the words of a source, of which it may be any part.
 *
 * @returns every place with the exact words, up to 8, or the nearest one; empty if they have nothing in common
 */
export function alignWords(
  quoted: readonly QuotedWord[],
  { words: source, text }: { readonly words: readonly Word[]; readonly text: string },
): readonly Matches[] {
  const exact = exactMatches(quoted, source)
  if (exact.length > 0) return exact
  const [start, end] = narrow(quoted, source)
  const changes = diffArrays<Word>(source.slice(start, end), [...quoted], {
    comparator: (a, b) => a.norm === b.norm,
    maxEditLength: MOST_EDITS,
  })
  if (!changes) return []
  const matches: number[] = new Array(quoted.length).fill(-1)
  let at = 0
  let from = start
  for (const { added, removed, count } of changes) {
    if (!added && !removed) for (let i = 0; i < count; i++) matches[at + i] = from + i
    if (!removed) at += count
    if (!added) from += count
  }
  slide(matches, source)
  const breaksBetween = (from: number, to: number) =>
    text.slice(source[from]?.end, source[to]?.start).includes('\n') ? BREAK : 0
  const best = keepBestRun(matches, quoted, breaksBetween)
  return best ? [best] : []
}

/** Places with the same words that are told apart. */
const MOST_PLACES = 8

/**
 * Finds the quotation word by word, with nothing between its words; marked insertions are skipped. Linear, by Knuth, Morris
 * and Pratt, for quotations that repeat a word.
 */
function exactMatches(quoted: readonly QuotedWord[], source: readonly Word[]): Matches[] {
  const spoken = quoted.flatMap((word, index) =>
    word.inserted ? [] : [{ norm: word.norm, index }],
  )
  const places: Matches[] = []
  if (spoken.length === 0 || spoken.length > source.length) return places
  const fallback = fallbacksOf(spoken.map(({ norm }) => norm))
  let same = 0
  for (let at = 0; at < source.length && places.length < MOST_PLACES; at++) {
    const norm = source[at]?.norm
    while (same > 0 && spoken[same]?.norm !== norm) same = fallback[same - 1] as number
    if (spoken[same]?.norm === norm) same++
    if (same < spoken.length) continue
    const matches: number[] = new Array(quoted.length).fill(-1)
    spoken.forEach(({ index }, offset) => {
      matches[index] = at - spoken.length + 1 + offset
    })
    places.push(matches)
    same = 0
  }
  return places
}

/** For each prefix, the length of the longest shorter prefix that it ends with. */
function fallbacksOf(words: readonly string[]): number[] {
  const fallbacks = [0]
  let same = 0
  for (let at = 1; at < words.length; at++) {
    while (same > 0 && words[at] !== words[same]) same = fallbacks[same - 1] as number
    if (words[at] === words[same]) same++
    fallbacks.push(same)
  }
  return fallbacks
}

/** Words on either side of the part of the source that is compared. */
const AROUND = 8

/**
 * The part of the source around the pairs of words that are unique in both texts: a quotation with few changes is then
 * compared with about as many words as it has.
 */
function narrow(
  quoted: readonly QuotedWord[],
  source: readonly Word[],
): readonly [from: number, to: number] {
  const ours = uniquePairs(quoted)
  const theirs = uniquePairs(source)
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [pair, at] of ours) {
    const counterpart = theirs.get(pair)
    if (at < 0 || counterpart === undefined || counterpart < 0) continue
    least = Math.min(least, counterpart - at)
    most = Math.max(most, counterpart - at)
  }
  if (least > most) return [0, source.length]
  return [Math.max(0, least - AROUND), Math.min(source.length, most + quoted.length + AROUND)]
}

/** Places of the pairs of neighbouring words; -1 for a pair that occurs twice. */
function uniquePairs(words: readonly Word[]): Map<number, number> {
  const pairs = new Map<number, number>()
  for (let at = 1; at < words.length; at++) {
    const pair = pairHash(words[at - 1]?.hash ?? 0, words[at]?.hash ?? 0)
    pairs.set(pair, pairs.has(pair) ? -1 : at)
  }
  return pairs
}

/**
 * Moves gaps to the left as far as they go, so that a word at the start of the quotation is not matched with the same word
 * far before the passage.
 */
function slide(matches: number[], source: readonly Word[]): void {
  let next = -1
  for (let at = matches.length - 1; at >= 0; at--) {
    const here = matches[at] as number
    if (here < 0) {
      next = -1
      continue
    }
    if (next > here + 1 && source[next - 1]?.norm === source[here]?.norm) matches[at] = next - 1
    next = matches[at] as number
  }
}

/** Keeps the run of matched words with the best balance of matches and gaps, and drops stray matches around it. */
function keepBestRun(
  matches: readonly number[],
  quoted: readonly QuotedWord[],
  breaksBetween: (from: number, to: number) => number,
): Matches | null {
  let best = { gain: 0, from: 0, to: 0 }
  let run = { gain: 0, from: 0 }
  let before = -1
  let missing = 0
  matches.forEach((here, at) => {
    if (here < 0) {
      if (!quoted[at]?.inserted) missing++
      return
    }
    const gap = before < 0 ? 0 : Math.max(here - before - 1, missing)
    const left = gap === 0 ? run.gain : run.gain - gap * GAP - breaksBetween(before, here)
    run = left > 0 ? { from: run.from, gain: left + 1 } : { from: at, gain: 1 }
    if (run.gain > best.gain) best = { gain: run.gain, from: run.from, to: at + 1 }
    before = here
    missing = 0
  })
  if (best.gain === 0) return null
  return matches.map((here, at) => (at >= best.from && at < best.to ? here : -1))
}
