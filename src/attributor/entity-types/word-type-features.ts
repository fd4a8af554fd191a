/** Type features of the words of a mention, independent of its context. */

import { memoize } from '../../caches/memoize.js'
import type { Token } from '../../document/document.js'
import { fullNameGender, isFirstName, PLACES } from '../../language/names.js'
import { nounKind } from '../../language/nouns.js'
import { bareWord, withoutPossessive } from '../../language/word-form.js'
import { AMBIGUOUS_ENDINGS, ORGANIZATION_ENDINGS } from '../../lexicon/nouns/institutions.js'
import { WORK_NOUNS } from '../../lexicon/nouns/works.js'
import { DEMONYMS } from '../../lexicon/people/demonyms.js'
import type { EmitFeature } from '../../models/feature-template.js'
import type { Mention } from '../mentions/mention.js'
import { startsUpper } from '../syntax/capitals.js'

/** Maximum number of words considered per mention. */
const MOST_WORDS = 8

type PhraseType = 'N' | 'n' | 'ns'

/** The words of a mention, as the features read them. */
export interface Phrase {
  readonly mention: Mention
  /** Name, noun, plural noun. */
  readonly type: PhraseType
  /** Lower case, without possessive endings and final dots. */
  readonly words: readonly string[]
  readonly last: string
  /** First word of a name, after title and role; the first word of others. */
  readonly first: string
  /** Number of words of a name, at most 5; 0 for others. */
  readonly nameLength: number
  /** One letter for each word. */
  readonly shape: string
}

export function readPhrase(tokens: readonly Token[], mention: Mention): Phrase {
  const words: string[] = []
  let shape = ''
  for (let i = mention.firstToken; i < mention.endToken && words.length < MOST_WORDS; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark' || token.kind === 'punctuation') continue
    words.push(bareWord(token.lower))
    shape += shapeOf(token)
  }
  const isName = mention.type === 'name'
  return {
    mention,
    type: isName ? 'N' : mention.plural ? 'ns' : 'n',
    words,
    last: words.at(-1) ?? '',
    first: isName ? firstOfName(words, mention) : (words[0] ?? ''),
    nameLength: isName ? Math.min(countWords(mention.name ?? ''), 5) : 0,
    shape,
  }
}

/** Emits all features of the words. */
export function wordTypeFeatures(phrase: Phrase, emit: EmitFeature): void {
  phraseFeatures(phrase, emit)
  lastWordFeatures(phrase.last, phrase.type, emit)
  if (phrase.type === 'N') firstNameFeatures(phrase.first, phrase.nameLength > 1, emit)
}

/** Emits the features that follow from the last word. */
export function lastWordFeatures(last: string, type: PhraseType, emit: EmitFeature): void {
  emit`z=${last}|${type}`
  for (let size = 2; size <= 4; size++) if (last.length > size) emit`e=${last.slice(-size)}|${type}`
  emit`k=${nounKind(last) ?? '-'}|${type}`
}

/** Emits the features that follow from the first word of a name. `inFull`: others follow it. */
export function firstNameFeatures(first: string, inFull: boolean, emit: EmitFeature): void {
  emit`f=${first}`
  for (let size = 2; size <= 3; size++) {
    if (first.length > size) emit`fp=${first.slice(0, size)}|${inFull}`
    if (first.length > size) emit`fe=${first.slice(-size)}|${inFull}`
  }
}

/** Emits the features that neither the last nor the first word decides. */
export function phraseFeatures(phrase: Phrase, emit: EmitFeature): void {
  const { mention, type, words, last, first, nameLength: length, shape } = phrase
  const determiner = determinerOf(mention)
  emit`t=${type}`
  emit`zd=${last}|${determiner}`
  if (mention.head !== last) emit`h=${mention.head}`
  for (const word of words) if (word !== last) emit`m=${word}|${type}`
  emit`s=${shape.length > 5 ? `${shape.slice(0, 4)}+` : shape}|${determiner}`
  if (type !== 'N') return
  const name = mention.name ?? ''
  emit`l=${length}|${determiner}`
  emit`title=${mention.titles.length > 0}|${length}`
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
