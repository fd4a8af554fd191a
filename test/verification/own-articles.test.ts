/** The quotes of the fixtures against their own articles: unchanged, in other typography, and with one word changed. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/document/reading.js'
import { type Extraction, extractQuotes } from '../../src/index.js'
import { findingsOf } from '../../src/verification/findings.js'
import { verifyDrafts } from '../../src/verification/verify-drafts.js'
import { readWords } from '../../src/verification/words/read-words.js'

const folder = new URL('../../fixtures/', import.meta.url)
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
  .map((article) => ({ article, spans: quotedSpans(article.text) }))
const count = articles.reduce((sum, { spans }) => sum + spans.length, 0)

/** Extracts from an article once, though it is verified against many times. */
const extracted = new Map<string, Extraction>()
function extract(input: string | Reading): Extraction {
  const text = typeof input === 'string' ? input : input.prose
  const known = extracted.get(text) ?? extractQuotes(text)
  if (articles.some(({ article }) => article.text === text)) extracted.set(text, known)
  return known
}

const verify = (draft: string, article: { name: string; text: string }) =>
  verifyDrafts([{ name: null, text: draft }], [article], {}, extract)[0]?.checks ?? []

/** Quoted spans of four words or more, and their speakers. */
function quotedSpans(text: string) {
  return extractQuotes(text).quotes.flatMap(({ quoted, speaker }) =>
    quoted
      .filter((span) => readWords(span.text).length >= 4)
      .map((span) => ({ text: span.text, speaker: speaker?.name ?? 'Jane Roe' })),
  )
}

/** A repeatable sequence of numbers from 0 to 1. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state / 2 ** 32
  }
}

/** One draft per article, one paragraph per quote; null leaves a quote out. */
function verifyChanged(
  change: (text: string, next: () => number, article: string) => string | null,
) {
  const next = randomNumbers(7)
  return articles.flatMap(({ article, spans }) => {
    const changed = spans.flatMap(({ text, speaker }) => {
      const other = change(text.replace(/[“”"]/g, '’').replace(/\s+/g, ' '), next, article.text)
      return other === null ? [] : [`“${other.replace(/[.,]$/, '')},” said ${speaker}.`]
    })
    return verify(changed.join('\n\n'), article)
  })
}

const wordAt = (words: readonly string[], at: number) => words[at]?.toLowerCase() ?? ''
const vocabulary = readWords(articles.map(({ article }) => article.text).join('\n'))
  .map(({ norm }) => norm)
  .filter((word) => /^[a-z]{4,}$/.test(word))

const plain = (text: string): string =>
  ` ${readWords(text)
    .map(({ norm }) => norm)
    .join(' ')} `

/** Applies a change to one inner word; words are what the verification compares. */
function changeWord(
  text: string,
  next: () => number,
  change: (words: string[], at: number) => void,
): string | null {
  const ranges = readWords(text)
  const words = ranges.map(({ start, end }) => text.slice(start, end))
  const at = 1 + Math.floor(next() * (words.length - 2))
  const before = words.map((word) => word.toLowerCase()).join(' ')
  const changed = [...words]
  change(changed, at)
  // Dropping one of two equal words, or swapping them, changes nothing that could be found.
  return changed.join(' ').toLowerCase() === before ? null : changed.join(' ')
}

describe(`${count} quotes of the fixtures`, { timeout: 60_000 }, () => {
  it('are at least 400', () => {
    expect(count).toBeGreaterThanOrEqual(400)
  })

  it('raise no false alarm in their own articles', () => {
    const alarms = articles.flatMap(({ article }) =>
      verify(article.text, article).flatMap((check) =>
        findingsOf(check).map(({ rule }) => [article.name, check.id, rule]),
      ),
    )
    expect(alarms).toEqual([])
  })

  it.each<[string, (text: string) => string]>([
    ['straight marks', (text) => text.replace(/[‘’]/g, "'")],
    ['other dashes', (text) => text.replace(/\s*[—–]\s*/g, ' - ')],
    ['ligatures', (text) => text.replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ')],
    ['other blanks', (text) => text.replace(/ /g, '\u00a0 ')],
    ['soft hyphens', (text) => text.replace(/([a-z]{3})(?=[a-z]{3})/g, '$1\u00ad')],
    ['other case at the start', (text) => text.charAt(0).toLowerCase() + text.slice(1)],
  ])('are verbatim with %s', (_, change) => {
    const wrong = verifyChanged(change).filter(({ verdict }) => verdict !== 'verbatim')
    expect(wrong.map(({ text, parts }) => [text, parts])).toEqual([])
  })

  it.each<[string, (words: string[], at: number, next: () => number) => void]>([
    [
      'changed',
      (words, at, next) => {
        const old = wordAt(words, at)
        while (wordAt(words, at) === old)
          words[at] = vocabulary[Math.floor(next() * vocabulary.length)] ?? ''
      },
    ],
    ['dropped', (words, at) => words.splice(at, 1)],
    [
      'swapped',
      (words, at) => words.splice(at - 1, 2, words[at] as string, words[at - 1] as string),
    ],
  ])('are found out with one word %s', (_, change) => {
    const checks = verifyChanged((text, next, article) => {
      const changed = changeWord(text, next, (words, at) => change(words, at, next))
      // “It was not contained” without "not": “we were told it was contained”
      return changed === null || plain(article).includes(plain(changed)) ? null : changed
    })
    expect(checks.length).toBeGreaterThan(400)
    const missed = checks.filter(({ verdict }) => !['altered', 'not-found'].includes(verdict))
    expect(missed.map(({ text }) => text)).toEqual([])
  })
})
