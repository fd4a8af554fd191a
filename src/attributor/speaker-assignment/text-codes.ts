/**
 * Codes of the texts in features: forms, places, rules, certainties and types. All come from short lists, so that ten bits
 * are enough for a code.
 */
const texts: string[] = []
const codes = new Map<string, number>()

/** Bits of a code. */
export const CODE_BITS = 10
/** Code of whatever finds no code left, which the lists do not allow: a text that no weight knows. */
const OTHER = (1 << CODE_BITS) - 1
texts[OTHER] = '?'
let next = 0

export function codeOf(text: string): number {
  const known = codes.get(text)
  if (known !== undefined) return known
  if (next === OTHER) return OTHER
  const code = next++
  texts[code] = text
  codes.set(text, code)
  return code
}

/** The text with a code. */
export const textOf = (code: number): string => texts[code] as string
