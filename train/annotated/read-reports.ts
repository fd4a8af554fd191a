/**
 * Reported speech and attitudes, annotated by readers who saw no output of the tool: `reports/learnt.jsonl` is for training,
 * `reports/held-out.jsonl` for measuring. As for quotations, the project keeps ids, offsets and hashes.
 */
import { readFileSync } from 'node:fs'
import type { GoldArticle, GoldAttribution } from '../corpus.js'
import { hashOf, linesOf, textsOf } from './texts.js'

interface ReportedArticle {
  readonly id: string
  readonly hash: string
  /** Raw articles with a fifth of its wording. The tagger has been taught them, so it cannot be measured on this one. */
  readonly copies?: readonly string[]
  readonly attributions: readonly (GoldAttribution & {
    /** Said or written, or thought, wanted, supported. */
    readonly type: 'speech' | 'attitude'
  })[]
}

type Name = 'learnt' | 'held-out'

const articlesOf = (name: Name): ReportedArticle[] =>
  linesOf(readFileSync(new URL(`reports/${name}.jsonl`, import.meta.url), 'utf8')).map(
    (line) => JSON.parse(line) as ReportedArticle,
  )

/** Returns the ids of all annotated articles, including those with copies. */
export const reportIds = (): Set<string> =>
  new Set([...articlesOf('learnt'), ...articlesOf('held-out')].map(({ id }) => id))

/**
 * Joins annotations with the texts in `corpora` (JSON Lines with `id` and `text`). Articles of other corpora and those with
 * copies are left out.
 *
 * @throws Error if a text is not the one that was annotated
 */
export function readReports(name: Name, corpora: readonly string[]): GoldArticle[] {
  const texts = textsOf(corpora)
  return articlesOf(name)
    .filter(({ copies }) => !copies)
    .flatMap(({ id, hash, attributions }) => {
      const text = texts.get(id)
      if (text === undefined) return []
      if (hashOf(text) !== hash)
        throw new Error(`${id}: the text is not the one that was annotated`)
      return [{ id, text, attributions: [...attributions], quoted: [] }]
    })
}
