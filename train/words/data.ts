/** From examples to the data of the tagger: the lexicon, then endings, then context, each on top of the one before. */
import { endingFeatures } from '../../src/words/endings.js'
import { readLexicon } from '../../src/words/lexicon.js'
import type { WordsData } from '../../src/words/model.js'
import { Rows } from '../../src/words/rows.js'
import { KIND_UNSURE, kindOf } from '../../src/words/states.js'
import { readTable } from '../../src/words/table.js'
import { readView } from '../../src/words/view.js'
import { type Lookup, type Word, WordCache } from '../../src/words/word.js'
import { generator } from '../shuffle.js'
import { type EndingExample, learnEndings } from './endings.js'
import type { Example } from './examples.js'
import { entryFor, FEWEST } from './lexicon.js'
import { countWords, type MetWord } from './met.js'
import { packLexicon, packTable } from './pack.js'
import { learnContext } from './perceptron.js'
import { greatest } from './prune.js'
import { recased } from './recase.js'

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
}

/** Words this often at most tell how new words behave. */
const RARE = 12

export function learnWords(
  examples: readonly Example[],
  sizes: Sizes,
  tell: (line: string) => void,
): WordsData {
  const random = generator(7)
  const all = examples.flatMap((example) => [example, ...recased(example, random)])
  const { stems, words } = countWords(all)
  const lexicon = packLexicon(
    stems
      .filter(({ total }) => total >= FEWEST)
      .map(({ stem, kind, classes, total }) => ({ stem, kind, entry: entryFor(classes, total) })),
  )
  const lookup = readLexicon(lexicon)
  tell(`${words.length} words, lexicon of ${lexicon.entries.length} signs`)

  const { bits } = sizes.endings
  const ended = endingExamples(words, lookup)
  const first = learnEndings(ended, { bits, random })
  const kept = greatest(first, sizes.endings.weights)
  const endings = packTable(learnEndings(ended, { bits, random, kept }), bits)
  tell(`endings of ${endings.weights.length} signs`)

  const rows = new Rows(lookup, readTable(endings))
  const cache = new WordCache(lookup)
  const seen = all.map((example) => ({ example, view: readView(example.document, cache, rows) }))
  const onEpoch = (epoch: number, right: number): void =>
    tell(`epoch ${epoch + 1}: ${(100 * right).toFixed(2)} % right where the lexicon is not sure`)
  const options = { bits: sizes.context.bits, random, onEpoch }
  const whole = learnContext(seen, { ...options, epochs: sizes.epochs[0] })
  const weights = learnContext(seen, {
    ...options,
    epochs: sizes.epochs[1],
    kept: greatest(whole, sizes.context.weights),
  })
  const context = packTable(weights, options.bits)
  tell(`context of ${context.weights.length} signs`)
  return { lexicon, endings, context }
}

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
