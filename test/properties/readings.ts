import fc from 'fast-check'
import type { Piece, Reading } from '../../src/document/reading.js'
import { anyArticle } from './articles.js'

const MARK = /["“”„«»‘’]/
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '—': '&mdash;',
  '"': '&quot;',
  '“': '&ldquo;',
}

/** Readings of articles: marks that only the reader inserted or turned, character references, emphasis in the input. */
export const anyReading: fc.Arbitrary<Reading> = fc
  .tuple(anyArticle, fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 60 }))
  .map(([prose, choices]) => readingOf(prose, choices))

function readingOf(prose: string, choices: readonly number[]): Reading {
  const pieces: Piece[] = []
  let input = ''
  for (let at = 0; at < prose.length; at++) {
    const unit = prose[at] as string
    const choice = choices[at % choices.length] as number
    const isMark = MARK.test(unit)
    if (choice === 0 && /\s/.test(unit)) input += ' **'
    if (choice < 3 && isMark) continue
    const copied = choice === 3 ? (REFERENCES[unit] ?? unit) : choice === 4 && isMark ? '"' : unit
    const before = pieces.at(-1)
    const inputStart = input.length
    input += copied
    const piece = { start: at, end: at + 1, inputStart, inputEnd: input.length }
    const joins =
      before?.end === at &&
      before.inputEnd === inputStart &&
      copied.length === 1 &&
      before.end - before.start === before.inputEnd - before.inputStart
    if (joins) pieces[pieces.length - 1] = { ...before, end: piece.end, inputEnd: piece.inputEnd }
    else pieces.push(piece)
  }
  return { input, prose, pieces, article: null }
}
