/** Sentence-initial words that are not part of the name after them: "Ask Damien Pell", "Longtime Omar Pell". */

import type { Document, Sentence, Token } from '../../document/document.js'
import { fullNameGender, isFirstName, PLACES } from '../../language/names.js'
import { nounKind } from '../../language/nouns.js'
import { bareWord } from '../../language/word-form.js'
import { hasTrait, Trait, traitsOf } from '../../language/word-traits.js'
import { ADVERBS, TIMES } from '../../lexicon/grammar/function-words.js'
import { AMBIGUOUS_ENDINGS, ORGANIZATION_ENDINGS } from '../../lexicon/nouns/institutions.js'
import { HONORIFICS, OFFICE_TITLES } from '../../lexicon/people/titles.js'
import { isCommonNoun, isProperNoun } from '../../pos-tagger/common-noun.js'
import { PartOfSpeech } from '../../pos-tagger/word/part-of-speech.js'
import { closedClassOf } from './closed-class.js'
import { WordClass } from './word-class.js'

/** Parts of speech of "Ask" and "Calling". Finite verbs before their subject are a different case: "Stated Pell: …". */
const VERBS: ReadonlySet<number> = new Set([PartOfSpeech.Base, PartOfSpeech.Gerund])

/** True of known first names. */
export const startsName = (word: string): boolean =>
  isFirstName(word) || fullNameGender(word) !== null

/** Names inside the sentences of a document, where capitals are informative. */
export interface InnerNames {
  /** Two capitalised words after a lower-case one: "damien pell". */
  readonly pairs: ReadonlySet<string>
  /** Words after a known first name: "pell" of "Damien Pell". */
  readonly surnames: ReadonlySet<string>
}

/** Collects the names inside the sentences of a document, headlines excluded. */
export function readInnerNames(
  { tokens, sentences }: Document,
  headlines: readonly boolean[],
): InnerNames {
  const pairs = new Set<string>()
  const surnames = new Set<string>()
  for (let s = 0; s < sentences.length; s++) {
    if (headlines[s]) continue
    const sentence = sentences[s] as Sentence
    for (let i = sentence.firstToken; i + 1 < sentence.endToken; i++) {
      const first = tokens[i] as Token
      const second = tokens[i + 1] as Token
      if (!isCapitalised(first) || !isCapitalised(second)) continue
      const surname = bareWord(second.lower)
      if (startsName(first.lower)) surnames.add(surname)
      const before = tokens[i - 1]
      if (i > sentence.firstToken && before?.kind === 'word' && !hasTrait(before, Trait.Upper))
        pairs.add(`${first.lower} ${surname}`)
    }
  }
  return { pairs, surnames }
}

const isCapitalised = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && hasTrait(token, Trait.Upper)

/**
 * Returns the class of a clause-initial verb, adverb, adjective or common noun before a name that is known without it;
 * null for all other words.
 *
 * @param i token index of the word
 * @param tag its part of speech
 * @param inner called only if the names inside sentences are needed
 * @param lowered the text also has the word in lower case
 */
export function openerClass(
  tokens: readonly Token[],
  i: number,
  end: number,
  tag: number,
  inner: () => InnerNames,
  lowered: boolean,
): WordClass | null {
  const verb = VERBS.has(tag)
  const noun = tag === PartOfSpeech.Noun || tag === PartOfSpeech.Name
  if (!verb && !noun && tag !== PartOfSpeech.Adverb && tag !== PartOfSpeech.Adjective) return null
  const token = tokens[i] as Token
  const next = i + 1 < end ? tokens[i + 1] : undefined
  if (!isCapitalised(token) || !isCapitalised(next) || closedClassOf(next)) return null
  const word = traitsOf(token.spelling).bare
  if (startsName(word) || nounKind(word) !== null) return null
  if (OFFICE_TITLES.has(word) || HONORIFICS.has(word)) return null
  const second = i + 2 < end ? tokens[i + 2] : undefined
  const name = traitsOf(next.spelling).unowned
  const full =
    isCapitalised(second) && (startsName(name) || inner().pairs.has(pairOf(name, second)))
  // "Consider Pell" in a text with "Damien Pell": "Consider" is not a first name
  const alone = !isCapitalised(second) && !noun && tag !== PartOfSpeech.Adjective
  const known = alone && (PLACES.has(name) || inner().surnames.has(name))
  if (!full && !known) return null
  // "Pensioner Ann Pell": a description of her
  if (noun && !lowered && (isProperNoun(word) || !(isAgent(word) || isCommonNoun(word))))
    return null
  if (noun && (ADVERBS.has(word) || TIMES.has(word) || (second && isInstitution(second))))
    return null
  return verb ? WordClass.Verb : tag === PartOfSpeech.Adverb ? WordClass.Adverb : WordClass.Noun
}

/** True of the productive endings of nouns for people: "trucker", "inventor", "guitarist". */
const isAgent = (word: string): boolean => /\p{L}{3}(?:er|or|ist)$/u.test(word)

/** "Hotel Victoria Palace": no person's surname. */
const isInstitution = ({ lower }: Token): boolean =>
  ORGANIZATION_ENDINGS.has(bareWord(lower)) || AMBIGUOUS_ENDINGS.has(bareWord(lower))

const pairOf = (first: string, second: Token): string => `${first} ${bareWord(second.lower)}`
