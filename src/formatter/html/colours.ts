import type { Quote } from '../../extraction/records.js'
import { palette } from './style/palette.js'

/**
 * Gives each speaker one of the palette's colours: all different while there are enough, and after that
 * never the same to two who speak one after the other where it can be helped.
 *
 * @returns speaker's id → index into the palette
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

/** Who speaks just before or after whom, speakers in order of their first quote. */
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
