/** The lexicon: which words, and how sure. */
import { packEntry, SECOND, SURE, THIRD, UNIT } from '../../src/pos-tagger/tables/lexicon-entry.js'

/** Words met so often get an entry, by kind of writing: a new word with a capital is a name anyway, mostly. */
export const FEWEST: readonly number[] = [2, 3, 3]
/** A word of one class is sure from so many on. */
const SURE_FROM = 20
/** … where others, mistakes of the teacher, are fewer than this share. */
const MISTAKES = 0.002

export function entryFor(classes: Float64Array, total: number): number {
  const order = [...classes.keys()].sort(
    (a, b) => (classes[b] as number) - (classes[a] as number) || a - b,
  )
  const [first, second, third] = order as [number, number, number]
  const count = (c: number) => classes[c] as number
  const rest = total - count(first)
  if (total >= SURE_FROM && rest <= total * MISTAKES)
    return packEntry({ first, second: first, third: first, ...SURE })
  const level = (odds: number, levels: readonly number[]): number => {
    const score = Math.log(odds) / UNIT
    let nearest = 0
    levels.forEach((value, i) => {
      if (Math.abs(value - score) < Math.abs((levels[nearest] as number) - score)) nearest = i
    })
    return nearest
  }
  if (count(second) === 0) {
    // how rare anything else must be at least
    const secondLevel = level(1 / (total + 2), SECOND.slice(0, 7))
    return packEntry({ first, second: first, third: first, secondLevel, thirdLevel: 0 })
  }
  const secondLevel = level(count(second) / count(first), SECOND.slice(0, 7))
  const hasThird = count(third) / count(first) > 0.015
  return packEntry({
    first,
    second,
    third: hasThird ? third : first,
    secondLevel,
    thirdLevel: hasThird ? level(count(third) / count(first), THIRD) : 0,
  })
}
