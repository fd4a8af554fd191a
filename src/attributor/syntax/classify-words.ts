import type { Document, Sentence, Token } from '../../document/document.js'
import { isFirstName } from '../../language/names.js'
import { nounKind } from '../../language/nouns.js'
import { bareWord } from '../../language/word-form.js'
import { hasTrait, Trait, traitsOf } from '../../language/word-traits.js'
import { HONORIFICS, OFFICE_TITLES } from '../../lexicon/people/titles.js'
import { SURE_VERBS } from '../../lexicon/verbs/verb-groups.js'
import { wordSet } from '../../lexicon/word-set.js'
import { PartOfSpeech } from '../../pos-tagger/word/part-of-speech.js'
import { calendarClass } from './calendar-names.js'
import { type Casing, isTitleCased, readCasing } from './capitals.js'
import { closedClassOf } from './closed-class.js'
import { openClass } from './open-class.js'
import { type InnerNames, openerClass, readInnerNames } from './sentence-opener.js'
import { inTime } from './time-adverbials.js'
import { isCueByPosition, isThirdPerson } from './verb-by-position.js'
import { WordClass } from './word-class.js'

/** Sentence-initial words that are not part of the name after them. */
const CLAUSE_OPENERS = new Set(['given', 'enter', 'meet', 'introducing'])

/**
 * Returns the word class of each token, in order.
 *
 * @param tags parts of speech of the tokens, from `tagWords`
 */
export function classifyWords(document: Document, tags: Uint8Array): WordClass[] {
  const headlines = document.sentences.map((sentence) => isTitleCased(document, sentence))
  const casing = readCasing(document, headlines)
  const classes: WordClass[] = []
  let inner: InnerNames | null = null
  const innerNames = (): InnerNames => {
    inner ??= readInnerNames(document, headlines)
    return inner
  }
  document.sentences.forEach((sentence, index) => {
    const headline = headlines[index] as boolean
    classifySentence(document, sentence, headline, casing, tags, classes, innerNames)
  })
  return classes
}

/** Signs after which a capital is uninformative, such as a colon or a dash. */
const OPENING_SIGNS: ReadonlySet<string> = new Set(':.!?(…[*•-')

function classifySentence(
  { tokens }: Document,
  sentence: Sentence,
  headline: boolean,
  casing: Casing,
  tags: Uint8Array,
  classes: WordClass[],
  innerNames: () => InnerNames,
): void {
  const { firstToken, endToken } = sentence
  let opensClause = true
  let previous: WordClass = ''
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark') {
      previous = WordClass.QuotationMark
      opensClause = true
    } else if (token.kind === 'punctuation') {
      previous = token.text[0] ?? '.'
      opensClause = OPENING_SIGNS.has(previous) || (opensClause && i === firstToken)
    } else {
      previous =
        token.kind === 'number'
          ? WordClass.Number
          : inTime(tokens, i, sentence, previous)
            ? WordClass.Time
            : wordClass(
                tokens,
                i,
                sentence,
                headline,
                casing,
                tags,
                previous,
                opensClause,
                innerNames,
              )
      opensClause = false
      if (isCueByPosition(tokens, classes, i, sentence, previous))
        previous = WordClass.ReportingVerb
    }
    classes.push(previous)
  }
}

/** Returns the class of a word that is not part of a time adverbial. */
function wordClass(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  headline: boolean,
  casing: Casing,
  tags: Uint8Array,
  previous: WordClass,
  opensClause: boolean,
  innerNames: () => InnerNames,
): WordClass {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  // "Della said": a surname, no "di della"
  if (before !== undefined && isParticle(before) && !hasTrait(before, Trait.Upper))
    if (!isParticle(token) && !hasTrait(token, Trait.Upper))
      // "Syndicat des marins": not a verb, whatever its form
      return closedClassOf(token) ?? WordClass.Noun
  const { bare } = traitsOf(token.spelling)
  const tag = tags[i] as number
  const end = sentence.endToken
  if (opensClause && !casing.names.has(bare)) {
    const opener = openerClass(tokens, i, end, tag, innerNames, casing.lowered.has(bare))
    if (opener) return opener
  }
  const next = i + 1 < end ? tokens[i + 1] : undefined
  return (
    calendarClass(tokens, i, sentence, previous, innerNames) ??
    classOf(token, tag, previous, opensClause, headline, casing, next)
  )
}

/** Adjectives that follow their noun because of a complement, also where they are tagged as something else. */
const TAKES_COMPLEMENT = wordSet('close familiar privy aware loyal')

/** True of particles of foreign names that are not English words: "von", "des". */
const isParticle = (token: Token): boolean =>
  hasTrait(token, Trait.Particle) && closedClassOf(token) === null

/** True of a role before a name that is tagged as a verb: "TOGA head Jane Pell", "Tory backbencher Sir Peter Pell". */
function isRole(lower: string, tag: number, next: Token | undefined): boolean {
  if ((tag !== PartOfSpeech.Finite && tag !== PartOfSpeech.Base) || !next) return false
  return (
    (nounKind(lower) === 'person' || /(?:er|or|ist|man|woman)$/.test(lower)) &&
    (isFirstName(next.lower) || HONORIFICS.has(bareWord(next.lower)))
  )
}

/** Names that are function words but for their capitals. */
const NOT_PRONOUNS = new Set(['US', 'IT', 'WHO', 'IS'])
const VERBS_BEFORE_SUBJECT = wordSet('stated continued added declared concluded recalled')

function classOf(
  token: Token,
  tag: number,
  previous: WordClass,
  opensClause: boolean,
  headline: boolean,
  { lowered, names }: Casing,
  next: Token | undefined,
): WordClass {
  const { lower, text } = token
  if (text.startsWith('@') && text.length > 1) return WordClass.Name
  const nextUpper =
    next !== undefined &&
    (next.text === '&' ||
      hasTrait(next, Trait.Prefixed) ||
      isParticle(next) ||
      (next.kind === 'word' && hasTrait(next, Trait.Upper) && closedClassOf(next) === null))
  if (hasTrait(token, Trait.Prefixed)) return WordClass.Name
  if (!hasTrait(token, Trait.Upper)) {
    // "Marius duPell"
    if (previous === WordClass.Name && text !== lower && /^\p{Ll}{2,3}\p{Lu}\p{Ll}{2}/u.test(text))
      return WordClass.Name
    // "Bill de Blasio", "according to von der Hoff", "Senator the Hon. Ann Pell"
    if (lower === 'the' && previous === WordClass.Name && /^(?:Hon|Rt)\b/.test(next?.text ?? ''))
      return WordClass.Name
    if (isParticle(token) && (nextUpper || (next && isParticle(next)))) return WordClass.Name
    const closed = closedClassOf(token)
    if (closed) return closed
    if (hasTrait(token, Trait.Particle)) return WordClass.Noun
    if (tag === PartOfSpeech.Noun && previous === WordClass.Name && isThirdPerson(lower, next))
      return WordClass.Verb
    if (previous === WordClass.Name && nextUpper && isRole(lower, tag, next)) return WordClass.Noun
    // "a source close to", "an official familiar with"
    if (
      previous === WordClass.Noun &&
      (tag === PartOfSpeech.Adjective || TAKES_COMPLEMENT.has(lower)) &&
      next !== undefined &&
      closedClassOf(next) === WordClass.Preposition
    )
      return WordClass.Adverb
    // "yesterday", "there"; but "an earlier report"
    return hasTrait(token, Trait.Adverb) && tag !== PartOfSpeech.Adjective
      ? WordClass.Adverb
      : openClass(token, tag, previous)
  }
  // "US President", "the WHO": capitals in a context without them
  if (NOT_PRONOUNS.has(text) && !/^\p{Lu}{2}/u.test(next?.text ?? '')) return WordClass.Name
  // "Graham Says Trump …" in a headline, "Said Ellis: …"
  if (
    SURE_VERBS.has(lower) &&
    (previous === WordClass.Name ||
      previous === '' ||
      previous === WordClass.QuotationMark ||
      previous === WordClass.Noun)
  )
    return WordClass.ReportingVerb
  const closed = closedClassOf(token)
  // "May", "Will", "Mark": names inside a clause, function words at its start
  if (closed)
    return opensClause || lower.length < 4 || closed !== WordClass.Auxiliary
      ? closed
      : WordClass.Name
  // "Obama Sees", "Clinton Goes": headlines capitalise verbs too
  if (!opensClause) {
    const verb =
      headline && tag === PartOfSpeech.Finite && previous === WordClass.Name && !isFirstName(lower)
    return verb ? openClass(token, tag, previous) : WordClass.Name
  }
  const { bare } = traitsOf(token.spelling)
  // "Given Ann Pell's love of gulls", "Enter Ann Pell"; "Stated Pell: “…”"
  if (next && CLAUSE_OPENERS.has(lower) && isFirstName(next.lower))
    return lower === 'given' ? WordClass.Preposition : WordClass.Verb
  if (next && VERBS_BEFORE_SUBJECT.has(lower) && names.has(traitsOf(next.spelling).bare))
    return WordClass.ReportingVerb
  if (names.has(bare)) return WordClass.Name
  // "Councillors clashed"
  if (tag === PartOfSpeech.Name && !nextUpper && nounKind(bare) === 'group') return WordClass.Noun
  if (tag === PartOfSpeech.Name || OFFICE_TITLES.has(bare) || HONORIFICS.has(bare))
    return WordClass.Name
  // "Even China", "Recently Jane Doe"
  if (
    hasTrait(token, Trait.Adverb) ||
    (tag === PartOfSpeech.Adverb && lower.endsWith('ly') && !isFirstName(lower))
  )
    return WordClass.Adverb
  // "Inès, nine, raised her hand"
  if (nextUpper || (next?.text === ',' && isFirstName(bare))) return WordClass.Name
  // plurals such as "Councillors" excluded
  const unknown =
    (tag === PartOfSpeech.Adverb || (tag === PartOfSpeech.Noun && !bare.endsWith('s'))) &&
    !lowered.has(bare) &&
    nounKind(bare) === null
  return unknown ? WordClass.Name : openClass(token, tag, previous)
}
