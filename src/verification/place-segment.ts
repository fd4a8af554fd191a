/** Sets a segment of a quotation against the candidates that the search found. */
import type { Range } from '../document/document.js'
import { alignWords } from './alignment/align-words.js'
import { compare } from './alignment/compare.js'
import { withoutRanges, wordsAround } from './alignment/passage-words.js'
import { type Placed, rangeOf } from './placed.js'
import type { Candidate } from './search/best-candidates.js'
import type { Segment } from './words/quoted-words.js'
import type { Word } from './words/read-words.js'

export interface Segmented {
  readonly draft: string
  readonly sources: readonly string[]
  /** Ranges around a place that interrupt a statement of the source: its cues, in text order. */
  readonly interruptions: (source: number, place: Range) => readonly Range[]
}

/** Candidates that are aligned if none of them has the exact words. */
const MOST_ALIGNED = 8
/** Share of the best candidate's features from which another one is aligned: it may be the second half of a splice. */
const FEWEST = 0.2
/** Candidates whose source is read for interruptions. */
const MOST_READ = 3
/** Words of candidates that are read for one segment: a bound for quotations as long as a book. */
const MOST_WORDS = 400_000
/** Minimum share of the words for a candidate to be read for interruptions. */
const NEAR = 0.5

/** All passages with the exact words, or the nearest ones, best first. */
export function placeSegment(
  segment: Segment,
  candidates: readonly Candidate[],
  texts: Segmented,
): Placed[] {
  const placed: Placed[] = []
  let aligned = 0
  let read = 0
  const mostFound = candidates[0]?.found ?? 0
  for (const candidate of candidates) {
    const isExact = placed.some(({ comparison }) => comparison.cost === 0)
    // A passage with the exact words has all features.
    const least = isExact ? mostFound : mostFound * FEWEST
    if (candidate.found < least || read > MOST_WORDS) break
    const { source } = candidate
    const words = wordsAround(texts.sources[source] ?? '', candidate, segment.length)
    read += words.length
    if (isExact ? !mayHold(words, segment) : aligned++ >= MOST_ALIGNED) continue
    placed.push(...placeIn(segment, source, words, texts))
  }
  const best = distinct(sorted(placed))
  if (best[0]?.comparison.cost === 0) return best
  const uninterrupted = best.slice(0, MOST_READ).flatMap((one) => {
    if (one.comparison.matched < NEAR * one.comparison.total) return []
    const ranges = texts.interruptions(one.source, rangeOf(one))
    if (ranges.length === 0) return []
    const words = withoutRanges(one.sourceWords, ranges)
    return placeIn(segment, one.source, words, texts).filter(
      ({ comparison }) => comparison.cost < one.comparison.cost,
    )
  })
  return sorted([...uninterrupted, ...best])
}

/** Leaves out places that were found through another window too, of which one may cut the passage. */
function distinct(placed: readonly Placed[]): Placed[] {
  const seen = new Set<string>()
  return placed.filter((one) => {
    const { start, end } = rangeOf(one)
    const keys = [`${one.source} from ${start}`, `${one.source} to ${end}`]
    const isNew = !keys.some((key) => seen.has(key))
    for (const key of keys) seen.add(key)
    return isNew
  })
}

const sorted = (placed: readonly Placed[]): Placed[] =>
  [...placed].sort(
    (a, b) =>
      b.comparison.matched - b.comparison.cost - (a.comparison.matched - a.comparison.cost) ||
      a.comparison.cost - b.comparison.cost,
  )

/** Aligns a segment with words of a source: all places with the exact words, or the nearest one. */
export function placeIn(
  segment: Segment,
  source: number,
  words: readonly Word[],
  { draft, sources }: Segmented,
): Placed[] {
  const side = { text: sources[source] ?? '', words }
  return alignWords(segment, side).flatMap((matches) => {
    const comparison = compare({ text: draft, words: segment }, side, matches)
    return comparison ? [{ source, draftWords: segment, sourceWords: words, comparison }] : []
  })
}

/** Tests whether a passage has as many words as an exact match needs, its first and last word included. */
function mayHold(words: readonly Word[], segment: Segment): boolean {
  const hashes = new Set(words.map(({ hash }) => hash))
  return segment.every(({ hash, inserted }) => inserted || hashes.has(hash))
}
