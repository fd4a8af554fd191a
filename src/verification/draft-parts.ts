/** The quoted spans of a draft and the patterns to search them by. */
import type { Range } from '../document/document.js'
import type { Quote, Speaker } from '../extraction/records.js'
import { isSameSpeaker } from '../extraction/same-speaker.js'
import type { Extraction } from '../extraction/schema.js'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
} from '../lexicon/grammar/function-words.js'
import { wordSet } from '../lexicon/word-set.js'
import { type Pattern, patternAround, patternBeside, patternOf } from './search/pattern.js'
import { type Segment, segmentsOf } from './words/quoted-words.js'
import { readWords, type Word } from './words/read-words.js'

/** A quoted span, or the content of an indirect report, with the numbers of its patterns. */
export type DraftPart = { readonly range: Range } & (
  | {
      readonly kind: 'long'
      readonly segments: readonly { words: Segment; pattern: number | null }[]
    }
  | { readonly kind: 'short'; readonly words: Segment; readonly pattern: number | null }
  | { readonly kind: 'report'; readonly words: readonly Word[]; readonly pattern: number | null }
)

export interface DraftQuote {
  readonly quote: Quote
  readonly speaker: Speaker | null
  readonly parts: readonly DraftPart[]
}

/** Collects patterns, each once: a quotation may be repeated in many drafts. */
export class Patterns {
  readonly list: Pattern[] = []
  private readonly known = new Map<string, number>()

  add(key: string, make: () => Pattern): number {
    const known = this.known.get(key)
    if (known !== undefined) return known
    this.known.set(key, this.list.length)
    return this.list.push(make()) - 1
  }
}

/** Segments with fewer words are not searched on their own. */
const LEAST_SEGMENT = 3
/** Share of the content words of a report that a passage must have to be considered. */
const REPORTED_SHARE = 0.4
const LEAST_CONTENT = 2

export function draftQuotes(
  text: string,
  { quotes, speakers }: Extraction,
  owners: readonly (string | undefined)[],
  minWords: number,
  patterns: Patterns,
): DraftQuote[] {
  return quotes.map((quote) => {
    const speaker = speakers.find(({ id }) => id === quote.speaker?.id) ?? null
    const parts =
      quote.type === 'indirect'
        ? [reportPart(text, quote, patterns)]
        : quote.quoted.map((span) => quotedPart(text, span, speaker, owners, minWords, patterns))
    return { quote, speaker, parts }
  })
}

function quotedPart(
  text: string,
  span: Range,
  speaker: Speaker | null,
  owners: readonly (string | undefined)[],
  minWords: number,
  patterns: Patterns,
): DraftPart {
  const range = { start: span.start, end: span.end }
  const segments = segmentsOf(text, span)
  const words = segments.flat()
  const spoken = words.filter(({ inserted }) => !inserted)
  const isLong = spoken.length >= minWords && segments.some(isSearchable)
  if (isLong) {
    return {
      kind: 'long',
      range,
      segments: segments.map((segment) => ({ words: segment, pattern: add(segment, patterns) })),
    }
  }
  if (spoken.length === 0 || !speaker) return { kind: 'short', range, words, pattern: null }
  const own = new Set(
    owners.flatMap((name, index) =>
      name !== undefined && isSameSpeaker(speaker, { name, aliases: [], named: true })
        ? [index]
        : [],
    ),
  )
  const names = [speaker.name, ...speaker.aliases].flatMap((form) => readWords(form).slice(-1))
  const key = `beside ${normsOf(spoken)} ${normsOf(names)} ${[...own].join()}`
  const pattern = patterns.add(key, () => patternBeside(spoken, names, own))
  return { kind: 'short', range, words, pattern }
}

const spokenIn = (segment: Segment) => segment.filter(({ inserted }) => !inserted)
const isSearchable = (segment: Segment) => spokenIn(segment).length >= LEAST_SEGMENT
const normsOf = (words: readonly Word[]) => words.map(({ norm }) => norm).join(' ')

function add(segment: Segment, patterns: Patterns): number | null {
  if (!isSearchable(segment)) return null
  const spoken = spokenIn(segment)
  return patterns.add(`words ${normsOf(spoken)}`, () => patternOf(spoken))
}

function reportPart(text: string, { content }: Quote, patterns: Patterns): DraftPart {
  const range = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 }
  const words = readWords(text, range.start, range.end).filter(({ norm }) => isContent(norm))
  const least = Math.max(LEAST_CONTENT, Math.ceil(words.length * REPORTED_SHARE))
  const pattern =
    words.length < LEAST_CONTENT
      ? null
      : patterns.add(`around ${normsOf(words)}`, () => patternAround(words, least))
  return { kind: 'report', range, words, pattern }
}

const PRONOUNS = wordSet('he she they it him her them his hers their its who what there here')

const isContent = (word: string): boolean =>
  word.length > 2 &&
  !PRONOUNS.has(word) &&
  ![AUXILIARIES, CONJUNCTIONS, DETERMINERS, POSSESSIVES, PREPOSITIONS].some((list) =>
    list.has(word),
  )
