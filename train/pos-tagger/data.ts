/** Learns the tagger's data from examples: the lexicon, then endings, then context, each on top of the previous one. */
import { endingFeatures } from '../../src/pos-tagger/features/ending-features.js'
import type { WordsData } from '../../src/pos-tagger/greedy-tagger.js'
import { readView } from '../../src/pos-tagger/sentence-view.js'
import { readLexicon } from '../../src/pos-tagger/tables/hashed-lexicon.js'
import { readTable } from '../../src/pos-tagger/tables/weight-rows.js'
import { KIND_UNSURE, kindOf } from '../../src/pos-tagger/word/case-state.js'
import { type Lookup, type Word, WordCache } from '../../src/pos-tagger/word/word.js'
import { Rows } from '../../src/pos-tagger/word-scores.js'
import { generator } from '../shuffle.js'
import { countWords, type WordCounts } from './count-words.js'
import { type EndingExample, learnEndings } from './endings.js'
import type { Example } from './examples.js'
import { lookupWithout } from './leave-out.js'
import { entryFor, MIN_COUNTS } from './lexicon.js'
import { packLexicon, packTable } from './pack.js'
import { learnContext } from './perceptron.js'
import { greatest } from './prune.js'
import { variantsOf } from './variants.js'

export interface TableSizes {
  readonly bits: number
  /** Number of weights in the table. */
  readonly weights: number
}

export interface Sizes {
  readonly endings: TableSizes
  readonly context: TableSizes
  /** Epochs with all weights, then with those that are kept. */
  readonly epochs: readonly [number, number]
  /** Number of runs with the kept weights, each in another order; their mean depends less on the order. */
  readonly turns: number
}

/** Words at most this frequent are examples of unknown words. */
const RARE = 12

/** Learns the data of the tagger. Deterministic. */
export function learnWords(
  examples: readonly Example[],
  sizes: Sizes,
  report: (line: string) => void,
): WordsData {
  const random = generator(7)
  const articles = examples.map((example) => [example, ...variantsOf(example, random)])
  const { stems, words } = countWords(articles.flat())
  const lexicon = packLexicon(
    [...stems.values()]
      .filter(({ kind, total }) => total >= (MIN_COUNTS[kind] as number))
      .sort((a, b) => b.total - a.total)
      .map(({ stem, kind, classes, total }) => ({ stem, kind, entry: entryFor(classes, total) })),
  )
  const lookup = readLexicon(lexicon)
  report(`${words.size} words, lexicon of ${lexicon.entries.length} characters`)

  const { bits } = sizes.endings
  const ended = endingExamples([...words.values()], lookup)
  const first = learnEndings(ended, { bits, random })
  const endings = packTable(
    learnEndings(ended, { bits, random, kept: greatest(first, sizes.endings.weights) }),
    bits,
  )
  report(`endings of ${endings.weights.length} characters`)

  const table = readTable(endings)
  const seen = articles.flatMap((article) => {
    const without = lookupWithout(countWords(article).stems, stems, lookup)
    const cache = new WordCache(without)
    const rows = new Rows(without, table)
    return article.map((example) => ({ example, view: readView(example.document, cache, rows) }))
  })
  const onEpoch = (epoch: number, right: number): void =>
    report(`epoch ${epoch + 1}: ${(100 * right).toFixed(2)} % right where the lexicon is ambiguous`)
  const options = { bits: sizes.context.bits, random, onEpoch }
  const whole = learnContext(seen, { ...options, epochs: sizes.epochs[0] })
  const kept = greatest(whole, sizes.context.weights)
  const weights = meanOf(
    Array.from({ length: sizes.turns }, () =>
      learnContext(seen, { ...options, epochs: sizes.epochs[1], kept }),
    ),
  )
  const context = packTable(weights, options.bits)
  report(`context of ${context.weights.length} characters`)
  return { lexicon, endings, context }
}

const meanOf = (all: readonly Float64Array[]): Float64Array =>
  (all[0] as Float64Array).map(
    (_, i) => all.reduce((sum, weights) => sum + (weights[i] as number), 0) / all.length,
  )

function endingExamples(words: readonly WordCounts[], lookup: Lookup): EndingExample[] {
  const cache = new WordCache(lookup)
  return words
    .filter(({ total }) => total <= RARE)
    .map(({ word, state, classes, total }) => ({
      features: endingFeatures(asUnknown(cache.get(word.text, word.lower), state), state, lookup),
      shares: classes.map((count) => count / total),
      weight: Math.sqrt(total),
    }))
}

/** Returns the word without its lexicon entry for this casing. */
function asUnknown(word: Word, state: number): Word {
  const kind = kindOf(state)
  const entries = word.entries.slice()
  if (kind === KIND_UNSURE) entries.fill(0)
  else {
    entries[kind] = 0
    entries[KIND_UNSURE] = 0
  }
  return { ...word, entries }
}
