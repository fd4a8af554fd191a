import type { Block } from './blocks.js'

/** Words of a run that is looked up. */
const RUN = 5
/** A pull quote is shorter than the paragraph that it repeats. */
const LEAST_WORDS = 8
const MOST_WORDS = 60

/**
 * Tells which blocks repeat, word for word, a part of another block, as pull quotes do. Of two equal blocks, the second
 * repeats the first.
 *
 * @param words the words of each block, joined by blanks
 */
export function repeatsText(blocks: readonly Block[], words: readonly string[]): boolean[] {
  const split = words.map((text) => (text === '' ? [] : text.split(' ')))
  /** The first block that contains a run of words and is longer than the run. */
  const places = new Map<string, number[]>()
  split.forEach((list, index) => {
    for (let at = 0; at + RUN <= list.length; at++) {
      const run = list.slice(at, at + RUN).join(' ')
      const known = places.get(run)
      if (!known) places.set(run, [index])
      else if (known.length < 4 && known.at(-1) !== index) known.push(index)
    }
  })
  const repeated = blocks.map((block, index) => {
    const list = split[index] ?? []
    if (list.length < RUN || list.length > MOST_WORDS || block.tags.includes('table')) return false
    const [first = []] = [places.get(list.slice(0, RUN).join(' '))]
    return first.some((other) => {
      const text = words[other] ?? ''
      if (other === index || !isSet(block)) return false
      if (text === words[index]) {
        const difference = rankOf(block) - rankOf(blocks[other] as Block)
        return difference > 0 || (difference === 0 && other < index)
      }
      if (list.length < LEAST_WORDS && !block.quotation) return false
      return ` ${text} `.includes(` ${words[index]} `)
    })
  })
  // A text that repeats itself often does so on purpose: a recipe, a plan, a poem.
  const count = repeated.filter(Boolean).length
  return count > 3 && count > blocks.length / 10 ? repeated.map(() => false) : repeated
}

/** Of two blocks that say the same, the one that is set apart goes. */
const rankOf = ({ quotation, tags }: Block): number =>
  quotation || /^h[1-6]$/.test(tags[0] ?? '') ? 1 : 0

/** Tests whether a block is set apart from running text: paragraphs of prose may repeat words. */
function isSet({ tags, quotation, labels, text, strong, emphasis }: Block): boolean {
  if (quotation || tags[0] !== 'p' || / (?:pull\w*|quote\w*) /.test(labels)) return true
  const [first] = strong.length > 0 ? strong : emphasis
  return first !== undefined && first.start < 3 && first.end > text.length - 3
    ? true
    : text.length < 200
}
