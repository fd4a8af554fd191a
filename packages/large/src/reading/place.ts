/** Where tokens and mentions are read. */
import { depthOf } from '../input/cover.js'
import { type PieceRange, piecesOf } from '../input/piece-range.js'
import type { Window } from '../input/windows.js'
import type { Pieces } from '../pieces/pieces.js'
import type { Range } from '../types.js'

/** A token and the piece that its first character is part of, by its number in the text. */
export interface PlacedToken {
  readonly token: number
  readonly piece: number
}

/**
 * For each window, the tokens that it reads best of all windows: that have most text on both sides there.
 *
 * @param windows all of a text with pieces
 */
export function placeTokens(
  tokens: readonly Range[],
  pieces: Pieces,
  windows: readonly Window[],
): readonly (readonly PlacedToken[])[] {
  const best = bestWindows(pieces.ids.length, windows)
  const placed = windows.map((): PlacedToken[] => [])
  tokens.forEach(({ start }, token) => {
    const { first: piece } = piecesOf({ start, end: start + 1 }, pieces)
    placed[best[piece] as number]?.push({ token, piece })
  })
  return placed
}

/** A mention and its pieces, by their numbers in the text; what it has after the window is left out. */
export interface PlacedMention extends PieceRange {
  readonly mention: number
}

/**
 * For each window, the mentions whose start it reads best. Mentions outside all windows are left out. Windows with spans come first, so
 * that a mention in one is read alike whether or not there are others.
 */
export function placeMentions(
  mentions: readonly Range[],
  pieces: Pieces,
  windows: readonly Window[],
): readonly (readonly PlacedMention[])[] {
  const count = pieces.ids.length
  const nearest = bestWindows(count, windows.filter(hasSpans))
  const best = bestWindows(count, windows)
  const placed = windows.map((): PlacedMention[] => [])
  mentions.forEach((range, mention) => {
    const { first, last } = piecesOf(range, pieces)
    const near = nearest[first] as number
    const at = near < 0 ? (best[first] as number) : near
    placed[at]?.push({ mention, first, last: Math.min(last, (windows[at] as Window).end - 1) })
  })
  return placed
}

/** Windows with spans come before others. */
export const hasSpans = ({ spans }: Window): boolean => spans.length > 0

/** For each piece, the window in which it has most text on both sides; -1 if it is in none. */
function bestWindows(count: number, windows: readonly Window[]): Int32Array {
  const best = new Int32Array(count).fill(-1)
  const depths = new Float64Array(count).fill(-1)
  windows.forEach((window, w) => {
    for (let piece = window.start; piece < window.end; piece++) {
      const depth = depthOf(piece, window, count)
      if (depth <= (depths[piece] as number)) continue
      depths[piece] = depth
      best[piece] = w
    }
  })
  return best
}
