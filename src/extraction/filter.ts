import { checkOptions, type OptionTypes } from '../arguments/check-options.js'
import { describeValue } from '../arguments/describe-value.js'
import { ArgumentError } from '../errors.js'
import type { Quote } from './records.js'
import type { Extraction } from './schema.js'
import { matchesSpeaker } from './speaker-match.js'

/** Which quotes to keep; those that meet all of the conditions. */
export interface Filter {
  /** Keeps quotes with at least this confidence, 0..1. Default: all. */
  readonly minConfidence?: number
  /**
   * Keeps quotes of speakers with this name, or one of these: a surname, a full name or part of a description. Case,
   * accents, punctuation and titles are ignored. Default: all.
   */
  readonly speaker?: string | readonly string[]
}

const types: OptionTypes<Filter> = {
  minConfidence: { expected: 'a number', accepts: (value) => typeof value === 'number' },
  speaker: {
    expected: 'a string or a list of strings',
    accepts: (value) => [value].flat().every((name) => typeof name === 'string'),
  },
}

/**
 * Keeps the quotes that match a filter, and their speakers.
 *
 * Ids do not change, so a filtered extraction can be compared with the full one.
 *
 * @param extraction result of `extractQuotes`; not changed
 * @param filter no fields: keeps all
 * @throws ArgumentError if the first argument is not an extraction, or for an unknown or wrong field of the filter
 * @throws RangeError if minConfidence is not a number from 0 to 1
 */
export function filterExtraction(extraction: Extraction, filter: Filter): Extraction {
  if (!Array.isArray(extraction?.quotes) || !Array.isArray(extraction.speakers)) {
    const found = describeValue(extraction)
    throw new ArgumentError(`filterExtraction: expected what extractQuotes returned, not ${found}`)
  }
  checkOptions('filterExtraction', filter, types)
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
