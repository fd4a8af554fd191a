/** Mentions of possible sources: noun phrases, each split into title, role and name. */

import type { Document, Paragraph, Token } from '../../document/document.js'
import { hasNameTrait, NameTrait } from '../../language/name-traits.js'
import { nounGender, nounKind } from '../../language/nouns.js'
import { withoutPossessive } from '../../language/word-form.js'
import { hasTrait, Trait } from '../../language/word-traits.js'
import { contractedPronoun } from '../syntax/closed-class.js'
import { datelineEnd } from '../syntax/dateline.js'
import { type NounPhrase, nounPhrases } from '../syntax/noun-phrases.js'
import { DETERMINERS, WordClass } from '../syntax/word-class.js'
import { bare } from './bare.js'
import { type DraftMention, draftMention } from './draft-mention.js'
import type { Description } from './mention.js'
import { nameGender, nameHead, nameKind } from './name-attributes.js'
import { institutionRole, officeOf } from './office-phrases.js'
import { PLURAL_PRONOUNS, PRONOUN_GENDER } from './pronoun-forms.js'
import { NO_TITLES, nameParts, splitName } from './split-name.js'

/** Returns all mentions of a document in text order; of two with the same start, the shorter comes first. */
export function findMentions(document: Document, classes: readonly WordClass[]): DraftMention[] {
  const mentions: DraftMention[] = []
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

function readMention(
  { text, tokens }: Document,
  classes: readonly WordClass[],
  { first, end, pronoun, modifier, name: given }: NounPhrase,
  sentence: number,
  index: number,
): DraftMention {
  const firstToken = tokens[first] as Token
  const last = tokens[end - 1] as Token
  const mention = draftMention(index, sentence, first, end, firstToken.start, last.end)
  mention.modifier = modifier
  mention.possessive = !pronoun && hasTrait(last, Trait.Possessive)
  if (
    pronoun ||
    (end === first + 1 &&
      (classes[first] === WordClass.Determiner || classes[first] === WordClass.Number))
  ) {
    readPronoun(mention, firstToken)
    return mention
  }
  const determined = DETERMINERS.has(classes[first])
  // "the party’s leader": the article belongs to the possessor
  const owned = classes[first] !== WordClass.Possessive && hasPossessor(tokens, first, end)
  const determiner = owned ? "'s" : determined ? firstToken.lower : null
  mention.determiner = determiner
  const parts =
    given < 0
      ? splitName(tokens, classes, determined ? first + 1 : first, end, determined)
      : nameParts(given, NO_TITLES, given)
  if (parts === null) {
    const role = institutionRole(tokens, classes, first, end) ?? officeOf(tokens, first, end)
    const head = role ?? headWord(tokens, classes, first, end)
    const kind = nounKind(head)
    mention.head = head
    mention.plural =
      kind === 'group' || (head.length > 3 && head.endsWith('s') && !head.endsWith('ss'))
    mention.gender = nounGender(head)
    mention.kind = kind
    return mention
  }
  const { nameFirst, titles, roleEnd } = parts
  let nameEnd = end
  while (
    nameEnd > nameFirst + 1 &&
    hasNameTrait(tokens[nameEnd - 1] as Token, NameTrait.Postnominal)
  )
    nameEnd--
  const roleFirst = determined && classes[first] === WordClass.Determiner ? first + 1 : first
  const descriptions: readonly Description[] =
    roleEnd > roleFirst
      ? [
          {
            start: (tokens[roleFirst] as Token).start,
            end: (tokens[roleEnd - 1] as Token).end,
            head: bare(tokens[roleEnd - 1] as Token),
          },
        ]
      : mention.descriptions
  const kind = nameKind(tokens, nameFirst, end, titles, descriptions, determiner)
  mention.type = 'name'
  mention.head = nameHead(tokens, nameFirst, nameEnd)
  mention.name = withoutPossessive(
    text.slice((tokens[nameFirst] as Token).start, (tokens[nameEnd - 1] as Token).end),
  )
  mention.titles = titles
  mention.descriptions = descriptions
  mention.plural = kind === 'group'
  mention.gender = nameGender(tokens, nameFirst, end, titles, descriptions)
  mention.kind = kind
  return mention
}

/** Completes the mention of a pronoun, without the verb that may be contracted with it: "they" of "they’re". */
function readPronoun(mention: DraftMention, { lower, start }: Token): void {
  const contracted = contractedPronoun(lower)
  const head = contracted > 0 ? lower.slice(0, contracted) : lower
  if (contracted > 0) {
    const end = start + contracted
    mention.end = end
    mention.fullEnd = end
    mention.ofEnd = end
  }
  const gender = PRONOUN_GENDER[head] ?? null
  mention.type = 'pronoun'
  mention.head = head
  mention.plural = PLURAL_PRONOUNS.has(head)
  mention.gender = gender
  mention.kind = gender || head === 'i' ? 'person' : null
}

const hasPossessor = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let i = first; i < end - 1; i++)
    if (hasTrait(tokens[i] as Token, Trait.Possessive)) return true
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
