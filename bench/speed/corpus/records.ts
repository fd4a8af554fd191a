/** Records for large corpora: our own paragraphs in new combinations, so that no two are equal. */
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { isFirstName } from '../../../src/language/names.js'
import { articlesOf } from '../../articles.js'
import { nameOf } from '../../robustness/hard-kinds.js'

export interface CorpusRecord {
  readonly id: string
  readonly text: string
}

/** Paragraphs of a record. */
const PARAGRAPHS = 3
/** Shorter ones are headlines and labels. */
const SHORTEST = 80

const paragraphs = articlesOf()
  .flatMap((text) => text.split(/\n{2,}/))
  .filter((paragraph) => paragraph.length > SHORTEST)

/** The words after first names. */
const surnames = new Set(
  paragraphs.flatMap((text) =>
    [...text.matchAll(/\b(\p{Lu}\p{L}+) (?=(\p{Lu}\p{L}+))/gu)].flatMap(
      ([, first = '', last = '']) => (isFirstName(first) ? last : []),
    ),
  ),
)

/**
 * The record of a number, always the same. Its paragraphs are those of another record only by chance, and surnames are
 * invented for it: a corpus brings new words with every article.
 */
export function recordOf(number: number): CorpusRecord {
  const next = randomOf(number)
  const chosen = Array.from({ length: PARAGRAPHS }, () => paragraphs[next(paragraphs.length)])
  const renamed = new Map<string, string>()
  const text = chosen.join('\n\n').replace(/\p{Lu}\p{L}+/gu, (word) => {
    if (!surnames.has(word)) return word
    const name = renamed.get(word) ?? nameOf(next(2 ** 30))
    renamed.set(word, name)
    return name
  })
  return { id: `r${number}`, text }
}

/** Writes the records from 0 as JSON Lines. */
export async function writeRecords(count: number, path: string): Promise<void> {
  function* lines() {
    for (let number = 0; number < count; number++) yield `${JSON.stringify(recordOf(number))}\n`
  }
  await finished(Readable.from(lines()).pipe(createWriteStream(path)))
}

/** Pseudo-random whole numbers below a limit, by seed. */
function randomOf(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
