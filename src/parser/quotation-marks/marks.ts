import type { Range } from '../../document/document.js'
import { isBlankAt, isWordAt } from '../layout/characters.js'

/**
 * - `double`, `single`: any sign that stands for a double or a single quotation mark, apostrophes included
 * - the others: signs that stand for nothing else, by the sign that opens
 */
export type MarkFamily = 'double' | 'single' | '«' | '‹' | '「' | '『'

/** What the sign itself says. `low` opens only; `pair` is two single marks typed for a double one. */
export type MarkShape = 'opening' | 'closing' | 'straight' | 'low' | 'pair'

/** What stands beside a mark: a blank or nothing, a letter or digit, a sign that opens or joins, any other sign. */
export type Neighbour = 'blank' | 'word' | 'opener' | 'other'

/** A sign that may be a quotation mark. */
export interface Mark extends Range {
  readonly family: MarkFamily
  readonly shape: MarkShape
  /** What stands before it, other marks skipped. */
  readonly left: Neighbour
  /** What stands after it, other marks skipped. */
  readonly right: Neighbour
  /** Place of the character that `left` is about, -1 at the start of the paragraph. */
  readonly leftAt: number
  /** Place of the character that `right` is about. */
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
/** Marks that stand together are told apart up to this many; longer runs of signs quote nothing. */
const LONGEST_RUN = 6
const NO_RUNS: readonly Range[] = []

function neighbour(text: string, at: number, { start, end }: Range): Neighbour {
  if (at < start || at >= end || isBlankAt(text, at)) return 'blank'
  if (isWordAt(text, at)) return 'word'
  return OPENERS.test(text.charAt(at)) ? 'opener' : 'other'
}

/** Splits a run of signs into marks; with `pairs`, two equal single marks are one double mark. */
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

/** Finds the runs of signs that may be quotation marks, paragraph by paragraph, in one pass over the text. */
export class MarkRuns {
  readonly #found: IterableIterator<RegExpMatchArray>
  #next: RegExpMatchArray | undefined

  constructor(text: string) {
    this.#found = text.matchAll(MARK_RUN)
    this.#next = this.#found.next().value
  }

  /** The runs of a paragraph; paragraphs are asked for in text order, each once. */
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
 * The signs of a paragraph that may be quotation marks, in text order. With `pairs`, two equal single marks in a row are
 * taken as one double mark, as old archives have them.
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
