/**
 * Judges the quotes found in a hard case: each expected quote must be found, by its speaker, whole and no longer, and no other
 * quote may be found. Words are compared, not marks or case.
 */
import type { Quote } from '../../../src/extraction/records.js'
import type { ExpectedQuote, HardCase } from './case.js'

/** Share of an expected quote that must be found. */
const ENOUGH = 0.85
/** Share by which a quoted span may exceed the expected quote; two words always. */
const EXCESS = 0.15

interface FoundSpan {
  readonly quote: Quote
  readonly words: readonly string[]
  /** Whether it is part of an expected quote already. */
  taken: boolean
}

/** Returns what is wrong, a line each; nothing if the case passes. */
export function judgeCase(wanted: HardCase, quotes: readonly Quote[]): string[] {
  const spans = quotes
    .filter(({ type }) => type !== 'indirect')
    .flatMap((quote) =>
      quote.quoted.map(({ text }): FoundSpan => ({ quote, words: wordsOf(text), taken: false })),
    )
  const problems = wanted.quotes.flatMap((expected) => judgeQuote(expected, spans))
  const used = new Set(spans.filter(({ taken }) => taken).map(({ quote }) => quote))
  return [...problems, ...judgeOthers(wanted, spans, used)]
}

/** Takes the spans that make up an expected quote, in order, and judges them. */
function judgeQuote(expected: ExpectedQuote, spans: readonly FoundSpan[]): string[] {
  const problems: string[] = []
  const wanted = wordsOf(expected.text)
  const covered = wanted.map(() => false)
  const quotes = new Set<Quote>()
  for (const span of spans) {
    const { words } = span
    if (words.length === 0 || span.taken || covered.every(Boolean)) continue
    const at = wanted.findIndex((_, start) =>
      words.every((word, i) => wanted[start + i] === word && !covered[start + i]),
    )
    if (at >= 0) covered.fill(true, at, at + words.length)
    else if (contains(words, wanted)) {
      if (words.length > wanted.length + Math.max(2, EXCESS * wanted.length))
        problems.push(`runs on: ${shortened(words.join(' '))}`)
      covered.fill(true)
    } else continue
    span.taken = true
    quotes.add(span.quote)
  }
  const share = covered.filter(Boolean).length / Math.max(1, wanted.length)
  if (share < ENOUGH) {
    return [...problems, `${share > 0 ? 'cut short' : 'missed'}: ${shortened(expected.text)}`]
  }
  const all = [...quotes]
  if (!all.every(({ speaker }) => isSpeaker(speaker?.name ?? null, expected))) {
    const got = all.map(({ speaker }) => speaker?.name ?? 'nobody').join(', ')
    problems.push(`${expected.speaker ?? 'nobody'}, not ${got}: ${shortened(expected.text)}`)
  }
  if (expected.asserted !== undefined && all.some((q) => q.asserted !== expected.asserted))
    problems.push(`asserted should be ${expected.asserted}: ${shortened(expected.text)}`)
  return problems
}

/** Judges the quotes that are no part of an expected one. Nobody's words may be quotes that are marked as not asserted. */
function judgeOthers(
  { none = [], optional = [] }: HardCase,
  spans: readonly FoundSpan[],
  used: ReadonlySet<Quote>,
): string[] {
  return [...new Set(spans.map(({ quote }) => quote))].flatMap((quote) => {
    const words = spans.filter((span) => span.quote === quote).flatMap((span) => span.words)
    const text = words.join(' ')
    if (used.has(quote) || optional.some((other) => wordsOf(other).join(' ') === text)) return []
    const isNobodys = none.some((other) => contains(words, wordsOf(other)))
    if (!quote.asserted && isNobodys) return []
    return [`${isNobodys ? 'not a quote' : 'not expected'}: ${shortened(text)}`]
  })
}

/** Tests for one of the right names, or a longer form of one of several words. Titles and articles do not count. */
function isSpeaker(found: string | null, { speaker, accept = [] }: ExpectedQuote): boolean {
  if (speaker === null || found === null) return speaker === found
  const words = nameWords(found)
  return [speaker, ...accept].map(nameWords).some((name) => {
    return name.join(' ') === words.join(' ') || (name.length > 1 && contains(words, name))
  })
}

const TITLES = /^(?:the|a|an|mr|mrs|ms|dr|sir|dame|lord|lady)$/
const nameWords = (name: string): string[] => wordsOf(name).filter((word) => !TITLES.test(word))

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .match(/[\p{L}\p{N}_]+/gu) ?? []

/** Tests whether the words occur in order, with nothing between them. */
const contains = (all: readonly string[], some: readonly string[]): boolean =>
  ` ${all.join(' ')} `.includes(` ${some.join(' ')} `)

const shortened = (text: string): string => (text.length > 70 ? `${text.slice(0, 70)}…` : text)
