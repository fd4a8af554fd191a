import type { Outline } from '../syntax/collapsed-paragraph.js'
import { classAt } from './item-words.js'

/** Classes between two items, short: runs of noun-phrase words are one "n". */
export function path(outline: Outline, from: number, to: number): string {
  let out = ''
  let words = 0
  for (let i = from; i < to; i++) {
    const cls = classAt(outline, i)
    if (cls === 'r' || cls === 'D' || cls === 'S') continue
    const symbol = cls === 'N' || cls === 'n' || cls === '#' || cls === 'T' ? 'n' : cls
    if (symbol === 'n' && out.endsWith('n')) continue
    out += symbol
    if (++words > 7) return `${out}~`
  }
  return out
}
