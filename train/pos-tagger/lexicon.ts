/** Lexicon entries: the classes of a word and their probabilities. */
import { packEntry, SECOND, SURE, THIRD, UNIT } from '../../src/pos-tagger/tables/lexicon-entry.js'

/** Lowest count for an entry, by casing: an unknown word with a capital is usually a name anyway. */
export const MIN_COUNTS: readonly number[] = [2, 3, 3]
/** Lowest count from which a word with one class is unambiguous. */
const SURE_FROM = 20
/** Largest share of other classes, attributed to errors of the teacher, for an unambiguous word. */
const MISTAKES = 0.002

/** Packs the class counts of a word into an entry. */
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
    // upper bound of the probability of any other class
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
