import type { Range } from '../document/document.js'
import type { Reading } from '../document/reading.js'
import { mapToInput } from '../document/reading-map.js'
import type { Span } from '../extraction/records.js'

/** Returns the span of the input that a range of the parsed text stands for; null if a reader inserted all of it. */
export type CutSpan = (range: Range) => Span | null

/** A text is its own input: its ranges are spans as they are. */
export function spansOf(input: string | Reading): CutSpan {
  if (typeof input === 'string')
    return ({ start, end }) => ({ start, end, text: input.slice(start, end) })
  const locate = mapToInput(input)
  return (range) => {
    const place = locate(range)
    return place && { ...place, text: input.input.slice(place.start, place.end) }
  }
}
