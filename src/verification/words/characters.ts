/** Classes of UTF-16 code units, for reading the words of large texts quickly. */

export const CharacterClass = {
  Separator: 0,
  /** ASCII letters that are their own lower case, and ASCII digits. */
  Plain: 1,
  AsciiCapital: 2,
  /** Any other letter, digit or combining mark. */
  Letter: 3,
  Apostrophe: 4,
  /** Soft hyphens and zero-width characters: no part of the word, but they do not end it either. */
  Ignorable: 5,
  /** A sign that is read as a word of its own: "$", "%", "&". */
  Sign: 6,
  /** A letter of a script without blanks: a word of its own. */
  Ideograph: 7,
  /** Half of a surrogate pair. */
  Surrogate: 8,
} as const
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass]

const IGNORABLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const APOSTROPHE = /['’ʼ‘＇]/
const SIGN = /[\p{Sc}%&‰]/u
const WORD = /[\p{L}\p{N}\p{M}]/u

function classOf(character: string): CharacterClass {
  if (/[a-z0-9]/.test(character)) return CharacterClass.Plain
  if (/[A-Z]/.test(character)) return CharacterClass.AsciiCapital
  if (APOSTROPHE.test(character)) return CharacterClass.Apostrophe
  if (SIGN.test(character)) return CharacterClass.Sign
  if (character < '\u0080') return CharacterClass.Separator
  if (IGNORABLE.test(character)) return CharacterClass.Ignorable
  if (/[\ud800-\udfff]/.test(character)) return CharacterClass.Surrogate
  if (IDEOGRAPH.test(character)) return CharacterClass.Ideograph
  return WORD.test(character) ? CharacterClass.Letter : CharacterClass.Separator
}

let table: Uint8Array | undefined

/** The class of each code unit; computed once, on first use. */
export function characterClasses(): Uint8Array {
  table ??= Uint8Array.from({ length: 0x10000 }, (_, code) => classOf(String.fromCharCode(code)))
  return table
}

/** Tests whether a surrogate pair is a letter or digit. */
export const isWordPair = (pair: string): boolean => WORD.test(pair)
