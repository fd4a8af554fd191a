import { isBlankAt, isWordAt } from '../../document/characters.js'
import type { Range } from '../../document/document.js'

/**
 * - `double`, `single`: any character used as a double or single quotation mark, including apostrophes
 * - the others: characters with no other use, named by the opening one
 */
export type MarkFamily = 'double' | 'single' | '«' | '‹' | '「' | '『'

/** Direction of the character itself. `low` only opens; `pair` is two single marks typed for a double one. */
export type MarkShape = 'opening' | 'closing' | 'straight' | 'low' | 'pair'

/** Neighbour of a mark: a blank or nothing, a letter or digit, an opening or joining sign, any other sign. */
export type Neighbour = 'blank' | 'word' | 'opener' | 'other'

/** A character, or pair of them, that may be a quotation mark. */
export interface Mark extends Range {
  readonly family: MarkFamily
  readonly shape: MarkShape
  /** Neighbour before it, skipping other marks. */
  readonly left: Neighbour
  /** Neighbour after it, skipping other marks. */
  readonly right: Neighbour
  /** Offset of the left neighbour; -1 at the start of the paragraph. */
  readonly leftAt: number
  /** Offset of the right neighbour. */
  readonly rightAt: number
}

const SIGNS: ReadonlyMap<string, readonly [MarkFamily, MarkShape]> = new Map([
  ['"', ['double', 'straight']],
  ['＂', ['double', 'straight']],
  ['“', ['double', 'opening']],
  ['‟', ['double', 'opening']],
  ['”', ['double', 'closing']],
  ['„', ['double', 'low']],
  ["'", ['single', 'straight']],
  ['＇', ['single', 'straight']],
  ['‘', ['single', 'opening']],
  ['‛', ['single', 'opening']],
  ['`', ['single', 'opening']],
  ['’', ['single', 'closing']],
  ['´', ['single', 'closing']],
  ['‚', ['single', 'low']],
  ['«', ['«', 'opening']],
  ['»', ['«', 'closing']],
  ['‹', ['‹', 'opening']],
  ['›', ['‹', 'closing']],
  ['「', ['「', 'opening']],
  ['」', ['「', 'closing']],
  ['『', ['『', 'opening']],
  ['』', ['『', 'closing']],
])

const MARK_RUN = /["＂“‟”„'＇‘‛`’´‚«»‹›「」『』]+/g
const OPENERS = /[([{<\-–—―/\\|~=*_+]/
/** Longest run of adjacent characters read as marks; longer runs are not quotation marks. */
const LONGEST_RUN = 6
const NO_RUNS: readonly Range[] = []

function neighbour(text: string, at: number, { start, end }: Range): Neighbour {
  if (at < start || at >= end || isBlankAt(text, at)) return 'blank'
  if (isWordAt(text, at)) return 'word'
  return OPENERS.test(text.charAt(at)) ? 'opener' : 'other'
}

/** Splits a run of characters into marks; with `pairs`, two equal single marks are one double mark. */
function splitRun(run: string, opens: boolean, pairs: boolean): readonly string[] {
  if (run.length === 1) return [run]
  const parts: string[] = []
  for (let at = 0; at < run.length; ) {
    const sign = run.charAt(at)
    let same = 1
    while (run.charAt(at + same) === sign) same++
    const single = pairs && SIGNS.get(sign)?.[0] === 'single'
    if (single && same === 2) parts.push(sign + sign)
    else if (single && same === 3)
      parts.push(...(opens ? [sign + sign, sign] : [sign, sign + sign]))
    else for (let i = 0; i < same; i++) parts.push(sign)
    at += same
  }
  return parts
}

/** Finds runs of possible quotation marks, paragraph by paragraph, in one pass over the text. */
export class MarkRuns {
  readonly #found: IterableIterator<RegExpMatchArray>
  #next: RegExpMatchArray | undefined

  constructor(text: string) {
    this.#found = text.matchAll(MARK_RUN)
    this.#next = this.#found.next().value
  }

  /** Runs of a paragraph; call once per paragraph, in text order. */
  within(paragraph: Range): readonly Range[] {
    if ((this.#next?.index ?? Number.POSITIVE_INFINITY) >= paragraph.end) return NO_RUNS
    const runs: Range[] = []
    while (this.#next?.index !== undefined && this.#next.index < paragraph.end) {
      const { 0: signs, index: start } = this.#next
      if (signs.length <= LONGEST_RUN) runs.push({ start, end: start + signs.length })
      this.#next = this.#found.next().value
    }
    return runs
  }
}

/**
 * Possible quotation marks of a paragraph, in text order. With `pairs`, two equal adjacent single marks are one double
 * mark, as in old archives.
 */
export function findMarks(
  text: string,
  paragraph: Range,
  runs: readonly Range[],
  pairs: boolean,
): Mark[] {
  const marks: Mark[] = []
  for (const { start, end: rightAt } of runs) {
    const left = neighbour(text, start - 1, paragraph)
    const right = neighbour(text, rightAt, paragraph)
    const leftAt = start - 1 < paragraph.start ? -1 : start - 1
    const opens = left === 'blank' || left === 'opener'
    let at = start
    for (const part of splitRun(text.slice(start, rightAt), opens, pairs)) {
      const [family, shape] = SIGNS.get(part.charAt(0)) as [MarkFamily, MarkShape]
      const end = at + part.length
      if (part.length === 1)
        marks.push({ start: at, end, family, shape, left, right, leftAt, rightAt })
      else
        marks.push({
          start: at,
          end,
          family: 'double',
          shape: 'pair',
          left,
          right,
          leftAt,
          rightAt,
        })
      at = end
    }
  }
  return marks
}
