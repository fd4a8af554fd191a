/** Kinds of distance from a quoted span: 0 inside it, 1 to 23 before it, 25 to 47 after it; by pieces up to 8, then wider. */
const NEAR = 8
const PER_OCTAVE = 2.6
const FARTHEST = 23
const AFTER = 24

const kindOf = (pieces: number): number =>
  pieces <= NEAR
    ? pieces
    : Math.min(FARTHEST, NEAR + Math.floor(Math.log2(pieces / NEAR) * PER_OCTAVE))

/** @param first first piece of the span, `last` its last one */
export function distanceOf(piece: number, first: number, last: number): number {
  if (piece < first) return kindOf(first - piece)
  return piece > last ? AFTER + kindOf(piece - last) : 0
}
