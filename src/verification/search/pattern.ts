import type { Word } from '../words/read-words.js'
import { pairHash, singleHash, tripleHash } from './shingles.js'

/** Words to look for in the sources. */
export interface Pattern {
  /** Distinct shingles. */
  readonly features: readonly Feature[]
  /** Number of words in which a match is expected; the search reads the sources through windows of twice this size. */
  readonly size: number
  /** Minimum number of distinct features of a candidate. */
  readonly least: number
  /** Whether each candidate must hold the first feature; its place is then that of the candidate. */
  readonly headed: boolean
  /** Sources in which the first feature alone makes a candidate. */
  readonly own: ReadonlySet<number>
}

export interface Feature {
  readonly hash: number
  readonly kind: FeatureKind
}

export type FeatureKind = 'single' | 'pair' | 'triple'

/** Below this number of words one changed word could break every triple. */
const FEW_WORDS = 8
const nowhere: ReadonlySet<number> = new Set()

/** The pattern of a quotation: its triples of words, or the pairs of a short one. */
export function patternOf(words: readonly Word[]): Pattern {
  const features = words.length < FEW_WORDS ? pairsOf(words) : triplesOf(words)
  return {
    features: distinct(features),
    size: words.length + Math.max(4, words.length >> 2),
    least: words.length <= 3 ? 1 : 2,
    headed: false,
    own: nowhere,
  }
}

/** Words on either side of a short quotation in which its speaker must be named. */
const BESIDE = 60

/**
 * The pattern of a quotation too short to be searched alone: its words next to a name of its speaker.
 *
 * @param names words that name the speaker
 * @param own sources that are the speaker's own
 */
export function patternBeside(
  words: readonly Word[],
  names: readonly Word[],
  own: ReadonlySet<number>,
): Pattern {
  const [first, second, third] = words.map(({ hash }) => hash) as [number, number?, number?]
  const head: Feature =
    third !== undefined && second !== undefined
      ? { kind: 'triple', hash: tripleHash(first, second, third) }
      : second !== undefined
        ? { kind: 'pair', hash: pairHash(first, second) }
        : { kind: 'single', hash: singleHash(first) }
  const named = names.map(({ hash }): Feature => ({ kind: 'single', hash: singleHash(hash) }))
  const others = distinct(named).filter(({ hash }) => hash !== head.hash)
  return { features: [head, ...others], size: BESIDE, least: 2, headed: true, own }
}

/** The pattern of a report: its content words, in any order. */
export function patternAround(words: readonly Word[], least: number): Pattern {
  const features = words.map(({ hash }): Feature => ({ kind: 'single', hash: singleHash(hash) }))
  return { features: distinct(features), size: BESIDE, least, headed: false, own: nowhere }
}

function pairsOf(words: readonly Word[]): Feature[] {
  const features: Feature[] = []
  words.forEach(({ hash }, at) => {
    for (const other of [words[at + 1], words[at + 2]])
      if (other) features.push({ kind: 'pair', hash: pairHash(hash, other.hash) })
  })
  return features
}

function triplesOf(words: readonly Word[]): Feature[] {
  const features: Feature[] = []
  for (let at = 2; at < words.length; at++) {
    const [a, b, c] = [words[at - 2], words[at - 1], words[at]] as [Word, Word, Word]
    features.push({ kind: 'triple', hash: tripleHash(a.hash, b.hash, c.hash) })
  }
  return features
}

const distinct = (features: readonly Feature[]): Feature[] => [
  ...new Map(features.map((feature) => [`${feature.kind} ${feature.hash}`, feature])).values(),
]
