/**
 * What BERT's normaliser and its splitting into words make of one character: as the tokenizers library has it, but for some
 * 560 characters of rare scripts that Unicode got after version 8, whose classes that library does not know.
 */

/** Ends a word. */
export const SPACE = 0
/** A word of its own: punctuation, Chinese characters. */
export const ALONE = 1
/** Part of a word. */
export const LETTER = 2

export interface Part {
  readonly kind: typeof SPACE | typeof ALONE | typeof LETTER
  /** The character as the vocabulary has it: lower-case, without accents. */
  readonly text: string
}

const REMOVED = /^(?:[^\P{Cc}\t\n\r]|[\p{Cf}\p{Co}\p{Cs}]|\ufffd)$/u
const WHITE = /^\p{White_Space}$/u
const PUNCTUATION = /^[\p{P}$+<=>^`|~]$/u
const ACCENTS = /\p{Mn}/gu

/** Ranges of code points that BERT sets apart as Chinese. */
const CHINESE: readonly (readonly [number, number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2b73f],
  [0x2b740, 0x2b81f],
  [0x2b920, 0x2ceaf],
  [0x2f800, 0x2fa1f],
]
const isChinese = (code: number): boolean =>
  code >= 0x3400 && CHINESE.some(([first, last]) => code >= first && code <= last)

function partsOf(code: number): readonly Part[] {
  const character = String.fromCodePoint(code)
  if (REMOVED.test(character)) return []
  if (WHITE.test(character)) return [{ kind: SPACE, text: '' }]
  const apart = isChinese(code)
  const plain = [...character.normalize('NFD').replace(ACCENTS, '')].flatMap((c) => [
    ...c.toLowerCase(),
  ])
  return plain.map((text) => ({ kind: apart || PUNCTUATION.test(text) ? ALONE : LETTER, text }))
}

const ascii = Array.from({ length: 128 }, (_, code) => partsOf(code))
const others = new Map<number, readonly Part[]>()
/** Distinct characters remembered: a text may have any of a million. */
const MOST_REMEMBERED = 4096

/** The parts of a character, by its code point: none, one, or several, such as the letters of a Korean syllable. */
export function readCharacter(code: number): readonly Part[] {
  if (code < 128) return ascii[code] as readonly Part[]
  let parts = others.get(code)
  if (!parts) {
    if (others.size >= MOST_REMEMBERED) others.clear()
    parts = partsOf(code)
    others.set(code, parts)
  }
  return parts
}
