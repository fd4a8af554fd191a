/**
 * Where a program's values are in memory while it runs: columns, then the result of each step, then the features. All
 * have a fixed place, because a program runs on a few tokens at a time.
 */
import type { Document, Sentence, Token } from '../../../document/document.js'
import { FARTHEST, type FeatureProgram, type Value } from '../features/feature-program.js'
import type { Columns } from '../features/token-columns.js'
import { EDGE } from '../features/token-positions.js'

/** Most tokens that a program runs on at a time. */
export const MOST_TOKENS = 128
/** 32-bit words per column or step: the tokens and those around them. */
export const STRIDE: number = MOST_TOKENS + 2 * FARTHEST

/** Offsets are 32-bit words from the start of the buffer. */
export interface BufferLayout {
  /** Where the value of the first token is. */
  readonly offsetOf: (value: Value) => number
  /** Where the features begin: [token × number of features + feature]. */
  readonly rows: number
  readonly size: number
}

/** Returns where the values of a program are. */
export function layoutOf({ columns, steps, features }: FeatureProgram): BufferLayout {
  const rows = (columns.length + steps.length) * STRIDE
  return {
    offsetOf: ({ from, index, shift }) =>
      (from === 'column' ? index : columns.length + index) * STRIDE + FARTHEST + shift,
    rows,
    size: rows + MOST_TOKENS * features.length,
  }
}

/** Copies the columns of some tokens of one paragraph, and of the tokens around them, to the start of a buffer. */
export function copyColumns(
  program: FeatureProgram,
  document: Document,
  columns: Columns,
  first: number,
  end: number,
  buffer: Int32Array,
): void {
  const [start, stop] = paragraphAround(document, first)
  const size = document.tokens.length
  for (let k = 0; k < program.columns.length; k++) {
    const { name, across } = program.columns[k] as (typeof program.columns)[number]
    const values = columns[name]
    const from = across ? 0 : start
    const to = across ? size : stop
    const outside = across ? 0 : EDGE
    const at = k * STRIDE + FARTHEST - first
    for (let i = first - FARTHEST; i < first; i++)
      buffer[at + i] = i >= from ? (values[i] as number) : outside
    for (let i = first; i < end; i++) buffer[at + i] = values[i] as number
    for (let i = end; i < end + FARTHEST; i++)
      buffer[at + i] = i < to ? (values[i] as number) : outside
  }
}

/** First token and end of the paragraph of a token. */
function paragraphAround(
  { tokens, sentences, paragraphs }: Document,
  token: number,
): [first: number, end: number] {
  const { paragraph } = sentences[(tokens[token] as Token).sentence] as Sentence
  const { firstSentence, endSentence } = paragraphs[paragraph] as (typeof paragraphs)[number]
  return [
    sentences[firstSentence]?.firstToken ?? 0,
    sentences[endSentence - 1]?.endToken ?? tokens.length,
  ]
}
