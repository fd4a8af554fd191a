/** From examples to the data of the tagger. */

import { toBase64 } from '../../src/base64.js'
import type { Sentence } from '../../src/parser/document.js'
import { MODEL_CLASSES } from '../../src/words/classes.js'
import { endingFeatures } from '../../src/words/endings.js'
import { UNIT } from '../../src/words/entry.js'
import { readLexicon } from '../../src/words/lexicon.js'
import type { WordsData } from '../../src/words/model.js'
import { Rows } from '../../src/words/rows.js'
import { KIND_UNSURE, kindOf } from '../../src/words/states.js'
import { readTable } from '../../src/words/table.js'
import { readView } from '../../src/words/view.js'
import { type Word, WordCache } from '../../src/words/word.js'
import { generator } from '../shuffle.js'
import { type EndingExample, learnEndings } from './endings.js'
import { type Example, UNKNOWN } from './examples.js'
import { type Counts, entryFor, FEWEST, type Met, packLexicon } from './lexicon.js'
import { learnContext } from './perceptron.js'
import { recased } from './recase.js'

export interface Sizes {
  readonly endingBits: number
  readonly contextBits: number
  readonly epochs: number
}

/** Words this often at most say how new words behave. */
const RARE = 12

export function learnWords(
  examples: readonly Example[],
  sizes: Sizes,
  tell: (line: string) => void,
): WordsData {
  const { endingBits, contextBits, epochs } = sizes
  const random = generator(7)
  const all = examples.flatMap((example) => [example, ...recased(example, random)])
  tell(`${all.length} texts`)
  const bare = new WordCache(() => 0)
  const emptyRows = new Rows(() => 0, readTable(new Uint8Array(100), 1))
  const counts: Counts = new Map()
  const types: Types = new Map()
  for (const { document, gold, sentences } of all) {
    const { words, states } = readView(document, bare, emptyRows)
    for (const index of sentences) {
      const { firstToken, endToken } = document.sentences[index] as Sentence
      for (let i = firstToken; i < endToken; i++) {
        const right = gold[i] as number
        const word = words[i]
        if (right === UNKNOWN || !word) continue
        const state = states[i] as number
        const kind = kindOf(state)
        const { stem } = word
        count(counts, `${kind}${stem}`, right, () => ({ stem, kind, ...none() }))
        count(types, `${state} ${word.text}`, right, () => ({ word, state, ...none() }))
      }
    }
  }
  const entries = [...counts.values()]
    .filter(({ total }) => total >= FEWEST)
    .map(({ stem, kind, classes, total }) => ({ stem, kind, entry: entryFor(classes, total) }))
  const lexicon = packLexicon(entries)
  const lookup = readLexicon(lexicon)
  tell(`${types.size} words, ${entries.length} entries, ${lexicon.length} bytes`)

  const cache = new WordCache(lookup)
  const endingExamples: EndingExample[] = []
  for (const {
    word: { text, base },
    state,
    classes,
    total,
  } of types.values()) {
    if (total > RARE) continue
    const word = cache.get(text, text === base.text ? text : lowerOf(text))
    const entries = word.entries.slice()
    // as if the lexicon did not have it
    entries[kindOf(state)] = 0
    if (kindOf(state) !== KIND_UNSURE) entries[KIND_UNSURE] = 0
    else entries.fill(0)
    endingExamples.push({
      features: endingFeatures({ ...word, entries }, state, lookup),
      shares: classes.map((count) => count / total),
      weight: Math.sqrt(total),
    })
  }
  const endings = signedBytes(learnEndings(endingExamples, endingBits, random))
  tell(`endings learnt from ${endingExamples.length} words`)

  const rows = new Rows(lookup, readTable(endings, endingBits))
  const seen = all.map((example) => ({ example, view: readView(example.document, cache, rows) }))
  const weights = learnContext(seen, contextBits, epochs, random, (epoch, right) =>
    tell(`epoch ${epoch + 1}: ${(100 * right).toFixed(2)} % right`),
  )
  return {
    lexicon: toBase64(lexicon),
    endingBits,
    endings: toBase64(endings),
    contextBits,
    context: toBase64(signedBytes(weights)),
  }
}

/** How often words were met, by their text and how they were written. */
type Types = Map<string, { word: Word; state: number } & Met>

const none = (): Met => ({ classes: new Float64Array(MODEL_CLASSES), total: 0 })

function count<T extends Met>(
  met: Map<string, T>,
  key: string,
  right: number,
  make: () => T,
): void {
  let found = met.get(key)
  if (!found) {
    found = make()
    met.set(key, found)
  }
  found.classes[right] = (found.classes[right] as number) + 1
  found.total++
}

const lowerOf = (text: string): string => text.toLowerCase().replace(/[‘’ʼ＇`´]/g, "'")

/** Weights in eighths. */
function signedBytes(weights: Float64Array): Uint8Array {
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / UNIT))),
  )
  return new Uint8Array(bytes.buffer)
}
