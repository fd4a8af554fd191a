/**
 * Finds noun phrases by scanning the word classes from left to right. Base phrases only ("the alliance's chief",
 * "Tulsa police Chief Chuck Jordan", "Department of Justice"): prepositional phrases and appositions are joined later.
 */

import type { Document, Sentence, Token } from '../../document/document.js'
import { isFirstName, PLACES } from '../../language/names.js'
import { nounKind } from '../../language/nouns.js'
import { isPossessive } from '../../language/word-form.js'
import { hasTrait, Trait } from '../../language/word-traits.js'
import { ORGANIZATION_ENDINGS } from '../../lexicon/nouns/institutions.js'
import { OFFICES } from '../../lexicon/people/offices.js'
import { HONORIFICS } from '../../lexicon/people/titles.js'
import { wordSet } from '../../lexicon/word-set.js'
import { joinedName, joinsFields } from './joined-name.js'
import { DETERMINERS, WordClass } from './word-class.js'

/** A noun phrase as a half-open range of token indices. */
export interface NounPhrase {
  readonly first: number
  readonly end: number
  readonly pronoun: boolean
  /** True of a name before a common noun, which is not a source: "New York Times" in "a New York Times article". */
  readonly modifier: boolean
  /** Token index of the name after a role with a prepositional phrase, "ambassador to France | Omar Pell"; else -1. */
  readonly name: number
}

const nounPhrase = (
  first: number,
  end: number,
  pronoun = false,
  modifier = false,
  name = -1,
): NounPhrase => ({ first, end, pronoun, modifier, name })

/** Maximum phrase length in tokens; longer runs of names are split, which keeps the time linear. */
const LONGEST = 64

const nominal = (c: WordClass | undefined): boolean =>
  c === WordClass.Noun || c === WordClass.Name || c === WordClass.Number

/** Determiners that are not a phrase by themselves, unlike "both" and "some". */
const NEVER_ALONE = wordSet('the a an this that no every such')

/** Returns the base noun phrases of a sentence in text order; possessors come before the phrases that contain them. */
export function nounPhrases(
  { tokens }: Document,
  classes: readonly WordClass[],
  sentence: Sentence,
): NounPhrase[] {
  const phrases: NounPhrase[] = []
  const { endToken } = sentence
  let i = sentence.firstToken
  while (i < endToken) {
    const c = classes[i]
    const { lower } = tokens[i] as Token
    if (
      c === WordClass.Pronoun ||
      (c === WordClass.Relative && (lower === 'who' || lower === 'which'))
    ) {
      phrases.push(nounPhrase(i, i + 1, true))
      i++
      continue
    }
    if (!DETERMINERS.has(c) && !nominal(c)) {
      i++
      continue
    }
    const end = phraseEnd(tokens, classes, i, Math.min(endToken, i + LONGEST))
    if (end <= i && c === WordClass.Possessive) phrases.push(nounPhrase(i, i + 1, true))
    const named = end > i ? nameBehindRole(tokens, classes, end, endToken) : null
    if (named) phrases.push(nounPhrase(i, named.end, false, false, named.first))
    else if (end > i) pushWithPossessors(phrases, tokens, classes, i, end)
    i = Math.max(named?.end ?? end, i + 1)
  }
  return phrases
}

function phraseEnd(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  first: number,
  limit: number,
): number {
  let i = first
  while (i < limit && DETERMINERS.has(classes[i])) i++
  let sawNominal = false
  let inInstitution = false
  while (i < limit) {
    const c = classes[i]
    if (nominal(c)) {
      sawNominal = true
      i++
    } else if (c === WordClass.Adverb && !sawNominal && nominal(classes[i + 1])) {
      i++
    } else if (
      c === WordClass.ReportingVerb &&
      !sawNominal &&
      i > first &&
      hasTrait(tokens[i - 1] as Token, Trait.Article) &&
      nominal(classes[i + 1])
    ) {
      // "the alleged attack", not "some said"
      i++
    } else if (
      sawNominal &&
      c === WordClass.Conjunction &&
      joinsFields(tokens, classes, first, i)
    ) {
      i++
    } else {
      const joined = sawNominal ? joinedName(tokens, classes, i, limit, inInstitution) : 0
      if (!joined) break
      inInstitution ||= c === WordClass.Preposition
      i += joined
    }
  }
  const onlyDeterminer = !sawNominal
  if (onlyDeterminer && i > first) {
    // "both", "some", "others" or "this" alone
    return i === first + 1 &&
      classes[first] === WordClass.Determiner &&
      !NEVER_ALONE.has((tokens[first] as Token).lower)
      ? i
      : first
  }
  return i
}

/** Maximum length of the field of a role ("financial reporting"), in words. */
const LONGEST_FIELD = 5

const OFFICE_PREPOSITIONS = wordSet('to of for in')
const STAFF_PREPOSITIONS = wordSet('at with from')

/** Finds the name after a role and its field: "ambassador to France Omar Pell", "head of digital news Ann Pell". */
function nameBehindRole(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  end: number,
  limit: number,
): { first: number; end: number } | null {
  const preposition = tokens[end]?.lower ?? ''
  const ofOffice = OFFICE_PREPOSITIONS.has(preposition)
  const ofStaff = STAFF_PREPOSITIONS.has(preposition)
  if (!ofOffice && !ofStaff) return null
  const role = tokens[end - 1]?.lower ?? ''
  const office = ofOffice && OFFICES.has(role)
  // "senior forecaster with the Weather Bureau Ian Pell"
  const staff = ofStaff && nounKind(role) === 'person'
  // "Supervisor of Elections Ann Pell"
  const other =
    (preposition === 'of' || preposition === 'for') &&
    ((classes[end - 1] === WordClass.Name && /[eo]r$/.test(role)) || nounKind(role) === 'person')
  if (!office && !staff && !other) return null
  const field = end + (tokens[end + 1]?.lower === 'the' ? 2 : 1)
  let first = field
  while (first < limit && first - field < LONGEST_FIELD) {
    // "Minister in the Ministry of Finance | Ann Pell"
    const joins =
      first > field && tokens[first]?.lower === 'of' && classes[first + 1] === WordClass.Name
    if (!joins && !isField(tokens[first], classes[first])) break
    if (other && !office && classes[first] !== WordClass.Name) break
    first++
  }
  // "the leader of the party Ann Pell built"
  if (tokens[field - 1]?.lower === 'the' && !staff && classes[field] !== WordClass.Name) return null
  if (first === field || first >= limit || classes[first] !== WordClass.Name) return null
  // a possessive or a noun for a person before the name does not end a field
  const last = tokens[first - 1] as Token
  if (isPossessive(last.text) || nounKind(last.lower) === 'person') return null
  // "a spokesperson for Sen. Ann Pell"
  if (first === field + 1 && last.text.endsWith('.')) return null
  let nameEnd = first
  while (
    nameEnd < limit &&
    classes[nameEnd] === WordClass.Name &&
    !isPossessive(tokens[nameEnd - 1]?.text ?? '')
  )
    nameEnd++
  const known = isFirstName(tokens[first]?.lower ?? '') || (office && PLACES.has(last.lower))
  return known && nameEnd - first >= 2 ? { first, end: nameEnd } : null
}

/** True of a word of the field of a role ("financial", "Europe") that does not begin a name. */
const isField = (token: Token | undefined, c: WordClass | undefined): boolean =>
  token !== undefined &&
  (c === WordClass.Noun ||
    (c === WordClass.Name && !isFirstName(token.lower) && !HONORIFICS.has(token.lower)))

const PLURAL_POSSESSIVE = /s['’]$/

/** True if the apostrophe is part of an institution's name: "the British Bankers’ Association". */
const inName = (
  tokens: readonly Token[],
  classes: readonly WordClass[],
  i: number,
  end: number,
): boolean =>
  PLURAL_POSSESSIVE.test((tokens[i] as Token).text) &&
  ORGANIZATION_ENDINGS.has((tokens[end - 1] as Token).lower) &&
  classes.slice(i, end).every((c) => c === WordClass.Name || c === WordClass.Conjunction)

/** Adds a phrase after its possessors: "Obama's", then "Obama's former campaign strategist". */
function pushWithPossessors(
  phrases: NounPhrase[],
  tokens: readonly Token[],
  classes: readonly WordClass[],
  first: number,
  end: number,
): void {
  for (let i = first; i < end - 1; i++) {
    if (
      hasTrait(tokens[i] as Token, Trait.Possessive) &&
      nominal(classes[i]) &&
      !inName(tokens, classes, i, end)
    )
      phrases.push(nounPhrase(first, i + 1))
  }
  if (classes[first] === WordClass.Possessive) phrases.push(nounPhrase(first, first + 1, true))
  const modifier = nameBefore(tokens, classes, first, end)
  if (modifier) phrases.push(nounPhrase(modifier.first, modifier.end, false, true))
  phrases.push(nounPhrase(first, end))
}

/** Range of two or more capitalised words before the head noun of a phrase; null if there are none. */
function nameBefore(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  first: number,
  end: number,
): { first: number; end: number } | null {
  if (classes[end - 1] !== WordClass.Noun) return null
  let from = first
  while (from < end && classes[from] !== WordClass.Name) from++
  let to = from
  while (
    to < end &&
    classes[to] === WordClass.Name &&
    !hasTrait(tokens[to] as Token, Trait.Possessive)
  )
    to++
  return to - from >= 2 && to < end && classes[to] === WordClass.Noun
    ? { first: from, end: to }
    : null
}
