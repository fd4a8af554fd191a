import type { Quote } from './records.js'
import type { Extraction } from './schema.js'
import { matchesSpeaker } from './speaker-match.js'

export interface Filter {
  /** Keeps quotes whose confidence is this or more, 0..1. Default: all. */
  readonly minConfidence?: number
  /** Keeps quotes of the speakers that go by this name, as `matchesSpeaker` understands it. Default: all. */
  readonly speaker?: string
}

/**
 * Keeps the quotes that a filter asks for, and of the speakers those that a kept quote names.
 *
 * Ids stay as they were, so that a part can be compared with the whole.
 *
 * @throws RangeError when minConfidence is no number from 0 to 1
 */
export function filterExtraction(extraction: Extraction, filter: Filter): Extraction {
  const { minConfidence = 0, speaker: name } = filter
  if (!(minConfidence >= 0 && minConfidence <= 1)) {
    throw new RangeError(`minConfidence must be a number from 0 to 1, not ${minConfidence}`)
  }
  const wanted =
    name === undefined
      ? undefined
      : new Set(extraction.speakers.filter((one) => matchesSpeaker(one, name)).map(({ id }) => id))
  const keeps = ({ confidence, speaker }: Quote) =>
    confidence >= minConfidence && (!wanted || (speaker !== null && wanted.has(speaker.id)))

  const quotes = extraction.quotes.filter(keeps)
  const kept = new Set(quotes.map(({ id }) => id))
  const speakers = extraction.speakers
    .map((one) => ({ ...one, quotes: one.quotes.filter((id) => kept.has(id)) }))
    .filter((one) => one.quotes.length > 0)
  return { ...extraction, quotes, speakers }
}
