/**
 * Noun phrases by scanning the word classes, left to right. Base phrases only ("the alliance's chief",
 * "Tulsa police Chief Chuck Jordan", "Department of Justice"): what follows a preposition or a comma is joined later.
 */

import type { Document, Sentence, Token } from '../../document/document.js'
import { isFirstName, PLACES } from '../../language/names.js'
import { nounKind } from '../../language/nouns.js'
import { ORGANIZATION_ENDINGS } from '../../lexicon/nouns/institutions.js'
import { OFFICES } from '../../lexicon/people/offices.js'
import { HONORIFICS } from '../../lexicon/people/titles.js'
import { joinedName } from './joined-name.js'
import { isPossessive } from './possessive.js'
import { DETERMINERS, NOMINAL, WordClass } from './word-class.js'

/** Token indices, half-open; `from` skips what a possessor in the same phrase covers ("Obama's | adviser"). */
export interface NounPhrase {
  readonly first: number
  readonly end: number
  readonly pronoun: boolean
  /** A name before a common noun: "New York Times" in "a New York Times article". No source by itself. */
  readonly modifier?: boolean
  /** Where the name begins that a role with a preposition leads to: "ambassador to France | Omar Pell". */
  readonly name?: number
}

/** No phrase has more tokens: a run of names without an end is read in parts, each possessor in it but once. */
const LONGEST = 64

const nominal = (c: WordClass | undefined) => NOMINAL.has(c)

const isArticle = (token: Token | undefined): boolean =>
  /^(?:the|a|an|this|that|his|her|its|their|my|our)$/.test(token?.lower ?? '')

/** All base noun phrases of a sentence in text order; a possessor comes before the phrase that it is part of. */
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
      phrases.push({ first: i, end: i + 1, pronoun: true })
      i++
      continue
    }
    if (!DETERMINERS.has(c) && !nominal(c)) {
      i++
      continue
    }
    const end = phraseEnd(tokens, classes, i, Math.min(endToken, i + LONGEST))
    if (end <= i && c === WordClass.Possessive)
      phrases.push({ first: i, end: i + 1, pronoun: true })
    const named = end > i ? nameBehindRole(tokens, classes, end, endToken) : null
    if (named) phrases.push({ first: i, end: named.end, pronoun: false, name: named.first })
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
  // where the capitalised run under way began; "of" joins only inside one
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
      isArticle(tokens[i - 1]) &&
      nominal(classes[i + 1])
    ) {
      // "the alleged attack", not "some said"
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
    // "both", "some", "others", "this" by themselves
    return i === first + 1 &&
      classes[first] === WordClass.Determiner &&
      !/^(?:the|a|an|this|that|no|every|such)$/.test((tokens[first] as Token).lower)
      ? i
      : first
  }
  return i
}

/** Longest name of what a role is held in, in words. */
const LONGEST_FIELD = 5

/** "ambassador to France Omar Pell", "head of financial reporting Ann Pell": one phrase. */
function nameBehindRole(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  end: number,
  limit: number,
): { first: number; end: number } | null {
  const role = tokens[end - 1]?.lower ?? ''
  const preposition = tokens[end]?.lower ?? ''
  const office = OFFICES.has(role) && /^(?:to|of|for|in)$/.test(preposition)
  // "senior forecaster with the Weather Bureau Ian Pell"
  const staff = /^(?:at|with|from)$/.test(preposition) && nounKind(role) === 'person'
  // "Supervisor of Elections Ann Pell"
  const agent =
    nounKind(role) === 'person' || (classes[end - 1] === WordClass.Name && /[eo]r$/.test(role))
  const other = agent && /^(?:of|for)$/.test(preposition)
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
  // "the director of the film Jane Doe made": whose role the last word is
  const last = tokens[first - 1] as Token
  if (isPossessive(last.text) || nounKind(last.lower) === 'person') return null
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

/** A word of what a role is held in: "financial", "Europe"; not one that a name begins with. */
const isField = (token: Token | undefined, c: WordClass | undefined): boolean =>
  token !== undefined &&
  (c === WordClass.Noun ||
    (c === WordClass.Name && !isFirstName(token.lower) && !HONORIFICS.has(token.lower)))

/** "the British Bankers’ Association": the apostrophe is part of an institution's name. */
const inName = (
  tokens: readonly Token[],
  classes: readonly WordClass[],
  i: number,
  end: number,
): boolean =>
  /s['’]$/.test((tokens[i] as Token).text) &&
  ORGANIZATION_ENDINGS.has((tokens[end - 1] as Token).lower) &&
  classes.slice(i, end).every((c) => c === WordClass.Name)

/** "Obama's former campaign strategist" gives "Obama's" and the whole. */
function pushWithPossessors(
  phrases: NounPhrase[],
  tokens: readonly Token[],
  classes: readonly WordClass[],
  first: number,
  end: number,
): void {
  for (let i = first; i < end - 1; i++) {
    if (
      nominal(classes[i]) &&
      isPossessive((tokens[i] as Token).text) &&
      !inName(tokens, classes, i, end)
    )
      phrases.push({ first, end: i + 1, pronoun: false })
  }
  if (classes[first] === WordClass.Possessive)
    phrases.push({ first, end: first + 1, pronoun: true })
  const modifier = nameBefore(tokens, classes, first, end)
  if (modifier) phrases.push({ ...modifier, pronoun: false, modifier: true })
  phrases.push({ first, end, pronoun: false })
}

/** The capitalised words before the common noun that heads a phrase, where they are two or more. */
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
  while (to < end && classes[to] === WordClass.Name && !isPossessive((tokens[to] as Token).text))
    to++
  return to - from >= 2 && to < end && classes[to] === WordClass.Noun
    ? { first: from, end: to }
    : null
}
