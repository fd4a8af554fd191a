import type { Reading } from '../document/reading.js'
import { ArgumentError } from '../errors.js'
import { describeValue } from './describe-value.js'

/**
 * Checks a text to extract from.
 *
 * @param caller name of the function in the message
 * @throws ArgumentError if it is neither a string nor a reading; the message says how to get one, if that is clear
 */
export function checkText(caller: string, text: unknown): asserts text is string | Reading {
  if (typeof text === 'string' || isReading(text)) return
  throw new ArgumentError(
    `${caller}: the text must be a string, not ${describeValue(text)}${hint(text)}`,
  )
}

function isReading(value: unknown): boolean {
  const { input, prose, pieces } = (value ?? {}) as Partial<Reading>
  return typeof input === 'string' && typeof prose === 'string' && Array.isArray(pieces)
}

function hint(value: unknown): string {
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    return ': decode it first, as in new TextDecoder().decode(bytes)'
  }
  if (value instanceof Promise) return ': await it first'
  if (Array.isArray(value)) return ': call it once for each text'
  return ''
}
