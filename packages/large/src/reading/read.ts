/** From a text, its quoted spans, tokens and mentions to what the network says of them. */
import { coverRest } from '../input/cover.js'
import { readFeatures } from '../input/features.js'
import { type PieceRange, piecesOf } from '../input/piece-range.js'
import { chooseWindows, type Window } from '../input/windows.js'
import { logarithm } from '../kernel/curves.js'
import { markOf } from '../network/embeddings.js'
import { createEncoder } from '../network/encoder.js'
import { createHeads, type SpanScores } from '../network/heads.js'
import { createLabelReader } from '../network/labels.js'
import type { Memory } from '../network/memory.js'
import { createMentionHeads, type MentionScores } from '../network/mention-heads.js'
import { type Pieces, splitIntoPieces } from '../pieces/pieces.js'
import type { Vocabulary } from '../pieces/vocabulary.js'
import type { MentionReading, QuotationModel, Range, SpanReading } from '../types.js'
import { findNames } from './names.js'
import { type PlacedMention, placeMentions, placeTokens } from './place.js'
import { findSources } from './sources.js'
import { wordsOf } from './words.js'

/** The reading of a span in a text without any pieces. */
const UNREAD: SpanReading = { nobody: 1, sources: [], names: [] }

export function createReader(memory: Memory, vocabulary: Vocabulary): QuotationModel['read'] {
  const encode = createEncoder(memory)
  const readHeads = createHeads(memory)
  const readMentions = createMentionHeads(memory)
  const readLabels = createLabelReader(memory)
  const { length, labels: kinds } = memory.sizes
  const size = length - 2

  return (text, spans, tokens, mentions = null) => {
    const readings: SpanReading[] = []
    const labels = tokens && new Float32Array(tokens.length * kinds).fill(-logarithm(kinds))
    const mentionReadings = mentions?.map((): MentionReading | null => null) ?? null
    const result = { spans: readings, labels, mentions: mentionReadings }
    if (spans.length === 0 && !tokens) return result
    const pieces = splitIntoPieces(text, vocabulary)
    const count = pieces.ids.length
    if (count === 0) return { ...result, spans: spans.map(() => UNREAD) }
    const ranges = spans.map((span) => piecesOf(span, pieces))
    const marks = marksOf(text, pieces, ranges)
    const words = wordsOf(text)
    const order = ranges.map((_, i) => i).sort((a, b) => firstOf(ranges, a) - firstOf(ranges, b))
    const sorted = order.map((i) => ranges[i] as PieceRange)
    const windows = chooseWindows(count, sorted, size)
    if (tokens) windows.push(...coverRest(count, windows, size))
    const placed = tokens && placeTokens(tokens, pieces, windows)
    const asked = mentions && placeMentions(mentions, pieces, windows)

    windows.forEach((window, w) => {
      const { start, end } = window
      const inner = pieces.ids.slice(start, end)
      encode({
        ids: [vocabulary.start, ...inner, vocabulary.end],
        marks: [0, ...marks.slice(start, end), 0],
      })
      if (window.spans.length > 0) {
        readHeads(inner.length + 2, placesIn(window, sorted)).forEach((scores, i) => {
          const span = order[window.spans[i] as number] as number
          readings[span] = readingOf(scores, window, pieces, words)
        })
      }
      const found = asked?.[w] ?? []
      if (mentions && mentionReadings && found.length > 0) {
        const inWindow = found.map(({ mention, first, last }) => ({
          first: first - start + 1,
          last: last - start + 1,
          refers: mentions[mention]?.refers === true,
        }))
        readMentions(inner.length + 2, inWindow).forEach((scores, i) => {
          const { mention } = found[i] as PlacedMention
          mentionReadings[mention] = mentionReadingOf(scores, window, pieces, words)
        })
      }
      const own = placed?.[w] ?? []
      if (!labels || own.length === 0) return
      const writeLabels = readLabels(inner.length + 2)
      for (const { token, piece } of own) writeLabels(piece - start + 1, labels, token * kinds)
    })
    return result
  }
}

const firstOf = (ranges: readonly PieceRange[], i: number): number =>
  (ranges[i] as PieceRange).first

function marksOf(text: string, pieces: Pieces, ranges: readonly PieceRange[]): readonly number[] {
  const quoted = new Uint8Array(pieces.ids.length)
  for (const { first, last } of ranges) quoted.fill(1, first, last + 1)
  const { cases, breaks } = readFeatures(text, pieces)
  return cases.map((letters, i) => markOf(letters, breaks[i] === true, quoted[i] === 1))
}

/** The spans of a window by the pieces of it, from 1; what a span has after the window is left out. */
const placesIn = ({ start, end, spans }: Window, ranges: readonly PieceRange[]): PieceRange[] =>
  spans.map((i) => {
    const { first, last } = ranges[i] as PieceRange
    return { first: first - start + 1, last: Math.min(last - start + 1, end - start) }
  })

function readingOf(
  { first, last, name, nobody }: SpanScores,
  { start, end }: Window,
  { starts, ends }: Pieces,
  words: readonly Range[],
): SpanReading {
  const count = end - start
  const startOf = (piece: number): number => starts[start + piece - 1] as number
  const endOf = (piece: number): number => ends[start + piece - 1] as number
  return {
    nobody,
    sources: findSources(first, last, count).map((source) => ({
      start: startOf(source.first),
      end: endOf(source.last),
      probability: source.probability,
    })),
    names: findNames(name, count, words, (piece) => ({
      start: startOf(piece),
      end: endOf(piece),
    })),
  }
}

function mentionReadingOf(
  { antecedent, types }: MentionScores,
  { start, end, spans }: Window,
  { starts, ends }: Pieces,
  words: readonly Range[],
): MentionReading {
  const rangeOf = (piece: number): Range => ({
    start: starts[start + piece - 1] as number,
    end: ends[start + piece - 1] as number,
  })
  return {
    types: [...types],
    antecedents: antecedent ? findNames(antecedent, end - start, words, rangeOf) : [],
    nowhere: antecedent ? (antecedent[0] as number) : 1,
    near: spans.length > 0,
  }
}
