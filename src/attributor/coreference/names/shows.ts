/** Shows named after their hosts: "The Ann Pell Show", "Ann Pell Live". */

import { isFirstName } from '../../../language/names.js'
import { SHOWS } from '../../../lexicon/nouns/works.js'

/** Tests for the name of a show that begins with that of a person. Words from `nameWords`. */
export function isShow(words: readonly string[]): boolean {
  const first = words[0] === 'the' ? 1 : 0
  const count = words.length - first
  return (
    (count === 3 || count === 4) &&
    SHOWS.has(words.at(-1) ?? '') &&
    isFirstName(words[first] ?? '') &&
    !SHOWS.has(words[first + 1] ?? '')
  )
}
