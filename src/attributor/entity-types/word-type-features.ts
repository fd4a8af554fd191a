/** Type features of the words of a mention, independent of its context. */

import type { Token } from '../../document/document.js'
import { memoize } from '../../language/memoize.js'
import { fullNameGender, isFirstName, PLACES } from '../../language/names.js'
import { nounKind } from '../../language/nouns.js'
import { AMBIGUOUS_ENDINGS, ORGANIZATION_ENDINGS } from '../../lexicon/nouns/institutions.js'
import { WORK_NOUNS } from '../../lexicon/nouns/works.js'
import { DEMONYMS } from '../../lexicon/people/demonyms.js'
import type { EmitFeature } from '../../models/feature-template.js'
import type { Mention } from '../mentions/mention.js'
import { startsUpper } from '../syntax/capitals.js'
import { bareWord, withoutPossessive } from '../syntax/possessive.js'

/** Maximum number of words considered per mention. */
const MOST_WORDS = 8

export function wordTypeFeatures(
  tokens: readonly Token[],
  mention: Mention,
  emit: EmitFeature,
): void {
  const words: string[] = []
  let shape = ''
  for (let i = mention.firstToken; i < mention.endToken && words.length < MOST_WORDS; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark' || token.kind === 'punctuation') continue
    words.push(bareWord(token.lower))
    shape += shapeOf(token)
  }
  const type = mention.type === 'name' ? 'N' : mention.plural ? 'ns' : 'n'
  const last = words.at(-1) ?? ''
  const determiner = determinerOf(mention)
  emit`t=${type}`
  emit`z=${last}|${type}`
  emit`zd=${last}|${determiner}`
  for (let size = 2; size <= 4; size++) if (last.length > size) emit`e=${last.slice(-size)}|${type}`
  emit`k=${nounKind(last) ?? '-'}|${type}`
  if (mention.head !== last) emit`h=${mention.head}`
  for (const word of words) if (word !== last) emit`m=${word}|${type}`
  const first = firstOfName(words, mention)
  emit`s=${shape.length > 5 ? `${shape.slice(0, 4)}+` : shape}|${determiner}`
  if (mention.type !== 'name') return
  const name = mention.name ?? ''
  const length = Math.min(countWords(name), 5)
  emit`l=${length}|${determiner}`
  emit`title=${mention.titles.length > 0}|${length}`
  emit`f=${first}`
  for (let size = 2; size <= 3; size++) {
    if (first.length > size) emit`fp=${first.slice(0, size)}|${length > 1}`
    if (first.length > size) emit`fe=${first.slice(-size)}|${length > 1}`
  }
  const lists = `${listsOf(first)}${length > 1 ? `+${listsOf(last)}` : ''}`
  emit`in=${lists}|${determiner}|${length}`
  if (PLACES.has(name.toLowerCase())) emit`place=${length}`
  if (length === 1 && startsShouted(name) && SHOUTED.test(withoutPossessive(name))) emit`caps`
  const joins = length > 1 ? JOINS.exec(name) : null
  if (joins) emit`of=${joins[0]}`
  const inner = (ASCII.test(name) ? ASCII_CAPITAL_INSIDE : CAPITAL_INSIDE).test(name)
  const digit = DIGIT.test(name)
  const hyphen = name.includes('-')
  if (inner || digit || hyphen) emit`inner=${digit}|${hyphen}|${inner}`
  if (WORK_NOUNS.has(last)) emit`work`
}

const JOINS = / (?:of|for|on|and|&) /
const DIGIT = /\d/
const ASCII = /^[ -~]*$/
/** "MetroCorwen" */
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u
const ASCII_CAPITAL_INSIDE = /[a-z][A-Z]/
/** "NATO" */
const SHOUTED = /^\p{Lu}{2,}$/u

/** "A." */
const INITIAL = /^\p{Lu}\.$/u

/** Tests whether a text begins with two capitals; a pair of code units or another script is left to the regex. */
function startsShouted(text: string): boolean {
  if (text.length < 2) return false
  const code = text.charCodeAt(1)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a && startsUpper(text) : /^\p{Lu}{2,}/u.test(text)
}

const countWords = (name: string): number => (/\s/.test(name) ? name.split(/\s+/).length : 1)

/** First word of the name itself, after title and role. */
function firstOfName(words: readonly string[], { name }: Mention): string {
  if (name === null) return words[0] ?? ''
  const end = name.search(/\s/)
  return bareWord((end < 0 ? name : name.slice(0, end)).toLowerCase())
}

/** Lexicon lists that contain the word, one letter each. */
const listsOf = memoize((word: string): string => {
  let lists = ''
  if (isFirstName(word)) lists += 'f'
  else if (fullNameGender(word)) lists += 'F'
  if (PLACES.has(word)) lists += 'p'
  if (ORGANIZATION_ENDINGS.has(word)) lists += 'o'
  else if (AMBIGUOUS_ENDINGS.has(word)) lists += 'a'
  if (DEMONYMS.has(word)) lists += 'd'
  if (nounKind(word)) lists += 'n'
  return lists
})

function determinerOf({ determiner }: Mention): string {
  if (determiner === null) return '-'
  return /^(?:the|a|an|this|that|these|those|'s|no|all|some)$/.test(determiner) ? determiner : 'p'
}

function shapeOf({ kind, text }: Token): string {
  if (kind === 'number') return '#'
  if (!startsUpper(text)) return 'x'
  if (startsShouted(text)) return 'A'
  return text.endsWith('.') && INITIAL.test(text) ? 'I' : 'X'
}
