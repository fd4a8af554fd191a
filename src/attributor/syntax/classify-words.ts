import type { Document, Sentence, Token } from '../../document/document.js'
import { isFirstName } from '../../language/names.js'
import { nounKind } from '../../language/nouns.js'
import { ADVERBS, TIMES } from '../../lexicon/grammar/function-words.js'
import { HONORIFICS, NAME_PARTICLES, OFFICE_TITLES } from '../../lexicon/people/titles.js'
import { SURE_VERBS } from '../../lexicon/verbs/verb-groups.js'
import { PartOfSpeech } from '../../pos-tagger/word/part-of-speech.js'
import { calendarClass } from './calendar-names.js'
import { type Casing, isTitleCased, readCasing, startsUpper } from './capitals.js'
import { closedClass } from './closed-class.js'
import { isPrefixedName } from './name-prefix.js'
import { openClass } from './open-class.js'
import { bareWord } from './possessive.js'
import { type InnerNames, openerClass, readInnerNames } from './sentence-opener.js'
import { classSet, PRENOMINAL, WordClass } from './word-class.js'

/** Sentence-initial words that are not part of the name after them. */
const CLAUSE_OPENERS = new Set(['given', 'enter', 'meet', 'introducing'])

/**
 * Returns the word class of each token, in order.
 *
 * @param tags parts of speech of the tokens, from `tagWords`
 */
export function classifyWords(document: Document, tags: Uint8Array): WordClass[] {
  const casing = readCasing(document)
  const classes: WordClass[] = []
  let inner: InnerNames | null = null
  const innerNames = (): InnerNames => {
    inner ??= readInnerNames(document)
    return inner
  }
  for (const sentence of document.sentences)
    classifySentence(document, sentence, casing, tags, classes, innerNames)
  return classes
}

function classifySentence(
  document: Document,
  sentence: Sentence,
  casing: Casing,
  tags: Uint8Array,
  classes: WordClass[],
  innerNames: () => InnerNames,
): void {
  const { tokens } = document
  const headline = isTitleCased(document, sentence)
  let opensClause = true
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token
    const previous = i > sentence.firstToken ? (classes[i - 1] ?? '') : ''
    if (token.kind === 'mark') {
      classes.push(WordClass.QuotationMark)
      opensClause = true
      continue
    }
    if (token.kind === 'punctuation') {
      classes.push(token.text[0] ?? '.')
      // a capital after a colon or dash is uninformative
      opensClause = /^[:.!?(…[*•-]/.test(token.text) || (opensClause && i === sentence.firstToken)
      continue
    }
    if (token.kind === 'number') classes.push(WordClass.Number)
    else if (inTime(tokens, i, sentence, previous)) classes.push(WordClass.Time)
    else {
      const opener =
        opensClause && !casing.names.has(bareWord(token.lower))
          ? openerClass(
              tokens,
              i,
              sentence.endToken,
              tags[i] as number,
              innerNames,
              casing.lowered.has(bareWord(token.lower)),
            )
          : null
      const next = i + 1 < sentence.endToken ? tokens[i + 1] : undefined
      const before = tokens[i - 1]?.lower ?? ''
      // "Della said": a surname, no "di della"
      const particle = isParticle(before) && !startsUpper((tokens[i - 1] as Token).text)
      const foreign = particle && !isParticle(token.lower) && !startsUpper(token.text)
      // "Syndicat des marins": not a verb, whatever its form
      classes.push(
        foreign
          ? (closedClass(token.lower) ?? WordClass.Noun)
          : (opener ??
              calendarClass(tokens, i, sentence, previous, innerNames) ??
              classOf(token, tags[i] as number, previous, opensClause, headline, casing, next)),
      )
    }
    opensClause = false
  }
}

/** True of time adverbials, which are neither sources nor parts of a name: "last week", "Mr. Pell last week said". */
function inTime(
  tokens: readonly Token[],
  i: number,
  { firstToken, endToken }: Sentence,
  previous: WordClass,
): boolean {
  const word = (k: number): string =>
    k >= firstToken && k < endToken ? (tokens[k] as Token).lower : ''
  // "last night “was special”": a subject, not an adverbial
  const opens = (k: number) =>
    /^(?:last|next|this)$/.test(word(k)) &&
    TIMES.has(word(k + 1)) &&
    (k === firstToken || !startsUpper((tokens[k] as Token).text)) &&
    tokens[k + 2]?.kind !== 'mark' &&
    closedClass(word(k + 2)) !== WordClass.Auxiliary
  if (TIMES.has(word(i))) return previous === WordClass.Time && opens(i - 1)
  // "earlier this year"
  const begins = opens(/^(?:earlier|later)$/.test(word(i)) ? i + 1 : i)
  return begins && !PRENOMINAL.has(previous)
}

/** Adjectives that follow their noun because of a complement, also where they are tagged as something else. */
const TAKES_COMPLEMENT = /^(?:close|familiar|privy|aware|loyal)$/

/** Classes that follow a verb with a name as its subject: "Scott bristles at", "Pell left his". */
const AFTER_VERB = classSet(
  WordClass.Determiner,
  WordClass.Preposition,
  WordClass.Possessive,
  WordClass.Pronoun,
  WordClass.Relative,
)

/** True of particles of foreign names that are not English words: "von", "des". */
const isParticle = (lower: string): boolean => NAME_PARTICLES.has(lower) && !closedClass(lower)

/** True of a verb after its subject, not a known noun or a modifier: "Scott bristles at", "Omar Vassallo left." */
function isThirdPerson(lower: string, next: Token | undefined): boolean {
  const closes =
    next === undefined || next.kind !== 'word' || AFTER_VERB.has(closedClass(next.lower) ?? '')
  return /[^s]s$|ed$/.test(lower) && nounKind(lower) === null && closes && next?.kind !== 'mark'
}

/** True of words that begin with two capitals, such as "TOGA". */
const isCapitals = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}{2}/u.test(token.text)

/** True of a role before a name that is tagged as a verb: "TOGA head Jane Pell", "Tory backbencher Sir Peter Pell". */
function isRole(lower: string, tag: number, next: Token | undefined): boolean {
  if ((tag !== PartOfSpeech.Finite && tag !== PartOfSpeech.Base) || !next) return false
  return (
    (nounKind(lower) === 'person' || /(?:er|or|ist|man|woman)$/.test(lower)) &&
    (isFirstName(next.lower) || HONORIFICS.has(bareWord(next.lower)))
  )
}

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
    next?.text === '&' ||
    (next !== undefined && isPrefixedName(next.text)) ||
    (next !== undefined && isParticle(next.lower)) ||
    (next?.kind === 'word' && startsUpper(next.text) && !closedClass(next.lower))
  // "Marius duPell"
  if (previous === WordClass.Name && /^\p{Ll}{2,3}\p{Lu}\p{Ll}{2}/u.test(text))
    return WordClass.Name
  if (isPrefixedName(text)) return WordClass.Name
  if (!startsUpper(text)) {
    // "Bill de Blasio", "according to von der Hoff", "Senator the Hon. Ann Pell"
    if (lower === 'the' && previous === WordClass.Name && /^(?:Hon|Rt)\b/.test(next?.text ?? ''))
      return WordClass.Name
    if (isParticle(lower) && (nextUpper || (next && isParticle(next.lower)))) return WordClass.Name
    const closed = closedClass(lower)
    if (closed) return closed
    if (NAME_PARTICLES.has(lower)) return WordClass.Noun
    if (tag === PartOfSpeech.Noun && previous === WordClass.Name && isThirdPerson(lower, next))
      return WordClass.Verb
    if (previous === WordClass.Name && nextUpper && isRole(lower, tag, next)) return WordClass.Noun
    // "a source close to", "an official familiar with"
    if (
      (tag === PartOfSpeech.Adjective || TAKES_COMPLEMENT.test(lower)) &&
      previous === WordClass.Noun &&
      closedClass(next?.lower ?? '') === WordClass.Preposition
    )
      return WordClass.Adverb
    // "yesterday", "there"; but "an earlier report"
    return ADVERBS.has(lower) && tag !== PartOfSpeech.Adjective
      ? WordClass.Adverb
      : openClass(lower, tag, previous)
  }
  // "US President", "the WHO": capitals in a context without them
  if (/^(?:US|IT|WHO|IS)$/.test(text) && !isCapitals(next)) return WordClass.Name
  // "Graham Says Trump …" in a headline, "Said Ellis: …"
  if (
    SURE_VERBS.has(lower) &&
    (previous === WordClass.Name ||
      previous === '' ||
      previous === WordClass.QuotationMark ||
      previous === WordClass.Noun)
  )
    return WordClass.ReportingVerb
  const closed = closedClass(lower)
  // "May", "Will", "Mark": names inside a clause, function words at its start
  if (closed)
    return opensClause || lower.length < 4 || closed !== WordClass.Auxiliary
      ? closed
      : WordClass.Name
  // "Obama Sees", "Clinton Goes": headlines capitalise verbs too
  if (!opensClause) {
    const verb =
      headline && tag === PartOfSpeech.Finite && previous === WordClass.Name && !isFirstName(lower)
    return verb ? openClass(lower, tag, previous) : WordClass.Name
  }
  const bare = bareWord(lower)
  // "Given Ann Pell's love of gulls", "Enter Ann Pell"; "Stated Pell: “…”"
  if (next && CLAUSE_OPENERS.has(lower) && isFirstName(next.lower))
    return lower === 'given' ? WordClass.Preposition : WordClass.Verb
  if (
    next &&
    /^(?:stated|continued|added|declared|concluded|recalled)$/.test(lower) &&
    names.has(bareWord(next.lower))
  )
    return WordClass.ReportingVerb
  if (names.has(bare)) return WordClass.Name
  // "Councillors clashed"
  if (tag === PartOfSpeech.Name && !nextUpper && nounKind(bare) === 'group') return WordClass.Noun
  if (tag === PartOfSpeech.Name || OFFICE_TITLES.has(bare) || HONORIFICS.has(bare))
    return WordClass.Name
  // "Even China", "Recently Jane Doe"
  if (
    ADVERBS.has(lower) ||
    (tag === PartOfSpeech.Adverb && /ly$/.test(lower) && !isFirstName(lower))
  )
    return WordClass.Adverb
  // "Inès, nine, raised her hand"
  if (nextUpper || (next?.text === ',' && isFirstName(bare))) return WordClass.Name
  // plurals such as "Councillors" excluded
  const unknown =
    (tag === PartOfSpeech.Adverb || (tag === PartOfSpeech.Noun && !bare.endsWith('s'))) &&
    !lowered.has(bare) &&
    nounKind(bare) === null
  return unknown ? WordClass.Name : openClass(lower, tag, previous)
}
