import type { Piece, Reading } from '../../document/reading.js'
import { findEmphasis } from './emphasis.js'
import { findEntities } from './entities.js'
import { findMojibake } from './mojibake.js'
import type { Replacement } from './replacement.js'

/**
 * Reads a plain text that is not quite plain: entities of HTML (`&quot;`) and UTF-8 decoded as
 * Windows-1252 (`â€œ`) are read as what they mean, and the marks of Markdown's emphasis and links are left out. Offsets count in the text as it is.
 *
 * @returns null if the text is to be read as it is
 */
export function readText(text: string): Reading | null {
  const found = [
    ...(text.includes('&') ? findEntities(text) : []),
    ...(/[Â-ô]/.test(text) ? findMojibake(text) : []),
    ...(/[*_]|\]\(/.test(text) ? findEmphasis(text) : []),
  ].sort((one, other) => one.start - other.start)
  return found.length > 0 ? replaceIn(text, found) : null
}

function replaceIn(input: string, replacements: readonly Replacement[]): Reading {
  const parts: string[] = []
  const pieces: Piece[] = []
  let at = 0
  let from = 0
  const add = (text: string, inputStart: number, inputEnd: number) => {
    if (inputEnd === inputStart) return
    if (text === '') {
      from = inputEnd
      return
    }
    parts.push(text)
    pieces.push({ start: at, end: at + text.length, inputStart, inputEnd })
    at += text.length
    from = inputEnd
  }
  for (const { start, end, text } of replacements) {
    add(input.slice(from, start), from, start)
    add(text, start, end)
  }
  add(input.slice(from), from, input.length)
  return { input, prose: parts.join(''), pieces, article: null }
}
