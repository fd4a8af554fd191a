/** Mentions of possible sources: noun phrases, each split into title, role and name. */

import type { Document, Paragraph, Token } from '../../document/document.js'
import { type NounKind, nounGender, nounKind } from '../../language/nouns.js'
import { POSTNOMINALS } from '../../lexicon/people/titles.js'
import { contractedPronoun } from '../syntax/closed-class.js'
import { datelineEnd } from '../syntax/dateline.js'
import { type NounPhrase, nounPhrases } from '../syntax/noun-phrases.js'
import { isPossessive, withoutPossessive } from '../syntax/possessive.js'
import { DETERMINERS, WordClass } from '../syntax/word-class.js'
import { bare } from './bare.js'
import type { Description, Mention } from './mention.js'
import { nameGender, nameHead, nameKind } from './name-attributes.js'
import { institutionRole, officeOf } from './office-phrases.js'
import { PLURAL_PRONOUNS, PRONOUN_GENDER } from './pronoun-forms.js'
import { splitName } from './split-name.js'

/** Returns all mentions of a document in text order; of two with the same start, the shorter comes first. */
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

/** Attributes of a mention that depend only on its words, not on its position. */
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
  /** Builds a mention that ends at `textEnd` (exclusive). A single object literal keeps all mentions monomorphic. */
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
  if (
    pronoun ||
    (end === first + 1 &&
      (classes[first] === WordClass.Determiner || classes[first] === WordClass.Number))
  ) {
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
  const determined = DETERMINERS.has(classes[first])
  const determiner = determined ? firstToken.lower : hasPossessor(tokens, first, end) ? "'s" : null
  const parts =
    given === undefined
      ? splitName(tokens, classes, determined ? first + 1 : first, end, determined)
      : { nameFirst: given, titles: [], roleEnd: given }
  if (parts === null) {
    const role = institutionRole(tokens, classes, first, end) ?? officeOf(tokens, first, end)
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
  const roleFirst = determined && classes[first] === WordClass.Determiner ? first + 1 : first
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

function headWord(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  first: number,
  end: number,
): string {
  for (let i = end - 1; i >= first; i--)
    if (classes[i] !== WordClass.Number) return bare(tokens[i] as Token)
  return bare(tokens[end - 1] as Token)
}
