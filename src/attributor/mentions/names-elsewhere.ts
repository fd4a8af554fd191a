/** Corrects names by other mentions in the article: "AFP Pell", "Elections Ann Pell", "Ann Pell Live". */

import type { Document, Token } from '../../document/document.js'
import { fullNameGender } from '../../language/names.js'
import { bareWord } from '../../language/word-form.js'
import { PROGRAMME_ENDINGS } from '../../lexicon/nouns/works.js'
import { NAME_PARTICLES } from '../../lexicon/people/titles.js'
import { startsUpper } from '../syntax/capitals.js'
import { startsName } from '../syntax/sentence-opener.js'
import type { DraftMention } from './draft-mention.js'
import type { Mention } from './mention.js'

interface Known {
  /** Full names that begin with a known first name: "ann pell". */
  readonly persons: ReadonlySet<string>
  /** Surnames after a known first name: "pell", "al sayegh". */
  readonly surnames: ReadonlySet<string>
  /** Surnames after an honorific: "bank" of "Mrs Bank". */
  readonly addressed: ReadonlySet<string>
}

/** Corrects the names that contain a full name found elsewhere in the article. */
export function fitNamesElsewhere(document: Document, mentions: readonly DraftMention[]): void {
  const known = readKnown(mentions)
  if (known.surnames.size === 0 && known.addressed.size === 0) return
  for (const mention of mentions) fitName(document, mention, known)
}

function fitName(document: Document, mention: DraftMention, known: Known): void {
  const { name, titles } = mention
  if (name === null || titles.length > 0 || isOneWord(mention)) return
  const words = name.split(/\s+/)
  if (words.length < 2) return
  const lower = words.map((word) => bareWord(word.toLowerCase()))
  // "Al Sayegh" in an article that mentions "Huda Al Sayegh": no first name
  if (known.surnames.has(lower.join(' '))) {
    mention.kind = 'person'
    mention.gender = null
    return
  }
  if (isAddressed(lower, known)) {
    mention.kind = 'person'
    mention.gender = fullNameGender(lower[0] ?? '')
    return
  }
  const cut = beforePerson(words, lower, known)
  if (cut > 0) {
    keepPerson(document, mention, words.length - cut)
    return
  }
  if (isNamedAfter(document, lower, known)) {
    mention.kind = 'organization'
    mention.gender = null
  }
}

function readKnown(mentions: readonly Mention[]): Known {
  const persons = new Set<string>()
  const surnames = new Set<string>()
  const addressed = new Set<string>()
  for (const mention of mentions) {
    const { name, titles } = mention
    if (name === null || isOneWord(mention)) continue
    if (titles.length === 1 && !/\s/.test(name) && ADDRESS.has(titles[0] ?? ''))
      addressed.add(bareWord(name.toLowerCase()))
    const words = name.toLowerCase().split(/\s+/)
    if (words.length > 3 || !startsName(bareWord(words[0] ?? ''))) continue
    for (let i = 0; i < words.length; i++) words[i] = bareWord(words[i] as string)
    if (words.length === 3 && NAME_PARTICLES.has(words[1] ?? ''))
      surnames.add(words.slice(1).join(' '))
    if (words.length !== 2) continue
    persons.add(words.join(' '))
    surnames.add(words[1] ?? '')
  }
  return { persons, surnames, addressed }
}

const isOneWord = ({ firstToken, endToken }: Mention): boolean => endToken - firstToken === 1

/** Forms of address before a surname, of living people only: "Miss Bank", not "King Street". */
const ADDRESS = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr'])

/** True of "Nora Bank" in an article that mentions "Mrs Bank": no bank. */
const isAddressed = (lower: readonly string[], { addressed }: Known): boolean =>
  lower.length <= 3 && startsName(lower[0] ?? '') && addressed.has(lower.at(-1) ?? '')

/** Number of words to remove before a person's name. */
function beforePerson(
  words: readonly string[],
  lower: readonly string[],
  { persons, surnames }: Known,
): number {
  if (startsName(lower[0] ?? '')) return 0
  // "AFP Pell" in an article that mentions "Ann Pell"
  const agency = /^\p{Lu}{3,5}$/u.test(words[0] ?? '') && /\p{Ll}/u.test(words[1] ?? '')
  if (words.length === 2) return agency && surnames.has(lower[1] ?? '') ? 1 : 0
  return persons.has(lower.slice(-2).join(' ')) ? words.length - 2 : 0
}

/** True of programmes named after a person, a full name followed by a common word: "Ann Pell Live", "Ann Pell Show". */
function isNamedAfter(
  { tokens }: Document,
  lower: readonly string[],
  { persons, surnames }: Known,
): boolean {
  if (lower.length < 3 || !persons.has(lower.slice(0, 2).join(' '))) return false
  const last = lower.at(-1) ?? ''
  if (surnames.has(last) || fullNameGender(last) !== null) return false
  return (
    PROGRAMME_ENDINGS.has(last) ||
    tokens.some((token) => token.lower === last && !startsUpper(token.text))
  )
}

/** Reduces the name of a mention to its last `words` words; the words before them become a description. */
function keepPerson({ tokens, text }: Document, mention: DraftMention, words: number): void {
  let first = mention.endToken
  for (let left = words; left > 0 && first > mention.firstToken; left--) first--
  const start = (tokens[first] as Token).start
  const last = tokens[mention.endToken - 1] as Token
  const role = tokens[first - 1]
  mention.name = text.slice(start, last.end).replace(/['’]s?$/, '')
  mention.kind = 'person'
  mention.gender = fullNameGender(bareWord((tokens[first] as Token).lower))
  if (role)
    mention.descriptions = [
      ...mention.descriptions,
      {
        start: (tokens[mention.firstToken] as Token).start,
        end: role.end,
        head: bareWord(role.lower),
      },
    ]
}
