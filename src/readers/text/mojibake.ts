/**
 * UTF-8 that was read as Windows-1252: "â€œ" for “, "Ã©" for é. The third sign of "â€\u009d" (”) is often lost, because
 * Windows-1252 leaves its byte undefined.
 */
import type { Replacement } from './replacement.js'

/** What Windows-1252 has for the bytes 80 to 9F; the five that it leaves undefined stay control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const TAIL = `[${HIGH}\u00a0-\u00bf]`
const SEQUENCE = new RegExp(
  `[Â-ß]${TAIL}|[à-ï]${TAIL}{2}|[ð-ô]${TAIL}{3}|â€(?!${TAIL}|[\\p{L}\\p{N}])`,
  'gu',
)
/** A letter with a mark that words end with, which may stand before a quotation mark or dash: “IRMÔ. */
const MAY_BE_MEANT = /^[Â-ß][‘’“”–—…]$/

/**
 * Finds garbled characters if the text as a whole shows that it is garbled: it has "â€", which stands in no text, or two
 * different sequences.
 */
export function findMojibake(text: string): Replacement[] {
  const found: Replacement[] = []
  const distinct = new Set<string>()
  for (const { 0: sequence, index } of text.matchAll(SEQUENCE)) {
    const decoded = sequence === 'â€' ? '”' : decode(sequence)
    if (decoded === null) continue
    found.push({ start: index, end: index + sequence.length, text: decoded })
    if (!MAY_BE_MEANT.test(sequence)) distinct.add(sequence)
  }
  const isGarbled = distinct.size > 1 || [...distinct].some((sequence) => sequence.startsWith('â€'))
  return isGarbled ? found : []
}

/** Decodes a sequence as UTF-8; null if it is not valid. */
function decode(sequence: string): string | null {
  const bytes = Array.from(sequence, (sign) => {
    const high = HIGH.indexOf(sign)
    const byte = high < 0 ? sign.charCodeAt(0) : 0x80 + high
    return `%${byte.toString(16)}`
  })
  try {
    const text = decodeURIComponent(bytes.join(''))
    return /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]$/u.test(text) ? text : null
  } catch {
    return null
  }
}
