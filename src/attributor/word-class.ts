import {
  isFirstName,
  NOUNS_OR_VERBS,
  nounKind,
  OTHER_VERBS,
  PAST_VERBS,
  reportingVerb,
} from '../language/vocabulary.js'
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  WEEKDAYS_AND_MONTHS,
} from '../lexicon/function-words.js'
import { NOUN_LIKE_VERBS } from '../lexicon/reporting-verbs.js'
import { HONORIFICS, NAME_PARTICLES, OFFICE_TITLES } from '../lexicon/titles.js'
import type { Document, Sentence, Token } from '../parser/document.js'
import {
  bareWord,
  type Casing,
  isPossessive,
  isTitleCased,
  readCasing,
  startsUpper,
  withoutPossessive,
} from './word-casing.js'

/**
 * Coarse word classes, one letter a token; a string of them is the shape of a sentence.
 *
 * D determiner · S possessive · P preposition · C conjunction · W relative or question word ·
 * A auxiliary · R pronoun · V reporting verb · v other verb · N capitalised word or name ·
 * n noun or adjective · r adverb · T weekday or month · # number · " quotation mark ·
 * any other punctuation stands for itself
 */
export type WordClass = string

/** Reporting verbs that are verbs even with a capital. */
const SURE_VERBS = new Set([
  'said',
  'says',
  'tells',
  'told',
  'asks',
  'asked',
  'wrote',
  'writes',
  'adds',
  'added',
  'claims',
  'claimed',
  'warns',
  'warned',
  'argues',
  'argued',
  'insists',
  'insisted',
  'slams',
  'blasts',
  'vows',
  'urges',
  'admits',
  'denies',
  'calls',
  'called',
  'replied',
  'explained',
])

/** Classes of a document's tokens, one an entry, in order. */
export function classifyWords(document: Document): WordClass[] {
  const casing = readCasing(document)
  const classes: WordClass[] = []
  for (const sentence of document.sentences) classifySentence(document, sentence, casing, classes)
  return classes
}

function classifySentence(
  document: Document,
  sentence: Sentence,
  casing: Casing,
  classes: WordClass[],
): void {
  const { tokens } = document
  const headline = isTitleCased(document, sentence)
  let opensClause = true
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token
    const previous = i > sentence.firstToken ? (classes[i - 1] ?? '') : ''
    if (token.kind === 'mark') {
      classes.push('"')
      opensClause = true
      continue
    }
    if (token.kind === 'punctuation') {
      classes.push(token.text[0] ?? '.')
      // a colon or dash may be followed by a capital that tells nothing
      opensClause = /^[:.!?(…[*•-]/.test(token.text) || (opensClause && i === sentence.firstToken)
      continue
    }
    if (token.kind === 'number') classes.push('#')
    else {
      const next = i + 1 < sentence.endToken ? tokens[i + 1] : undefined
      classes.push(
        fromContext(
          headline && isHeadlineVerb(token, previous)
            ? 'v'
            : classOf(token, previous, opensClause, casing, next),
          token,
          tokens[i - 1],
          previous,
          next,
        ),
      )
    }
    opensClause = false
  }
}

/** "Obama Sees", "Clinton Goes": a verb in a headline has a capital too. */
function isHeadlineVerb({ lower, text }: Token, previous: WordClass): boolean {
  if (previous !== 'N' || !startsUpper(text) || isFirstName(lower)) return false
  const verb = reportingVerb(lower)
  if (verb) return lower !== verb.base
  return (
    PAST_VERBS.has(lower) ||
    ((OTHER_VERBS.has(lower) || NOUNS_OR_VERBS.has(lower)) &&
      /[^s]s$/.test(lower) &&
      nounKind(lower) === null)
  )
}

/** Determiners that speak by themselves. */
const SPEAKING_DETERMINERS = new Set([
  'some',
  'both',
  'many',
  'few',
  'all',
  'most',
  'several',
  'another',
  'others',
  'neither',
  'each',
])

/** Verbs that only their neighbours tell from nouns: "officers support", "the piece used one". */
function fromContext(
  cls: WordClass,
  { lower, text }: Token,
  before: Token | undefined,
  previous: WordClass,
  next: Token | undefined,
): WordClass {
  // "Some said", "Both told"
  const verbForm = reportingVerb(lower)
  if (
    cls === 'n' &&
    previous === 'D' &&
    verbForm &&
    lower !== verbForm.base &&
    before &&
    SPEAKING_DETERMINERS.has(before.lower)
  )
    return 'V'
  if (cls !== 'n' || !before || startsUpper(text) || isPossessive(before.text)) return cls
  const closing =
    next === undefined ||
    next.kind !== 'word' ||
    ADVERBS.has(next.lower) ||
    /^[DPSRWr]$/.test(closedClass(next.lower) ?? '')
  // "Scott bristles at", "Omar Vassallo left.": a verb that no list holds, by what stands around it
  if (previous === 'N')
    return closing && nounKind(lower) === null && next?.kind !== 'mark' ? 'v' : cls
  if (previous !== 'n') return cls
  const kind = nounKind(withoutPossessive(before.lower))
  if (kind === null) return cls
  const verb = reportingVerb(lower)
  if (kind === 'group' && verb?.base === lower) return 'V'
  // "The letter ends:", "the report notes that"
  const third = /[^s]s$/.test(lower) && (verb || NOUNS_OR_VERBS.has(lower))
  if (
    kind !== 'group' &&
    third &&
    (next?.kind === 'mark' ||
      /^[:,]$/.test(next?.text ?? '') ||
      /^[DSRW]$/.test(closedClass(next?.lower ?? '') ?? ''))
  )
    return 'V'
  const follows = next?.kind === 'number' || /^[DSRP]$/.test(closedClass(next?.lower ?? '') ?? '')
  return lower.length > 3 && lower.endsWith('ed') && follows ? 'v' : cls
}

function classOf(
  token: Token,
  previous: WordClass,
  opensClause: boolean,
  { lowered, names }: Casing,
  next: Token | undefined,
): WordClass {
  const { lower, text } = token
  if (text.startsWith('@') && text.length > 1) return 'N'
  const nextUpper =
    next?.text === '&' ||
    (next !== undefined && NAME_PARTICLES.has(next.lower) && !closedClass(next.lower)) ||
    (next?.kind === 'word' && startsUpper(next.text) && !closedClass(next.lower))
  if (WEEKDAYS_AND_MONTHS.has(lower) && startsUpper(text)) {
    // "Theresa May", "said April Jones"
    const name = isFirstName(lower) || lower === 'may'
    return name && (previous === 'N' || (nextUpper && previous !== 'P')) ? 'N' : 'T'
  }
  if (!startsUpper(text)) {
    // "Bill de Blasio", "according to von der Hoff"
    if (
      NAME_PARTICLES.has(lower) &&
      !closedClass(lower) &&
      (nextUpper || (next && NAME_PARTICLES.has(next.lower) && !closedClass(next.lower)))
    )
      return 'N'
    return lowerCaseClass(lower, previous)
  }
  // "Graham Says Trump …" in a headline, "Said Ellis: …"
  if (
    SURE_VERBS.has(lower) &&
    (previous === 'N' || previous === '' || previous === '"' || previous === 'n')
  )
    return 'V'
  const closed = closedClass(lower)
  // "May", "Will", "Mark": names inside a clause, function words at its head
  if (closed) return opensClause || lower.length < 4 || closed !== 'A' ? closed : 'N'
  if (!opensClause) return 'N'
  const bare = bareWord(lower)
  if (OFFICE_TITLES.has(bare) || HONORIFICS.has(bare)) return 'N'
  // "Even China", "Recently Jane Doe"
  if (
    ADVERBS.has(lower) ||
    (/^[a-z]{3,}ly$/.test(lower) && !isFirstName(lower) && !names.has(bare))
  )
    return 'r'
  if (nextUpper || names.has(bare)) return 'N'
  if (/^[a-z]{3,}ly$/.test(lower)) return 'r'
  const known =
    lowered.has(bare) || nounKind(bare) || PAST_VERBS.has(lower) || OTHER_VERBS.has(lower)
  return known || reportingVerb(lower) ? lowerCaseClass(lower, previous) : 'N'
}

/** "he's", "they'd": a pronoun with its auxiliary in one token; the pronoun's length, else 0. */
export function contractedPronoun(lower: string): number {
  if (!/['’]/.test(lower)) return 0
  const match = /^(he|she|they|it|we|i|you|who)['’](?:s|d|ll|ve|re|m)$/.exec(lower)
  return match?.[1]?.length ?? 0
}

/** Words of the closed classes; of a word in several lists the first counts. */
const closedClasses = new Map<string, WordClass>()
for (const [cls, words] of [
  ['W', ['that']],
  ['S', POSSESSIVES],
  ['R', [...SUBJECT_PRONOUNS].filter((word) => word !== 'who')],
  ['W', [...RELATIVES, 'what', 'where', 'why']],
  ['A', AUXILIARIES],
  ['#', ['one']],
  ['D', DETERMINERS],
  ['R', PRONOUNS],
  ['C', CONJUNCTIONS],
  ['P', PREPOSITIONS],
] as const) {
  for (const word of words) {
    if (!closedClasses.has(word) && contractedPronoun(word) === 0) closedClasses.set(word, cls)
  }
}

const closedClass = (lower: string): WordClass | null =>
  closedClasses.get(lower) ?? (contractedPronoun(lower) > 0 ? 'R' : null)

function lowerCaseClass(lower: string, previous: WordClass): WordClass {
  const closed = closedClass(lower)
  if (closed) return closed
  if (ADVERBS.has(lower)) return 'r'
  const afterDeterminer = previous === 'D' || previous === 'S' || previous === '#'
  const verb = reportingVerb(lower)
  if (verb) {
    const past = lower !== verb.base && !lower.endsWith('s') && !lower.endsWith('ing')
    if (afterDeterminer) return 'n'
    if (past) return 'V'
    const nounToo =
      NOUNS_OR_VERBS.has(lower) || NOUN_LIKE_VERBS.has(verb.base) || nounKind(lower) !== null
    if (!nounToo) return 'V'
    // "officials claim", "she calls", "to report", "Bloomberg reports" against "new claims"
    return previous === 'R' ||
      previous === 'N' ||
      previous === 'A' ||
      previous === 'W' ||
      previous === 'r'
      ? 'V'
      : 'n'
  }
  if (nounKind(lower)) return 'n'
  if (PAST_VERBS.has(lower)) return afterDeterminer ? 'n' : 'v'
  if (OTHER_VERBS.has(lower)) return afterDeterminer || previous === 'P' ? 'n' : 'v'
  if (NOUNS_OR_VERBS.has(lower)) return previous === 'R' || previous === 'A' ? 'v' : 'n'
  if (lower.length > 4 && lower.endsWith('ly')) return 'r'
  // "Scott beamed": a past tense that no list holds
  if (
    lower.length > 4 &&
    lower.endsWith('ed') &&
    (previous === 'N' || previous === 'R' || previous === 'W')
  )
    return 'v'
  return 'n'
}
