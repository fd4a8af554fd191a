/** Readings of a quoted span: one passage, passages joined by marked omissions, or passages spliced. */
import { wordsAround } from './alignment/passage-words.js'
import { placeIn, placeSegment, type Segmented } from './place-segment.js'
import { type Alternative, costOf, matchedIn, type Placed, rangeOf } from './placed.js'
import type { Candidate } from './search/best-candidates.js'
import type { Segment } from './words/quoted-words.js'

/** A segment with the passages found for it; none if it is too short to be searched. */
export interface SearchedSegment {
  readonly words: Segment
  readonly candidates: readonly Candidate[]
}

/** Words of a passage without a counterpart from which it may be a splice. */
const LEAST_SPLICED = 3
/** Share of the words that a spliced passage must have. */
const SPLICED_SHARE = 0.8
/** Distance from its neighbour within which a short segment is looked for, in words. */
const BESIDE = 60

/** Readings of a quoted span, best first. */
export function alternativesOf(
  segments: readonly SearchedSegment[],
  texts: Segmented,
): Alternative[] {
  const placed = segments.map(({ words, candidates }) => placeSegment(words, candidates, texts))
  const [only] = segments
  const found =
    segments.length === 1 && only
      ? singles(only, placed[0] ?? [], texts)
      : chains(segments, placed, texts)
  const rank = (one: Alternative) => costOf(one) - matchedIn(one)
  return found.sort((a, b) => rank(a) - rank(b))
}

function singles(
  segment: SearchedSegment,
  placed: readonly Placed[],
  texts: Segmented,
): Alternative[] {
  const whole = placed.map((one): Alternative => ({ pieces: [one], missing: 0, spliced: false }))
  const [best] = placed
  if (!best || best.comparison.cost === 0) return whole
  const spliced = splice(segment, best, texts)
  return spliced ? [spliced, ...whole] : whole
}

/** Looks in other passages for what the best one lacks at its start or end. */
function splice(
  { words, candidates }: SearchedSegment,
  best: Placed,
  texts: Segmented,
): Alternative | null {
  const matched = best.comparison.runs.filter(({ kind }) => kind === 'same')
  const from = matched[0]?.draft[0] ?? 0
  const to = matched.at(-1)?.draft[1] ?? words.length
  const parts = [words.slice(0, from), words.slice(from, to), words.slice(to)]
  const pieces: Placed[] = []
  let missing = 0
  parts.forEach((part, index) => {
    const size = part.filter(({ inserted }) => !inserted).length
    if (size === 0) return
    const found =
      index === 1
        ? placeIn(part, best.source, best.sourceWords, texts)[0]
        : size >= LEAST_SPLICED
          ? placeSegment(part, candidates, texts)[0]
          : undefined
    const enough = SPLICED_SHARE * size
    if (found && (index === 1 || found.comparison.matched >= enough)) pieces.push(found)
    else missing += size
  })
  return pieces.length > 1 ? { pieces, missing, spliced: true } : null
}

/** One chain of passages per source, in the order of the segments. */
function chains(
  segments: readonly SearchedSegment[],
  placed: readonly (readonly Placed[])[],
  texts: Segmented,
): Alternative[] {
  const sources = new Set(placed.flat().map(({ source }) => source))
  return [...sources].map((source) => {
    let at = 0
    let spliced = false
    const chain = placed.map((options) => {
      const later = options.filter((one) => one.source === source && rangeOf(one).start >= at)
      const cheapest = Math.min(...later.map(({ comparison }) => comparison.cost))
      const here = later
        .filter(({ comparison }) => comparison.cost === cheapest)
        .sort((a, b) => rangeOf(a).start - rangeOf(b).start)[0]
      const elsewhere = options.find(({ comparison }) => comparison.cost === 0)
      const chosen = here && (here.comparison.cost === 0 || !elsewhere) ? here : (elsewhere ?? here)
      if (!chosen) return undefined
      if (chosen === here) at = rangeOf(chosen).end
      else spliced = true
      return chosen
    })
    return withShortSegments(segments, chain, texts, spliced)
  })
}

/** Looks for the segments that are too short to be searched next to the others. */
function withShortSegments(
  segments: readonly SearchedSegment[],
  chain: readonly (Placed | undefined)[],
  texts: Segmented,
  spliced: boolean,
): Alternative {
  const pieces: Placed[] = []
  let missing = 0
  segments.forEach(({ words }, index) => {
    const known = chain[index]
    const piece = known ?? beside(words, pieces.at(-1), chain.slice(index + 1).find(Boolean), texts)
    if (piece) pieces.push(piece)
    else missing += words.filter(({ inserted }) => !inserted).length
  })
  return { pieces, missing, spliced }
}

/** Finds the exact words of a segment between the passage before and the passage after it. */
function beside(
  words: Segment,
  before: Placed | undefined,
  after: Placed | undefined,
  texts: Segmented,
): Placed | undefined {
  if (words.every(({ inserted }) => inserted)) return undefined
  const near = before ?? after
  if (!near) return undefined
  const around = wordsAround(texts.sources[near.source] ?? '', rangeOf(near), BESIDE)
  const from = before ? rangeOf(before).end : 0
  const to = after && after.source === near.source ? rangeOf(after).start : Number.POSITIVE_INFINITY
  const between = around.filter(({ start, end }) => start >= from && end <= to)
  return placeIn(words, near.source, between, texts).find(({ comparison }) => comparison.cost === 0)
}
