/** Weekdays and months that are first names: "offered Sunday Etim", "April Jones"; not "on Sunday Etim was". */

import type { Sentence, Token } from '../../document/document.js'
import { isFirstName, PLACES } from '../../language/names.js'
import { nounKind } from '../../language/nouns.js'
import { bareWord } from '../../language/word-form.js'
import { hasTrait, Trait } from '../../language/word-traits.js'
import { WEEKDAYS_AND_MONTHS } from '../../lexicon/grammar/function-words.js'
import { AMBIGUOUS_ENDINGS, ORGANIZATION_ENDINGS } from '../../lexicon/nouns/institutions.js'
import { DEMONYMS } from '../../lexicon/people/demonyms.js'
import { HONORIFICS, OFFICE_TITLES } from '../../lexicon/people/titles.js'
import { isCommonNoun } from '../../pos-tagger/common-noun.js'
import { startsUpper } from './capitals.js'
import { closedClass } from './closed-class.js'
import type { InnerNames } from './sentence-opener.js'
import { WordClass } from './word-class.js'

/** Feasts, which are no first names. */
const FEAST = /^(?:christmas|easter|ramadan|diwali)$/

/**
 * Returns the class of a weekday or month, a name or a time; null for all other words.
 *
 * @param inner called only if the names inside sentences are needed
 */
export function calendarClass(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  previous: WordClass,
  inner: () => InnerNames,
): WordClass | null {
  const token = tokens[i] as Token
  if (!hasTrait(token, Trait.Calendar) || !hasTrait(token, Trait.Upper)) return null
  const { lower } = token
  const next = i + 1 < sentence.endToken ? tokens[i + 1] : undefined
  const nextUpper = next?.kind === 'word' && startsUpper(next.text) && !closedClass(next.lower)
  // "Theresa May", "said April Jones"
  if (isFirstName(lower) || lower === 'may') {
    if (previous === WordClass.Name || (nextUpper && previous !== WordClass.Preposition))
      return WordClass.Name
  }
  if (!next || !nextUpper || lower.endsWith('.') || FEAST.test(lower)) return WordClass.Time
  const surname = bareWord(next.lower)
  const ending = ORGANIZATION_ENDINGS.has(surname) || AMBIGUOUS_ENDINGS.has(surname)
  // "the Sunday Herald"
  if (previous === WordClass.Determiner && ending && lower.endsWith('day')) return WordClass.Name
  const second = i + 2 < sentence.endToken ? tokens[i + 2] : undefined
  return !ending &&
    isOpen(previous, i === sentence.firstToken, second) &&
    isSurname(next, surname) &&
    // "Sunday Omar Hill"
    !(second?.kind === 'word' && startsUpper(second.text)) &&
    !inner().surnames.has(surname)
    ? WordClass.Name
    : WordClass.Time
}

/** True of a place for a subject, or for the last word of a clause: "offered Sunday Etim."; not "said Sunday Pell was". */
function isOpen(previous: WordClass, first: boolean, second: Token | undefined): boolean {
  if (first || previous === WordClass.QuotationMark || previous === WordClass.Conjunction)
    return true
  const ends = second?.kind !== 'word' && second?.kind !== 'number'
  return (
    ends && (previous === '' || previous === WordClass.ReportingVerb || previous === WordClass.Verb)
  )
}

/** True of a word that is neither common nor a title, a place or a nationality. */
const isSurname = ({ text }: Token, lower: string): boolean =>
  !isCommonNoun(lower) &&
  nounKind(lower) === null &&
  !OFFICE_TITLES.has(lower) &&
  !HONORIFICS.has(lower) &&
  !PLACES.has(lower) &&
  !DEMONYMS.has(lower) &&
  !WEEKDAYS_AND_MONTHS.has(lower) &&
  !/^\p{Lu}{2}/u.test(text)
