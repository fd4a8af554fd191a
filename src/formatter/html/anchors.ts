import type { Quote } from '../../extraction/records.js'

/** Number and element ids of a quote in the report. */
export interface Anchor {
  /** The quote's number: 7 for `q7`. */
  readonly number: number
  /** Id of the badge after the quote, `d2-q7`: the address of the quote, `report.html#d2-q7`. */
  readonly quote: string
  /** Id of its note, `d2n7`, which its words, cue and mention refer to. */
  readonly note: string
}

/**
 * Anchors of an article's quotes. The numbers are those of the quotes' ids, so a link holds for a filtered report too;
 * where the ids are not `q1`, `q2`, … or repeat, the quotes are counted.
 *
 * @param document number of the article in the report, from 1
 */
export function anchorsOf(quotes: readonly Quote[], document: number): readonly Anchor[] {
  const given = quotes.map(({ id }) => (/^q[1-9]\d{0,8}$/.test(id) ? Number(id.slice(1)) : 0))
  const usable = !given.includes(0) && new Set(given).size === given.length
  return quotes.map((_, index) => {
    const number = usable ? (given[index] as number) : index + 1
    return { number, quote: `d${document}-q${number}`, note: `d${document}n${number}` }
  })
}
