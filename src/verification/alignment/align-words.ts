/** Word-by-word alignment of a quotation with a passage of a source. */
import { diffArrays } from 'diff'
import type { QuotedWord } from '../words/quoted-words.js'
import type { Word } from '../words/read-words.js'

/** Index of the source's word for each word of the quotation; -1 if there is none. */
export type Matches = readonly number[]

/** Edits from which two texts are not compared further: the time of the comparison is quadratic in them. */
const MOST_EDITS = 4000

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
  const changes = diffArrays<Word>([...source], [...quoted], {
    comparator: (a, b) => a.norm === b.norm,
    maxEditLength: MOST_EDITS,
  })
  if (!changes) return []
  const matches: number[] = new Array(quoted.length).fill(-1)
  let at = 0
  let from = 0
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

/** Finds the quotation word by word, with nothing between its words; marked insertions are skipped. */
function exactMatches(quoted: readonly QuotedWord[], source: readonly Word[]): Matches[] {
  const spoken = quoted.flatMap((word, index) => (word.inserted ? [] : [{ word, index }]))
  const places: Matches[] = []
  const [first] = spoken
  if (!first) return places
  for (let start = 0; start + spoken.length <= source.length; start++) {
    if (source[start]?.hash !== first.word.hash) continue
    if (!spoken.every(({ word }, at) => word.norm === source[start + at]?.norm)) continue
    const matches: number[] = new Array(quoted.length).fill(-1)
    spoken.forEach(({ index }, at) => {
      matches[index] = start + at
    })
    if (places.push(matches) === MOST_PLACES) break
    start += spoken.length - 1
  }
  return places
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
    const gap = before < 0 ? 0 : here - before - 1 + missing
    const left = gap === 0 ? run.gain : run.gain - gap * GAP - breaksBetween(before, here)
    run = left > 0 ? { from: run.from, gain: left + 1 } : { from: at, gain: 1 }
    if (run.gain > best.gain) best = { gain: run.gain, from: run.from, to: at + 1 }
    before = here
    missing = 0
  })
  if (best.gain === 0) return null
  return matches.map((here, at) => (at >= best.from && at < best.to ? here : -1))
}
