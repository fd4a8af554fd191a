import type { Piece } from '../../document/reading.js'

/**
 * A run of prose and where it stands in the input. If both are equally long, they correspond character by character; if
 * the range is empty, the reader inserted the run.
 */
export interface Run {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether it stands for a line end within a paragraph. */
  readonly isBreak?: true
}

export const inserted = (text: string, at: number): Run => ({ text, start: at, end: at })

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** Runs from the offset `at` of their joined text on, and those before it. A run that cannot be divided goes to the second. */
export function splitRuns(runs: readonly Run[], at: number): [before: Run[], after: Run[]] {
  const before: Run[] = []
  const after: Run[] = []
  let from = 0
  for (const run of runs) {
    const cut = at - from
    from += run.text.length
    if (cut >= run.text.length) before.push(run)
    else if (cut <= 0 || run.end - run.start !== run.text.length) after.push(run)
    else {
      const middle = run.start + cut
      before.push({ text: run.text.slice(0, cut), start: run.start, end: middle })
      after.push({ text: run.text.slice(cut), start: middle, end: run.end })
    }
  }
  return [before, after]
}

/** Replaces characters of the runs, each by one other. */
export function replaceIn(runs: readonly Run[], replace: (text: string) => string): Run[] {
  const text = replace(textOf(runs))
  let from = 0
  return runs.map((run) => {
    const start = from
    from += run.text.length
    return { ...run, text: text.slice(start, from) }
  })
}

/** Joins paragraphs with blank lines to the prose, and its runs to pieces. */
export function joinRuns(paragraphs: readonly (readonly Run[])[]): {
  prose: string
  pieces: Piece[]
} {
  const parts: string[] = []
  const pieces: Piece[] = []
  let at = 0
  paragraphs.forEach((runs, index) => {
    if (index > 0) {
      parts.push('\n\n')
      at += 2
    }
    for (const { text, start, end } of runs) {
      parts.push(text)
      const to = at + text.length
      if (end > start && to > at) addPiece(pieces, at, to, start, end)
      at = to
    }
  })
  return { prose: parts.join(''), pieces }
}

function addPiece(
  pieces: Piece[],
  start: number,
  end: number,
  inputStart: number,
  inputEnd: number,
): void {
  const last = pieces.at(-1)
  const continues =
    last !== undefined &&
    last.end === start &&
    last.inputEnd === inputStart &&
    isExact(last) &&
    end - start === inputEnd - inputStart
  if (continues) pieces[pieces.length - 1] = { ...last, end, inputEnd }
  else pieces.push({ start, end, inputStart, inputEnd })
}

const isExact = ({ start, end, inputStart, inputEnd }: Piece) =>
  end - start === inputEnd - inputStart
