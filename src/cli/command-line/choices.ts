/** Options whose value is one of several words: a wrong one is answered with the nearest. */
import { InvalidArgumentError } from 'commander'
import { closestMatch } from 'leven'

/** Returns a parser that accepts one of the words. */
export function oneOf<T extends string>(
  words: readonly T[],
  meant: Readonly<Record<string, T>> = {},
): (value: string) => T {
  return (value) => {
    const word = words.find((known) => known === value)
    if (word === undefined) {
      throw new InvalidArgumentError(
        `Allowed choices are ${words.join(', ')}.${didYouMean(value, words, meant)}`,
      )
    }
    return word
  }
}

/**
 * " Did you mean json?", or "" if no word is near.
 *
 * @param meant other words for some of them, such as file endings
 */
export function didYouMean(
  value: string,
  words: readonly string[],
  meant: Readonly<Record<string, string>> = {},
): string {
  const typed = value.trim().toLowerCase()
  const other = Object.hasOwn(meant, typed) ? meant[typed] : undefined
  const most = Math.max(1, Math.floor(typed.length * 0.4))
  const begun = words.filter((word) => typed.length > 1 && word.startsWith(typed))
  const near =
    other ??
    (begun.length === 1 ? begun[0] : closestMatch(typed, [...words], { maxDistance: most }))
  return near === undefined ? '' : ` Did you mean ${near}?`
}
