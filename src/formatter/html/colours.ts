import type { Quote } from '../../extraction/records.js'
import { palette } from './style/palette.js'

/**
 * Assigns a palette colour to each speaker. Colours are distinct while they last; after that, speakers who follow each
 * other get different colours if possible.
 *
 * @returns index into the palette, by speaker id
 */
export function shareColours(quotes: readonly Quote[]): ReadonlyMap<string, number> {
  const neighbours = neighboursOf(quotes)
  const colours = new Map<string, number>()
  const uses = palette.map(() => 0)
  for (const [speaker, beside] of neighbours) {
    const taken = new Set([...beside].map((id) => colours.get(id)))
    const order = uses.map((count, index) => ({ index, count, taken: taken.has(index) ? 1 : 0 }))
    order.sort((a, b) => a.taken - b.taken || a.count - b.count || a.index - b.index)
    const colour = order[0]?.index ?? 0
    colours.set(speaker, colour)
    uses[colour] = (uses[colour] ?? 0) + 1
  }
  return colours
}

/** Speakers directly before or after each speaker; keys in order of first quote. */
function neighboursOf(quotes: readonly Quote[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>()
  let last: string | undefined
  for (const { speaker } of quotes) {
    if (!speaker) continue
    const { id } = speaker
    const beside = neighbours.get(id) ?? new Set()
    neighbours.set(id, beside)
    if (last !== undefined && last !== id) {
      beside.add(last)
      neighbours.get(last)?.add(id)
    }
    last = id
  }
  return neighbours
}
