/**
 * Part-of-speech tagger: a greedy left-to-right pass with a linear model trained by the averaged perceptron (Collins
 * 2002, in the greedy form of Honnibal 2013). Context weights are added to the scores of the isolated word, which come
 * from the lexicon or from its endings (Ratnaparkhi 1996). `npm run train:pos-tagger` distils the weights from the output
 * of a larger tagger.
 */
import type { Document, Sentence } from '../document/document.js'
import { ClauseReader } from './features/clause-state.js'
import { contextFeatures, type View } from './features/context-features.js'
import { markVerbsAhead } from './features/verbs-ahead.js'
import { readView } from './sentence-view.js'
import { type LexiconData, readLexicon } from './tables/hashed-lexicon.js'
import { rowSums } from './tables/row-sums.js'
import { ROW, readTable, type TableData } from './tables/weight-rows.js'
import { asNeighbour, sureIn } from './word/info.js'
import { NO_WORD, PartOfSpeech } from './word/part-of-speech.js'
import { type Word, WordCache } from './word/word.js'
import { Rows } from './word-scores.js'

export interface WordsData {
  readonly lexicon: LexiconData
  readonly endings: TableData
  readonly context: TableData
}

/** Returns the part of speech of each token by code; `NO_WORD` for punctuation. */
export type WordTagger = (document: Document) => Uint8Array

const POSSESSIVE_PRONOUNS = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their'])

export function createWordTagger(data: WordsData): WordTagger {
  const lookup = readLexicon(data.lexicon)
  const rows = new Rows(lookup, readTable(data.endings))
  const context = rowSums(data.context)
  const cache = new WordCache(lookup)
  const clause = new ClauseReader()
  const choose = (at: number, view: View): number => {
    context.sum(contextFeatures(view, clause, at, context.features))
    return bestOf(
      (view.words[at] as Word).rows[view.states[at] as number] as Int32Array,
      context.sums,
    )
  }
  return (document) => {
    const view = readView(document, cache, rows)
    for (const sentence of document.sentences) readSentence(view, sentence, clause, choose)
    const classes = new Uint8Array(view.chosen.length)
    for (let i = 0; i < classes.length; i++) classes[i] = finalClass(view, i)
    return classes
  }
}

/**
 * Tags a sentence.
 *
 * @param choose returns the part of speech of a word whose lexicon entry is ambiguous
 */
export function readSentence(
  view: View,
  { firstToken, endToken }: Sentence,
  clause: ClauseReader,
  choose: (at: number, view: View) => number,
): void {
  const { infos, given, chosen, forms } = view
  view.first = firstToken
  view.end = endToken
  markVerbsAhead(view)
  clause.start()
  for (let at = firstToken; at < endToken; at++) {
    const info = infos[at] as number
    if (info !== 0) {
      const sure = sureIn(info)
      const choice = sure > 0 ? sure - 1 : choose(at, view)
      chosen[at] = choice
      given[at] = asNeighbour(info, choice)
    }
    clause.read(given[at] as number, forms[at] as number)
  }
}

function finalClass({ words, infos, chosen }: View, at: number): number {
  if (infos[at] === 0) return NO_WORD
  const choice = chosen[at] as number
  return choice === PartOfSpeech.Determiner && POSSESSIVE_PRONOUNS.has((words[at] as Word).stem)
    ? PartOfSpeech.Possessive
    : choice
}

/** Part of speech with the highest sum of both scores, the first one of equals. */
function bestOf(row: Int32Array, sums: Int16Array): number {
  let best = 0
  let highest = (row[0] as number) + (sums[0] as number)
  for (let c = 1; c < ROW; c++) {
    const score = (row[c] as number) + (sums[c] as number)
    if (score > highest) {
      highest = score
      best = c
    }
  }
  return best
}
