/**
 * `npm run bench:large -- ARTICLES.jsonl`: the large model's pace around quoted spans alone and with labels for all tokens, in turns in
 * one process, medians of processor time; time to load; peak memory. Without a file it reads the fixtures.
 */
import { readFileSync } from 'node:fs'
import { createLargeModel } from '../../packages/large/src/model.js'
import { annotate } from '../../src/attributor/annotation/annotate.js'
import { askedOf, mentionsToRead } from '../../src/attributor/read-document.js'
import type { QuotationModel } from '../../src/models/quotation-model.js'
import { parseDocument } from '../../src/parser/parse.js'
import { articlesOf } from '../articles.js'

const ROUNDS = 5
/** Words of one "article" of the figures. */
const WORDS = 800
/** Words that a round reads, so that it takes seconds, not minutes. */
const MOST_WORDS = 8000

const [file] = process.argv.slice(2)
const began = performance.now()
const model: QuotationModel = createLargeModel(
  readFileSync(new URL('../../packages/large/weights.bin', import.meta.url)),
)
const loading = performance.now() - began

const wordsOf = (text: string): number => text.trim().split(/\s+/).length
let words = 0
const documents = articlesOf(file)
  .filter((text) => {
    if (words >= MOST_WORDS) return false
    words += wordsOf(text)
    return true
  })
  .map((text) => {
    const document = parseDocument(text)
    const spans = document.quotedSpans.filter(({ depth }) => depth === 0)
    const mentions = mentionsToRead(annotate(document)).map(askedOf)
    return { text, tokens: document.tokens, spans, mentions }
  })

/** Articles of 800 words per second of processor time. */
function pace(labels: boolean): number {
  const before = process.cpuUsage()
  for (const { text, spans, tokens, mentions } of documents)
    model.read(text, spans, labels ? tokens : null, mentions)
  const { user, system } = process.cpuUsage(before)
  return words / WORDS / ((user + system) / 1e6)
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

pace(true)
const rounds = Array.from({ length: ROUNDS }, () => ({ spans: pace(false), all: pace(true) }))
console.log(`${model.name}: ${documents.length} texts, ${words} words, ${ROUNDS} rounds, medians`)
console.log(
  `around spans  ${median(rounds.map(({ spans }) => spans)).toFixed(2)} articles of ${WORDS} words/s`,
)
console.log(
  `with labels   ${median(rounds.map(({ all }) => all)).toFixed(2)} articles of ${WORDS} words/s`,
)
console.log(`loading       ${loading.toFixed(0)} ms`)
console.log(`peak memory   ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`)
