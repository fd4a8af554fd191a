/** Quoted spans that the sentence mentions or explains rather than reports: the word “X”, known as “X”, “X” means “Y”. */

import type { Document, QuotedSpan } from '../../document/document.js'
import {
  CONTROLS,
  GOES_BY,
  NAMED,
  NAMERS,
  OPERATES,
  SIGNIFIES,
  USES,
  WORD_NOUNS,
} from '../../lexicon/nouns/naming.js'
import { WORK_NOUNS } from '../../lexicon/nouns/works.js'
import { wordWithin } from '../annotation/item-words.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import { WordClass } from '../syntax/word-class.js'

/** Maximum number of words in a name or term. */
const LONGEST = 5
/** Range of the backward search for a verb or an article, in items. */
const REACH = 4
const NEGATES = /^(?:never|not|didn['’]t|doesn['’]t|don['’]t)$/
const ONLY = /^(?:only|simply|just|merely)$/
const ARTICLES = /^(?:the|a|an)$/
const INDEFINITE = /^(?:a|an|another|some|any|no|two|three|several|many|something|someone)$/

/** Returns the word at a distance from a span: -1 is the word before it; "" if the sentence has none there. */
type Word = (distance: number) => string

/** Returns the spans of a text that are mentioned or explained as words. */
export function namedWords(
  document: Document,
  outlines: readonly CollapsedParagraph[],
): ReadonlySet<QuotedSpan> {
  const named = new Set<QuotedSpan>()
  const names = new Set<string>()
  for (const outline of outlines)
    outline.spans.forEach((span, index) => {
      if (!isShort(document, span)) {
        if (isSample(wordsAround(document, outline, index))) named.add(span)
        return
      }
      const item = outline.spanItems[index] as number
      const sentence = outline.items[item]?.sentence
      const word = wordsAround(document, outline, index)
      const isQuoted = (distance: number): boolean =>
        outline.items[item + distance]?.sentence === sentence &&
        outline.items[item + distance]?.wordClass === WordClass.Quotation
      const previous = outline.spans[index - 1]
      const listed =
        previous !== undefined &&
        named.has(previous) &&
        (isQuoted(-1) ||
          (/^(?:or|and|,)$/.test(word(-1)) && isQuoted(-2)) ||
          isGapped(word, isQuoted)) &&
        !/^(?:said|says)$/.test(word(1))
      const variant =
        previous !== undefined &&
        named.has(previous) &&
        /^(?:say|says|use|uses|prefer|prefers)$/.test(word(-1)) &&
        outline.items[outline.spanItems[index - 1] as number]?.sentence === sentence
      if (
        !(
          listed ||
          variant ||
          isNamed(word) ||
          isExplained(word, isQuoted) ||
          isOperated(word) ||
          isSample(word) ||
          isTrademark(document, span)
        )
      )
        return
      named.add(span)
      if (!listed) names.add(plain(document, span))
    })
  if (names.size === 0) return named
  // later uses of the same words: known as ‘Fish’ … ‘Fish’ is 44.
  for (const { spans, items, spanItems } of outlines)
    spans.forEach((span, index) => {
      const beside = items[(spanItems[index] as number) - 1]
      if (beside?.wordClass === WordClass.ReportingVerb) return
      if (isShort(document, span) && names.has(plain(document, span))) named.add(span)
    })
  return named
}

/** known as “X”, and the calm before it as “Y”: the verb is left out. */
function isGapped(word: Word, isQuoted: (distance: number) => boolean): boolean {
  if (word(-1) !== 'as') return false
  for (let i = -2; i > -14; i--) {
    if (isQuoted(i)) return true
    if (word(i) === '' || /(?:ed|es)$/.test(word(i))) return false
  }
  return false
}

function wordsAround(document: Document, outline: CollapsedParagraph, index: number): Word {
  const item = outline.spanItems[index] as number
  const sentence = outline.items[item]?.sentence
  return (distance) => wordWithin(document, outline, sentence, item + distance)
}

/** "You can say “…”": a sample phrase. */
function isSample(word: Word): boolean {
  const verb = /^[,:]$/.test(word(-1)) ? -2 : -1
  if (!/^(?:say|ask|reply|answer|write|type|add|use)$/.test(word(verb))) return false
  const modal = /^(?:also|just|always|simply|even|then|instead|only)$/.test(word(verb - 1))
    ? verb - 2
    : verb - 1
  return (
    /^(?:can|could|may|might|should|must)$/.test(word(modal)) &&
    /^(?:you|one)$/.test(word(modal - 1))
  )
}

const plain = ({ text }: Document, { start, end }: QuotedSpan): string =>
  text
    .slice(start, end)
    .toLowerCase()
    .replace(/^\W+|\W+$/g, '')

function isShort({ text }: Document, { start, end }: QuotedSpan): boolean {
  if (end - start > 80) return false
  const words = text.slice(start, end)
  return words.trim().split(/\s+/).length <= LONGEST && !/[!?;]/.test(words)
}

function isNamed(word: Word): boolean {
  const at = ARTICLES.test(word(-1)) ? -2 : -1
  const last = word(at)
  if (word(-1) === 'so-called') return !isDemanded(word)
  if (WORD_NOUNS.has(word(-1))) return isSpokenOf(word, -1)
  if (last === 'as' && (word(at - 1) === 'known' || word(at - 2) === 'known')) return true
  if (/^[,:]$/.test(last) && isGivenName(word, at - 1)) return true
  if (isGivenName(word, at) || /^(?:pronounced|spelled|spelt)$/.test(last)) return true
  if (last === 'as' && isKnownTo(word, at - 1)) return true
  // "gave his name only as"
  if (last === 'as' && /^names?$/.test(word(ONLY.test(word(at - 1)) ? at - 2 : at - 1))) return true
  if (GOES_BY.has(`${word(at - 1)}-${last}`)) return true
  if (NAMED.has(last)) return namesItsObject(word, at)
  return isCustomary(word) || titlesWork(word)
}

/** "their nicknames, “X” and “Y”", "under the alias “X”": a name, whoever gave it. */
const isGivenName = (word: Word, at: number): boolean =>
  /^(?:nicknames?|alias(?:es)?|pseudonyms?|usernames?|codenames?|code-names?|monikers?)$/.test(
    word(at),
  ) && !/^(?:a|an|used|use)$/.test(word(at - 1))

/** "She has called for taxing so-called “X”": the words are hers. */
function isDemanded(word: Word): boolean {
  for (let i = -3; i > -9; i--)
    if (
      word(i) === 'for' &&
      /^(?:call|calls|called|calling|ask|asks|asked|asking)$/.test(word(i - 1))
    )
      return true
  return false
}

const CALL = /^(?:call|term|dub|nickname)$/

/** "Botanists call the habit “X”", "Locals call it “X”" */
function isCustomary(word: Word): boolean {
  // "a fault that programmers call “X”"
  if (CALL.test(word(-1))) return NAMERS.has(word(-2)) && /^(?:that|which|\(|,)$/.test(word(-3))
  if (ARTICLES.test(word(-1)) || /['’]s?$/.test(word(-1))) return false
  for (let i = -2; i >= -REACH - 1; i--) {
    if (!CALL.test(word(i))) continue
    return (
      NAMERS.has(word(i - 1)) && !/^(?:a|an|the|his|her|their|what|which|than)$/.test(word(i - 2))
    )
  }
  return false
}

/** "known to everyone on the street as" */
function isKnownTo(word: Word, from: number): boolean {
  for (let i = from; i > from - 7; i--) if (word(i) === 'known' && word(i + 1) === 'to') return true
  return false
}

/** Tests whether the sentence is about the word itself, and not somebody’s use of it ("she used the term", "her word"). */
function isSpokenOf(word: Word, noun: number): boolean {
  if (/['’]s?$/.test(word(noun - 1)) || /^(?:his|her|their|my|our)$/.test(word(noun - 1)))
    return false
  for (let i = noun - 1; i >= noun - REACH; i--)
    if (USES.has(word(i))) return NEGATES.test(word(i - 1)) && /^us/.test(word(i))
  return !/^(?:by|from|in|during|to)$/.test(word(1)) && !/^(?:use|choice)$/.test(word(noun - 2))
}

/** "a parrot called “X”", but not "what the mayor called “X”" or "she has dubbed “X”". */
function namesItsObject(word: Word, verb: number): boolean {
  const before = word(verb - 1)
  if (
    /^(?:now|also|often|sometimes|commonly|usually|widely|locally|popularly|originally|once)$/.test(
      before,
    )
  )
    return /^(?:is|are|was|were|,|been)$/.test(word(verb - 2))
  if (/^(?:is|are)$/.test(before)) return true
  if (!/^(?:called|named)$/.test(word(verb)) && before === ',') return true
  let indefinite = false
  for (let i = verb - 1; i >= verb - REACH - 1; i--) {
    if (
      /^(?:what|which|who|whom|that|he|she|they|i|we|has|have|had|the|his|her|their|its|,)$/.test(
        word(i),
      )
    )
      break
    if (INDEFINITE.test(word(i))) indefinite = word(i) !== 'one'
    if (indefinite) break
  }
  if (!indefinite) return false
  for (let i = verb - 2; i >= verb - 8; i--) if (/^(?:what|which|whom)$/.test(word(i))) return false
  return true
}

/** "podcasts like “X”", "books such as “X”", "films including “X”" */
function titlesWork(word: Word): boolean {
  const noun = /^(?:like|including)$/.test(word(-1))
    ? word(-2)
    : word(-1) === 'as' && word(-2) === 'such'
      ? word(-3)
      : ''
  return WORK_NOUNS.has(noun) || WORK_NOUNS.has(noun.replace(/s$/, ''))
}

/** “X” means “Y”, a Greek word for “Y”, X, slang for “Y” */
function isExplained(word: Word, isQuoted: (distance: number) => boolean): boolean {
  if (SIGNIFIES.has(word(-1)) && (isQuoted(-2) || /^(?:both|all|which|it|that)$/.test(word(-2))))
    return true
  if (word(-1) === 'as' && isTranslated(word)) return true
  if (isVariant(word)) return true
  if (
    (SIGNIFIES.has(word(1)) && word(1) !== 'meaning') ||
    (/^(?:stands|stood)$/.test(word(1)) && word(2) === 'for')
  )
    return true
  if (/^(?:appears|appeared|occurs|occurred)$/.test(word(1)) && isCount(word(2), word(3)))
    return true
  if (word(-1) !== 'for') return false
  return (
    /^(?:word|term|slang|short|shorthand|code|euphemism|jargon)$/.test(word(-2)) ||
    /^(?:latin|greek|french|german|spanish|italian|arabic|hebrew|russian|japanese|chinese|welsh|irish|dutch)$/.test(
      word(-2),
    )
  )
}

/** "translates roughly as “X”", "is best rendered as “X”" */
function isTranslated(word: Word): boolean {
  for (let i = -2; i > -5; i--)
    if (
      /^(?:translates|translated|translate|rendered|glossed|pronounced|spelled|spelt)$/.test(
        word(i),
      )
    )
      return !/^(?:has|have|had|he|she)$/.test(word(i - 1))
  return false
}

/** "say “X” where the next valley says “Y”", "“X” comes close": one word next to another. */
function isVariant(word: Word): boolean {
  if (/^(?:say|says|use|uses)$/.test(word(-1)) && /^(?:where|while|whereas|for|not)$/.test(word(1)))
    return true
  if (/^(?:comes|came)$/.test(word(1)) && /^(?:close|closest|nearest|from)$/.test(word(2)))
    return true
  return false
}

/** “X” appears twice, “X” occurs 40 times. */
const isCount = (word: string, next: string): boolean =>
  /^(?:once|twice)$/.test(word) || next === 'times'

/** the “Submit” button, click “Submit”, search for “X”, you can say “X” */
function isOperated(word: Word): boolean {
  if (CONTROLS.has(word(1)) && /^(?:the|a|an|this|that|its|your)$/.test(word(-1))) return true
  if (OPERATES.has(word(-1))) return true
  if (word(-1) === 'for' && /^(?:search|searched|searching|searches)$/.test(word(-2))) return true
  return false
}

/** “Boxes think”™ */
const isTrademark = ({ text }: Document, { close }: QuotedSpan): boolean =>
  /[™®]/.test(text.charAt(close.end))
