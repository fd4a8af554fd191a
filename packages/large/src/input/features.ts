/** What the vocabulary's lower-case pieces leave out, per piece: capitals and line breaks. */
import type { Pieces } from '../pieces/pieces.js'

/** 0: no capital first; 1: a capital first; 2: several letters, all capital. */
export type Case = 0 | 1 | 2

const CAPITAL_FIRST = /^\p{Uppercase}/u
const SMALL = /[\p{Lowercase}\p{Lt}]/u

export function caseOf(written: string): Case {
  if (!CAPITAL_FIRST.test(written)) return 0
  const single = written.length <= ((written.codePointAt(0) as number) > 0xffff ? 2 : 1)
  return single || SMALL.test(written) ? 1 : 2
}

export interface Features {
  readonly cases: readonly Case[]
  /** Whether a line starts between this piece and the one before. */
  readonly breaks: readonly boolean[]
}

export function readFeatures(text: string, { starts, ends }: Pieces): Features {
  const cases: Case[] = []
  const breaks: boolean[] = []
  let last = 0
  starts.forEach((start, i) => {
    const end = ends[i] as number
    cases.push(caseOf(text.slice(start, end)))
    breaks.push(i === 0 || text.slice(last, start).includes('\n'))
    last = end
  })
  return { cases, breaks }
}
