/** Where the labels of tokens are read. */
import { depthOf } from '../input/cover.js'
import { piecesOf } from '../input/piece-range.js'
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
  const count = pieces.ids.length
  const best = new Int32Array(count)
  const depths = new Float64Array(count).fill(-1)
  windows.forEach((window, w) => {
    for (let piece = window.start; piece < window.end; piece++) {
      const depth = depthOf(piece, window, count)
      if (depth <= (depths[piece] as number)) continue
      depths[piece] = depth
      best[piece] = w
    }
  })
  const placed = windows.map((): PlacedToken[] => [])
  tokens.forEach(({ start }, token) => {
    const { first: piece } = piecesOf({ start, end: start + 1 }, pieces)
    placed[best[piece] as number]?.push({ token, piece })
  })
  return placed
}
