/** Names and terms that the sentence gives: known as “X”, the word “X”, a parrot called “X”, podcasts like “X”. */

import { GOES_BY, NAMED, NAMERS, USES, WORD_NOUNS } from '../../../lexicon/nouns/naming.js'
import { WORK_NOUNS } from '../../../lexicon/nouns/works.js'
import type { Word } from './word.js'

/** Range of the backward search for a verb or an article, in items. */
const REACH = 4
const NEGATES = /^(?:never|not|didn['’]t|doesn['’]t|don['’]t)$/
const ONLY = /^(?:only|simply|just|merely)$/
const ARTICLES = /^(?:the|a|an)$/
const INDEFINITE = /^(?:a|an|another|some|any|no|two|three|several|many|something|someone)$/

/** Tests whether the sentence names somebody or something with the words of a span. */
export function isNamed(word: Word): boolean {
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
