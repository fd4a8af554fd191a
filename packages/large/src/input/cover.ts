/** Further windows, so that every piece of a text is read with text on both sides. */
import type { Window } from './windows.js'

/** A window covers pieces that are at least so many pieces away from where it cuts the text. */
export const EDGE = 16

/**
 * Pieces of a window from a piece to where the window cuts the text; infinite if it cuts it nowhere.
 *
 * @param count pieces of the text
 */
export function depthOf(piece: number, { start, end }: Window, count: number): number {
  const before = start === 0 ? Number.POSITIVE_INFINITY : piece - start
  const after = end === count ? Number.POSITIVE_INFINITY : end - 1 - piece
  return Math.min(before, after)
}

/**
 * Chooses windows without spans for the pieces that no given window covers: from left to right, as few as possible.
 *
 * @param count pieces of the text
 * @param windows those that are read anyway
 * @param size most pieces of a window, more than twice `EDGE`
 */
export function coverRest(count: number, windows: readonly Window[], size: number): Window[] {
  const covered = new Uint8Array(count)
  for (const { start, end } of windows) {
    covered.fill(1, start && start + EDGE, end === count ? end : end - EDGE)
  }
  const further: Window[] = []
  for (let first = covered.indexOf(0); first >= 0; ) {
    const start = Math.max(0, first - EDGE)
    const most = start + size
    const next = most < count ? most - EDGE : count
    const last = covered.lastIndexOf(0, next - 1)
    further.push({ start, end: Math.min(count, last + 1 + EDGE), spans: [] })
    first = covered.indexOf(0, next)
  }
  return further
}
