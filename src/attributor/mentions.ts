/** Noun phrases read as mentions of possible sources: what is title, what role, what name. */

import {
  fullNameGender,
  isFirstName,
  type NounKind,
  nounGender,
  nounKind,
  PLACES,
} from '../language/vocabulary.js'
import { DEMONYMS } from '../lexicon/demonyms.js'
import { AMBIGUOUS_ENDINGS, ORGANIZATION_ENDINGS } from '../lexicon/institutions.js'
import {
  AMBIGUOUS_TITLES,
  FEMALE_HONORIFICS,
  HONORIFICS,
  MALE_HONORIFICS,
  NAME_SUFFIXES,
  OFFICE_TITLES,
  PORTFOLIOS,
} from '../lexicon/titles.js'
import type { Document, Paragraph, Token } from '../parser/document.js'
import { datelineEnd } from './dateline.js'
import type { Description, Gender, Mention } from './mention.js'
import { type NounPhrase, nounPhrases } from './noun-phrases.js'
import { bareWord, isPossessive, withoutPossessive } from './word-casing.js'
import { contractedPronoun, type WordClass } from './word-class.js'

const PRONOUN_GENDER: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
}
const PLURAL_PRONOUNS = new Set([
  'they',
  'them',
  'their',
  'we',
  'us',
  'our',
  'others',
  'some',
  'many',
  'both',
  'few',
  'several',
  'most',
  'those',
  'these',
  'all',
])
const TITLE_CONNECTORS = new Set(['of', 'for', 'the', 'and'])
/** Departments that end a title: "Secretary of State John Kerry". */
const DEPARTMENTS = new Set([
  'state',
  'defense',
  'defence',
  'homeland',
  'security',
  'treasury',
  'interior',
  'labor',
  'labour',
  'education',
  'health',
  'commerce',
  'agriculture',
  'energy',
  'transportation',
  'transport',
  'justice',
  'finance',
  'trade',
  'staff',
  'police',
  'house',
  'senate',
  'assembly',
  'parliament',
  'commons',
  'lords',
  'court',
  'representatives',
  'union',
  'faculty',
  'veterans',
  'affairs',
  'foreign',
  'york',
  'wales',
  'england',
  'canterbury',
])

/** Never a party or people: "Northern Ordos" is a name. */
const DIRECTIONS = new Set([
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'north',
  'south',
  'east',
  'west',
  'new',
])
/** Letters after a name, no part of it. */
const POSTNOMINALS = new Set([
  'kc',
  'qc',
  'mp',
  'mep',
  'msp',
  'td',
  'obe',
  'mbe',
  'cbe',
  'kcmg',
  'phd',
  'md',
  'esq',
  'mbbs',
  'frs',
  'dl',
  'jp',
  'sc',
])

const bare = (token: Token): string => (token.lower === 'm.p.' ? 'mp' : bareWord(token.lower))

/** All mentions of a document in text order (of two that begin together the shorter first). */
export function findMentions(document: Document, classes: readonly WordClass[]): Mention[] {
  const mentions: Mention[] = []
  document.sentences.forEach((sentence, index) => {
    const paragraph = document.paragraphs[sentence.paragraph] as Paragraph
    const from = paragraph.firstSentence === index ? datelineEnd(document, paragraph) : 0
    for (const phrase of nounPhrases(document, classes, sentence)) {
      if (phrase.first < from) continue
      mentions.push(readMention(document, classes, phrase, index, mentions.length))
    }
  })
  return mentions
}

/** What the words of a phrase tell, but for where it stands. */
type Reading = Pick<
  Mention,
  'type' | 'head' | 'name' | 'titles' | 'descriptions' | 'determiner' | 'plural' | 'gender' | 'kind'
>

function readMention(
  { text, tokens }: Document,
  classes: readonly WordClass[],
  { first, end, pronoun, modifier = false, name: given }: NounPhrase,
  sentence: number,
  index: number,
): Mention {
  const firstToken = tokens[first] as Token
  const last = tokens[end - 1] as Token
  const possessive = isPossessive(last.text) && !pronoun
  /** The mention, ending in the character before `textEnd`. One literal for all kinds: its fields lie alike. */
  const mention = (
    textEnd: number,
    { type, head, name, titles, descriptions, determiner, plural, gender, kind }: Reading,
  ): Mention => ({
    index,
    start: firstToken.start,
    end: textEnd,
    type,
    firstToken: first,
    endToken: end,
    sentence,
    head,
    name,
    titles,
    descriptions,
    determiner,
    plural,
    gender,
    kind,
    modifier,
    possessive,
    fullEnd: textEnd,
    fullEndToken: end,
    ofEnd: textEnd,
  })
  if (pronoun || (end === first + 1 && (classes[first] === 'D' || classes[first] === '#'))) {
    const contracted = contractedPronoun(firstToken.lower)
    const head = contracted > 0 ? firstToken.lower.slice(0, contracted) : firstToken.lower
    const textEnd = contracted > 0 ? firstToken.start + contracted : last.end
    const gender = PRONOUN_GENDER[head] ?? null
    const plural = PLURAL_PRONOUNS.has(head)
    const kind: NounKind | null = gender || head === 'i' ? 'person' : null
    return mention(textEnd, {
      type: 'pronoun',
      head,
      name: null,
      titles: [],
      descriptions: [],
      determiner: null,
      plural,
      gender,
      kind,
    })
  }
  const determined = classes[first] === 'D' || classes[first] === 'S'
  const determiner = determined ? firstToken.lower : hasPossessor(tokens, first, end) ? "'s" : null
  const parts =
    given === undefined
      ? splitName(tokens, classes, determined ? first + 1 : first, end, determined)
      : { nameFirst: given, titles: [], roleEnd: given }
  if (parts === null) {
    const role = institutionRole(tokens, classes, first, end)
    const head = role ?? headWord(tokens, classes, first, end)
    const kind = nounKind(head)
    const plural = kind === 'group' || (/[^s]s$/.test(head) && head.length > 3)
    return mention(last.end, {
      type: 'nominal',
      head,
      name: null,
      titles: [],
      descriptions: [],
      determiner,
      plural,
      gender: nounGender(head),
      kind,
    })
  }
  const { nameFirst, titles, roleEnd } = parts
  let nameEnd = end
  while (nameEnd > nameFirst + 1 && POSTNOMINALS.has(bare(tokens[nameEnd - 1] as Token))) nameEnd--
  const name = withoutPossessive(
    text.slice((tokens[nameFirst] as Token).start, (tokens[nameEnd - 1] as Token).end),
  )
  const descriptions: Description[] = []
  const roleFirst = determined && classes[first] === 'D' ? first + 1 : first
  if (roleEnd > roleFirst) {
    descriptions.push({
      start: (tokens[roleFirst] as Token).start,
      end: (tokens[roleEnd - 1] as Token).end,
      head: bare(tokens[roleEnd - 1] as Token),
    })
  }
  const gender = nameGender(tokens, nameFirst, end, titles, descriptions)
  const kind = nameKind(tokens, nameFirst, end, titles, descriptions, determiner)
  const head = nameHead(tokens, nameFirst, nameEnd)
  const plural = kind === 'group'
  return mention(last.end, {
    type: 'name',
    head,
    name,
    titles,
    descriptions,
    determiner,
    plural,
    gender,
    kind,
  })
}

const hasPossessor = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let i = first; i < end - 1; i++) if (isPossessive((tokens[i] as Token).text)) return true
  return false
}

/** "Sheriff's Department", "Children's Hospital", "Women's League": who owns it is no one person. */
const ownsInstitutions = (owner: string): boolean =>
  (nounKind(owner) !== null && !isFirstName(owner)) ||
  /^(?:women|men|children|people|workers|veterans|king|queen)$/.test(owner)

/** "President of the Hazara Ethnic Society": the title, where an institution and no name follows it; else null. */
function institutionRole(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  first: number,
  end: number,
): string | null {
  if (classes[end - 1] !== 'N') return null
  for (let i = first; i < end - 2; i++) {
    const title = bare(tokens[i] as Token)
    if (!OFFICE_TITLES.has(title) || !/^(?:of|for)$/.test((tokens[i + 1] as Token).lower)) continue
    const rest = tokens.slice(i + 2, end).map(bare)
    return rest.some((word) => ORGANIZATION_ENDINGS.has(word)) && !rest.some(isFirstName)
      ? title
      : null
  }
  return null
}

/** Where the proper name begins in a phrase that ends with one; null for a phrase that a common noun heads. */
function splitName(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  first: number,
  end: number,
  determined: boolean,
): { nameFirst: number; titles: string[]; roleEnd: number } | null {
  if (classes[end - 1] !== 'N') return null
  // "Sir Peter Bone MP": no title, what comes after a name
  if (
    POSTNOMINALS.has(bare(tokens[end - 1] as Token)) &&
    end - first >= 3 &&
    classes[end - 2] === 'N' &&
    isFirstName(bare(tokens[end - 3] as Token))
  )
    return splitName(tokens, classes, first, end - 1, determined)
  const last = tokens[end - 1] as Token
  let nameFirst = end - 1
  for (let i = end - 2; i >= first; i--) {
    const c = classes[i]
    const token = tokens[i] as Token
    // "Shopworkers’ Alliance"
    const inName =
      c === 'N' &&
      ORGANIZATION_ENDINGS.has(bare(last)) &&
      (/s['’]$/.test(token.text) || ownsInstitutions(withoutPossessive(token.lower)))
    if (isPossessive(token.text) && !inName) break
    if (c === 'N') nameFirst = i
    else if (c === 'n' || c === '#' || c === 'r' || c === 'V' || c === 'v') break
    else if (c === 'D' && token.lower !== 'the') break
  }
  if (last.text.startsWith('@')) return { nameFirst: end - 1, titles: [], roleEnd: end - 1 }
  // everything up to the last title in the capitalised run is title: "Senate Republican leader", "Vice President", "Gen."
  const titles: string[] = []
  let start = nameFirst
  for (let i = nameFirst; i < end; i++) {
    const word = bare(tokens[i] as Token)
    if (titleAt(tokens, i, start, end, word)) {
      titles.push(word)
      start = i + 1
      const connector = i + 1 < end ? (tokens[i + 1] as Token).lower : ''
      if (TITLE_CONNECTORS.has(connector)) {
        if (institutionRole(tokens, classes, first, end) === word) return null
        let k = i + 1
        while (
          k < end &&
          (TITLE_CONNECTORS.has((tokens[k] as Token).lower) ||
            DEPARTMENTS.has(bare(tokens[k] as Token)))
        )
          k++
        start = k
        i = k - 1
      }
    } else if (
      i === start &&
      i < end - 1 &&
      DEMONYMS.has(word) &&
      !DIRECTIONS.has(word) &&
      !ORGANIZATION_ENDINGS.has(bare(last)) &&
      !AMBIGUOUS_ENDINGS.has(bare(last))
    )
      start = i + 1
  }
  if (start >= end) {
    // nothing but titles: "the President", "Prime Minister"; a lone ambiguous one may be a surname
    const only = bare(last)
    const surname = titles.length === 1 && AMBIGUOUS_TITLES.has(only) && end - first === 1
    return surname ? { nameFirst: end - 1, titles: [], roleEnd: first } : null
  }
  const lastWord = bare(last)
  const single = end - start === 1
  if (
    single &&
    titles.length === 0 &&
    (DEMONYMS.has(lastWord) || DEMONYMS.has(lastWord.replace(/s$/, '')))
  ) {
    if (!/^\p{Lu}{2,}/u.test(last.text)) return null
  }
  // "the California Republican"
  if (determined && /^(?:republican|democrat)$/.test(lastWord)) return null
  // "the Chancellor", "Chief Engineer"; but "Mr. King"
  const addressed = titles.some((title) => HONORIFICS.has(title) && !OFFICE_TITLES.has(title))
  if (single && !addressed && nounKind(lastWord) && (determined || titles.length > 0)) return null
  return {
    nameFirst: start,
    titles,
    roleEnd: roleEndBefore(tokens, start, first),
  }
}

/** A title, and not a name that sounds like one: "Judge Smith" and "Howard Dean", "Supreme Court Justice Frank Nervo". */
function titleAt(
  tokens: readonly Token[],
  i: number,
  start: number,
  end: number,
  word: string,
): boolean {
  const after = end - i - 1
  const next = after >= 1 ? bare(tokens[i + 1] as Token) : ''
  const kind = isFirstName(word) ? null : nounKind(word)
  // "Republican National Convention": an institution's name from its first word on
  const institution = ORGANIZATION_ENDINGS.has(bare(tokens[end - 1] as Token))
  if (institution && (kind || !OFFICE_TITLES.has(word)) && !HONORIFICS.has(word)) return false
  if (after >= 1 && i === start && kind === 'person' && (after >= 2 || isFirstName(next)))
    return true
  if (after >= 2 && isFirstName(next)) {
    // "Federal Treasurer Peter Costello", "Businessmen Solomon Lew and Lindsay Fox", "California Republican Ed Royce"
    const role = kind === 'person' || kind === 'group' || /^(?:republican|democrat)$/.test(word)
    if (role && (i === start || !isFirstName(bare(tokens[start] as Token)))) return true
    // "Sirwa MCA Josphat Kiprono"
    if (/^\p{Lu}{2,5}$/u.test((tokens[i] as Token).text)) return true
  }
  if (after >= 1 && isCompoundRank(word)) return true
  if (PORTFOLIOS.has(word) && after > 0) {
    // "Supreme Court Justice Nervo": part of the title that follows
    for (let k = i + 1; k < end - 1; k++)
      if (OFFICE_TITLES.has(bare(tokens[k] as Token)) && i === start) return true
  }
  if (!OFFICE_TITLES.has(word) && !HONORIFICS.has(word)) return false
  if (!AMBIGUOUS_TITLES.has(word)) return true
  if (after === 0) return false
  // "Dean Marshall" is a name, "Dean Howard Marshall" a title and a name
  if (isFirstName(word) && after === 1) return false
  if (i === start) return true
  return after >= 2 && !isFirstName(bare(tokens[i - 1] as Token))
}

/** "Lieutenant-General", "Rear-Admiral", "CIO": not each of them is in the list of titles. */
const isCompoundRank = (word: string): boolean =>
  /^c[a-z]{1,2}o$/.test(word) ||
  (word.includes('-') &&
    word.split('-').every((part) => OFFICE_TITLES.has(part) || PORTFOLIOS.has(part)) &&
    OFFICE_TITLES.has(word.slice(word.lastIndexOf('-') + 1)))

/** "Robbie and Ailsa Munro-Kerr" */
function joinsCouple(tokens: readonly Token[], first: number, end: number): boolean {
  return (
    end - first >= 4 &&
    (tokens[first + 1] as Token).lower === 'and' &&
    isFirstName(bare(tokens[first] as Token))
  )
}

/** The role stops before honorifics, which describe nobody: "former prime minister Mr | Stoltenberg". */
function roleEndBefore(tokens: readonly Token[], start: number, first: number): number {
  let end = start
  while (
    end > first &&
    HONORIFICS.has(bare(tokens[end - 1] as Token)) &&
    (!OFFICE_TITLES.has(bare(tokens[end - 1] as Token)) ||
      (/^(?:dr|prof)$/.test(bare(tokens[end - 1] as Token)) && end > first + 1))
  )
    end--
  return end
}

function headWord(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  first: number,
  end: number,
): string {
  for (let i = end - 1; i >= first; i--) if (classes[i] !== '#') return bare(tokens[i] as Token)
  return bare(tokens[end - 1] as Token)
}

function nameHead(tokens: readonly Token[], first: number, end: number): string {
  // "Commission on Presidential Debates": the commission
  for (let k = first + 1; k < end - 1; k++) {
    if (/^(?:of|for|on|to|against)$/.test((tokens[k] as Token).lower))
      return bare(tokens[k - 1] as Token)
  }
  let i = end - 1
  while (i > first && NAME_SUFFIXES.has((tokens[i] as Token).lower)) i--
  return bare(tokens[i] as Token)
}

function nameGender(
  tokens: readonly Token[],
  nameFirst: number,
  end: number,
  titles: readonly string[],
  roles: readonly Description[],
): Gender | null {
  for (const title of titles) {
    if (MALE_HONORIFICS.has(title)) return 'male'
    if (FEMALE_HONORIFICS.has(title)) return 'female'
    const gender = nounGender(title)
    if (gender) return gender
  }
  for (const role of roles) {
    const gender = nounGender(role.head)
    if (gender) return gender
  }
  // "Harlan herself closed the evening"
  const behind = PRONOUN_GENDER[tokens[end]?.lower ?? '']
  if (behind && tokens[end]?.lower.endsWith('self')) return behind
  // a name of one word may be a surname that is a first name too: "Graham", "Christie"
  return end - nameFirst > 1 ? fullNameGender(bare(tokens[nameFirst] as Token)) : null
}

function nameKind(
  tokens: readonly Token[],
  nameFirst: number,
  end: number,
  titles: readonly string[],
  roles: readonly Description[],
  determiner: string | null,
): NounKind | null {
  if (titles.length > 0) return 'person'
  const last = bare(tokens[end - 1] as Token)
  const first = bare(tokens[nameFirst] as Token)
  const length = end - nameFirst
  const role = roles.at(-1)
  const roleKind = role ? nounKind(role.head) : null
  if (roleKind === 'person') return 'person'
  if (ORGANIZATION_ENDINGS.has(last) || ORGANIZATION_ENDINGS.has((tokens[end - 1] as Token).lower))
    return 'organization'
  if (
    AMBIGUOUS_ENDINGS.has(last) &&
    !(isFirstName(first) && length <= 3) &&
    !HONORIFICS.has(first) &&
    length > 1
  )
    return 'organization'
  if (joinsCouple(tokens, nameFirst, end)) return 'group'
  if (length === 1 && /^\p{Lu}{2,6}(?:['’]s?)?$/u.test((tokens[end - 1] as Token).text))
    return 'organization'
  if (/^(?:\p{Lu}\.){2,}/u.test((tokens[end - 1] as Token).text)) return 'organization'
  if ((isFirstName(first) || fullNameGender(first)) && length > 1) return 'person'
  for (let i = nameFirst; i < end; i++)
    if (/^(?:of|for|on|against)$/.test((tokens[i] as Token).lower)) return 'organization'
  if (length === 1 && PLACES.has(first)) return 'organization'
  if (determiner === 'the' && roles.length === 0) return 'organization'
  if (length > 1 && nounKind(last) === 'document') return 'document'
  return isFirstName(first) ? 'person' : null
}
