/** The verdict on one quoted span. */
import type { Range } from '../document/document.js'
import { wordsAround } from './alignment/passage-words.js'
import { alternativesOf, type SearchedSegment } from './alternatives.js'
import { differencesOf } from './differences.js'
import { placeIn, type Segmented } from './place-segment.js'
import { type Alternative, costOf, matchedIn, type Placed, rangeOf, shareOf } from './placed.js'
import type { CheckedPart, Passage } from './records.js'
import type { Candidate } from './search/best-candidates.js'
import type { Segment } from './words/quoted-words.js'

/** A quoted span without its place in the draft. */
export type Judged = Omit<CheckedPart, 'span'>

export interface Judging extends Segmented {
  /** Describes a passage: its speaker, and what is wrong with its context. */
  readonly describe: (pieces: readonly Placed[]) => Passage
}

/** Share of its words that a source must have for a quotation to be altered rather than not found. */
const ALTERED = 0.5
/** The same for a short one, which shares common words with any text. */
const SHORT_ALTERED = 0.6
const SHORT = 12
/** Share from which a passage is shown as the nearest one. */
const NEAREST = 0.25
/** Passages with the same words among which one of the same speaker is looked for. */
const MOST_PASSAGES = 32
/** Passages that are described even if the first one is of the same speaker. */
const MOST_SHOWN = 9

const notFound: Judged = { verdict: 'not-found', passage: null, changes: [], diff: [], others: [] }
export const unchecked: Judged = { ...notFound, verdict: 'unchecked' }

/** Judges a quoted span that is long enough to be searched. */
export function judgePart(segments: readonly SearchedSegment[], judging: Judging): Judged {
  const alternatives = alternativesOf(segments, judging)
  const [best] = alternatives
  if (!best) return notFound
  const share = shareOf(best)
  const words = segments.reduce((sum, { words }) => sum + words.length, 0)
  if (share < NEAREST || best.pieces.length === 0) return notFound
  const isFound = matchedIn(best) > 1 && share >= (words < SHORT ? SHORT_ALTERED : ALTERED)
  const verdict = isFound ? (costOf(best) === 0 ? 'verbatim' : 'altered') : 'not-found'
  return { ...resultOf(equalsOf(alternatives), judging), verdict }
}

const equalsOf = (alternatives: readonly Alternative[]): Alternative[] => {
  const cost = costOf(alternatives[0] as Alternative)
  const equals = alternatives.filter((one) => costOf(one) === cost).slice(0, MOST_PASSAGES)
  return cost === 0 ? equals : equals.slice(0, 3)
}

/**
 * Chooses among passages that match equally well: the speaker's own first, then that of somebody described, who may be the
 * speaker, then somebody else's; those without a warning come first.
 */
function resultOf(alternatives: readonly Alternative[], judging: Judging): Omit<Judged, 'verdict'> {
  const described: { one: Alternative; passage: Passage }[] = []
  for (const one of alternatives) {
    const isSettled = described.some(({ passage }) => passage.attribution === 'same')
    if (described.length >= MOST_SHOWN && isSettled) break
    described.push({ one, passage: judging.describe(one.pieces) })
  }
  const rank = ({ passage: { attribution, speaker, warnings } }: (typeof described)[number]) =>
    (attribution === 'same' ? 0 : speaker === null ? 30 : attribution === 'unknown' ? 10 : 20) +
    warnings.length
  described.sort((a, b) => rank(a) - rank(b))
  const [chosen, ...others] = described as [(typeof described)[number], ...typeof described]
  return {
    passage: chosen.passage,
    ...differencesOf(chosen.one, judging.draft, judging.sources),
    others: others.slice(0, MOST_SHOWN - 1).map(({ passage }) => passage),
  }
}

/**
 * Judges a quoted span that is too short to be searched: it counts only next to the other parts of its quote, or in words
 * of its speaker.
 *
 * @param companions passages of the other parts, by source
 */
export function judgeShortPart(
  words: Segment,
  candidates: readonly Candidate[],
  companions: readonly (Range & { readonly source: number })[],
  judging: Judging,
): Judged {
  const exactIn = (place: Range & { readonly source: number }, around: number): Alternative[] =>
    placeIn(
      words,
      place.source,
      wordsAround(judging.sources[place.source] ?? '', place, around),
      judging,
    )
      .filter(({ comparison }) => comparison.cost === 0)
      .map((piece) => ({ pieces: [piece], missing: 0, spliced: false }))
  for (const companion of companions) {
    const found = exactIn(companion, BESIDE).sort(
      (a, b) => distance(a, companion) - distance(b, companion),
    )
    if (found[0]) return { ...resultOf(found.slice(0, 1), judging), verdict: 'verbatim' }
  }
  for (const candidate of candidates.slice(0, MOST_PASSAGES)) {
    for (const place of exactIn(candidate, words.length).slice(0, MOST_BESIDE)) {
      const result = resultOf([place], judging)
      if (result.passage?.attribution === 'same') return { ...result, verdict: 'verbatim' }
    }
  }
  return unchecked
}

/** Places with a short span that are looked at in one passage. */
const MOST_BESIDE = 3

/** Words around a companion in which a short span is looked for. */
const BESIDE = 60

const distance = ({ pieces }: Alternative, { start }: Range): number =>
  Math.abs(rangeOf(pieces[0] as Placed).start - start)
