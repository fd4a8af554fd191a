/** The parts of a text that are read: around quoted spans. */
import type { PieceRange } from './piece-range.js'

export interface Window {
  /** First piece. */
  readonly start: number
  /** The piece after the last. */
  readonly end: number
  /** Indexes of the quoted spans that are read here. */
  readonly spans: readonly number[]
}

/** Part of a window before its first span. */
const BEFORE = 0.36
/** A span has this many pieces after it in its window. */
const AFTER = 40
/** Of a longer span only this many pieces count for that. */
const LONG_SPAN = 60
/** A window ends this many pieces after its last span. */
const AFTER_LAST = 100

/**
 * Chooses windows from left to right, until every span is in one.
 *
 * @param count pieces of the text
 * @param spans in text order
 * @param size most pieces of a window
 */
export function chooseWindows(count: number, spans: readonly PieceRange[], size: number): Window[] {
  const windows: Window[] = []
  for (let i = 0; i < spans.length; ) {
    const { first } = spans[i] as PieceRange
    const start = Math.max(0, Math.min(first - Math.floor(size * BEFORE), count - size))
    const most = Math.min(start + size, count)
    const held = [i++]
    for (; i < spans.length; i++) {
      const span = spans[i] as PieceRange
      const needed = Math.min(span.last, span.first + LONG_SPAN) + AFTER
      if (needed > most && most !== count) break
      held.push(i)
    }
    const last = held.reduce((last, i) => Math.max(last, (spans[i] as PieceRange).last), 0)
    windows.push({ start, end: Math.min(most, last + 1 + AFTER_LAST), spans: held })
  }
  return windows
}
