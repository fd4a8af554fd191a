import type { Quote } from './records.js'
import type { Extraction } from './schema.js'
import { matchesSpeaker } from './speaker-match.js'

export interface Filter {
  /** Keeps quotes with at least this confidence, 0..1. Default: all. */
  readonly minConfidence?: number
  /**
   * Keeps quotes of speakers with this name, or one of these: a surname, a full name or part of a description. Case,
   * accents, punctuation and titles are ignored. Default: all.
   */
  readonly speaker?: string | readonly string[]
}

/**
 * Keeps the quotes that match a filter, and their speakers.
 *
 * Ids do not change, so a filtered extraction can be compared with the full one.
 *
 * @throws RangeError if minConfidence is not a number from 0 to 1
 */
export function filterExtraction(extraction: Extraction, filter: Filter): Extraction {
  const { minConfidence = 0, speaker } = filter
  const names = speaker === undefined ? undefined : [speaker].flat()
  if (!(minConfidence >= 0 && minConfidence <= 1)) {
    throw new RangeError(`minConfidence must be a number from 0 to 1, not ${minConfidence}`)
  }
  const wanted =
    names === undefined
      ? undefined
      : new Set(
          extraction.speakers
            .filter((one) => names.some((name) => matchesSpeaker(one, name)))
            .map(({ id }) => id),
        )
  const keeps = ({ confidence, speaker }: Quote) =>
    confidence >= minConfidence && (!wanted || (speaker !== null && wanted.has(speaker.id)))

  const quotes = extraction.quotes.filter(keeps)
  const kept = new Set(quotes.map(({ id }) => id))
  const speakers = extraction.speakers
    .map((one) => ({ ...one, quotes: one.quotes.filter((id) => kept.has(id)) }))
    .filter((one) => one.quotes.length > 0)
  return { ...extraction, quotes, speakers }
}
