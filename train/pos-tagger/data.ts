/** From examples to the data of the tagger: the lexicon, then endings, then context, each on top of the one before. */
import { endingFeatures } from '../../src/pos-tagger/features/ending-features.js'
import type { WordsData } from '../../src/pos-tagger/greedy-tagger.js'
import { readView } from '../../src/pos-tagger/sentence-view.js'
import { readLexicon } from '../../src/pos-tagger/tables/hashed-lexicon.js'
import { readTable } from '../../src/pos-tagger/tables/weight-rows.js'
import { KIND_UNSURE, kindOf } from '../../src/pos-tagger/word/case-state.js'
import { type Lookup, type Word, WordCache } from '../../src/pos-tagger/word/word.js'
import { Rows } from '../../src/pos-tagger/word-scores.js'
import { generator } from '../shuffle.js'
import { type EndingExample, learnEndings } from './endings.js'
import type { Example } from './examples.js'
import { lookupWithout } from './leave-out.js'
import { entryFor, FEWEST } from './lexicon.js'
import { countWords, type MetWord } from './met.js'
import { packLexicon, packTable } from './pack.js'
import { learnContext } from './perceptron.js'
import { greatest } from './prune.js'
import { variantsOf } from './variants.js'

export interface TableSizes {
  readonly bits: number
  /** How many weights the table holds. */
  readonly weights: number
}

export interface Sizes {
  readonly endings: TableSizes
  readonly context: TableSizes
  /** With all weights, then with those that are kept. */
  readonly epochs: readonly [number, number]
  /** How often with those that are kept, each time in another order: their mean hangs less on the order. */
  readonly turns: number
}

/** Words this often at most tell how new words behave. */
const RARE = 12

export function learnWords(
  examples: readonly Example[],
  sizes: Sizes,
  tell: (line: string) => void,
): WordsData {
  const random = generator(7)
  const articles = examples.map((example) => [example, ...variantsOf(example, random)])
  const { stems, words } = countWords(articles.flat())
  const lexicon = packLexicon(
    [...stems.values()]
      .filter(({ kind, total }) => total >= (FEWEST[kind] as number))
      .sort((a, b) => b.total - a.total)
      .map(({ stem, kind, classes, total }) => ({ stem, kind, entry: entryFor(classes, total) })),
  )
  const lookup = readLexicon(lexicon)
  tell(`${words.size} words, lexicon of ${lexicon.entries.length} signs`)

  const { bits } = sizes.endings
  const ended = endingExamples([...words.values()], lookup)
  const first = learnEndings(ended, { bits, random })
  const endings = packTable(
    learnEndings(ended, { bits, random, kept: greatest(first, sizes.endings.weights) }),
    bits,
  )
  tell(`endings of ${endings.weights.length} signs`)

  const table = readTable(endings)
  const seen = articles.flatMap((article) => {
    const without = lookupWithout(countWords(article).stems, stems, lookup)
    const cache = new WordCache(without)
    const rows = new Rows(without, table)
    return article.map((example) => ({ example, view: readView(example.document, cache, rows) }))
  })
  const onEpoch = (epoch: number, right: number): void =>
    tell(`epoch ${epoch + 1}: ${(100 * right).toFixed(2)} % right where the lexicon is not sure`)
  const options = { bits: sizes.context.bits, random, onEpoch }
  const whole = learnContext(seen, { ...options, epochs: sizes.epochs[0] })
  const kept = greatest(whole, sizes.context.weights)
  const weights = meanOf(
    Array.from({ length: sizes.turns }, () =>
      learnContext(seen, { ...options, epochs: sizes.epochs[1], kept }),
    ),
  )
  const context = packTable(weights, options.bits)
  tell(`context of ${context.weights.length} signs`)
  return { lexicon, endings, context }
}

const meanOf = (all: readonly Float64Array[]): Float64Array =>
  (all[0] as Float64Array).map(
    (_, i) => all.reduce((sum, weights) => sum + (weights[i] as number), 0) / all.length,
  )

function endingExamples(words: readonly MetWord[], lookup: Lookup): EndingExample[] {
  const cache = new WordCache(lookup)
  return words
    .filter(({ total }) => total <= RARE)
    .map(({ word, state, classes, total }) => ({
      features: endingFeatures(asIfNew(cache.get(word.text, word.lower), state), state, lookup),
      shares: classes.map((count) => count / total),
      weight: Math.sqrt(total),
    }))
}

/** The word as if the lexicon had no entry for it, written so. */
function asIfNew(word: Word, state: number): Word {
  const kind = kindOf(state)
  const entries = word.entries.slice()
  if (kind === KIND_UNSURE) entries.fill(0)
  else {
    entries[kind] = 0
    entries[KIND_UNSURE] = 0
  }
  return { ...word, entries }
}
