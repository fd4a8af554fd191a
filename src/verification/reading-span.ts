/** From the prose that is verified to the input that offsets refer to. */
import type { Range } from '../document/document.js'
import type { Reading } from '../document/reading.js'
import { type LocateInInput, mapToInput } from '../document/reading-map.js'
import { readingOf as plainReading } from '../document/reading-of.js'
import type { Span } from '../extraction/records.js'

/** A text as given, or as a reader of markup read it. */
export const readingOf = (text: string | Reading): Reading =>
  typeof text === 'string' ? plainReading(text) : text

/** Cache of the map of each reading. */
const maps = new WeakMap<Reading, LocateInInput>()

/** Returns the span of the input for a range of the prose; an empty one if a reader inserted all of the range. */
export function spanInInput(reading: Reading, range: Range): Span {
  let locate = maps.get(reading)
  if (!locate) {
    locate = mapToInput(reading)
    maps.set(reading, locate)
  }
  const place = locate(range) ?? { start: 0, end: 0 }
  return { ...place, text: reading.input.slice(place.start, place.end) }
}
