/** Extends mentions by age, parenthesis, "of …" phrase and apposition, and links the two halves of an apposition. */

import type { Document, Token } from '../../document/document.js'
import { startsName } from '../syntax/sentence-opener.js'
import { classSet, WordClass } from '../syntax/word-class.js'
import { isBareRole } from './bare-role.js'
import type { DraftMention } from './draft-mention.js'
import type { Description, Mention } from './mention.js'
import { OF_A_DOCUMENT, OF_OR_FOR, withModifiers } from './modifiers.js'
import { afterFields } from './office-phrases.js'
import { sourceEnd } from './source-extent.js'

/** Indices of two mentions in apposition: a name and a role, in either order. */
export interface Apposition {
  readonly anchor: number
  readonly apposed: number
}

/** Classes that may follow an apposition. Verbs may not: "In Oslo, the minister said" contains none. */
const CLOSES = classSet(
  ',',
  '.',
  WordClass.QuotationMark,
  ';',
  ')',
  '-',
  '–',
  '—',
  '',
  '?',
  '!',
  ':',
  WordClass.Relative,
  WordClass.Conjunction,
)

/** Extends `fullEnd` and `ofEnd` of the mentions, adds descriptions to them, and returns the appositions. */
export function joinAppositions(
  document: Document,
  classes: readonly WordClass[],
  found: readonly DraftMention[],
): Apposition[] {
  const { tokens, sentences } = document
  const startingAt = new Map<number, Mention>()
  // of phrases with the same start, the longest is kept
  for (const mention of found) startingAt.set(mention.firstToken, mention)
  const appositions: Apposition[] = []
  const roleBefore = new Map<number, Description>()
  for (const mention of found) {
    if (mention.type === 'pronoun') continue
    // "a courier who": no thing
    if (
      mention.kind === null &&
      mention.type === 'nominal' &&
      !mention.plural &&
      isWho(tokens, mention)
    )
      mention.kind = 'person'
    const limit = sentences[mention.sentence]?.endToken ?? mention.endToken
    let end =
      mention.type === 'nominal' || mention.kind === 'organization'
        ? withModifiers(tokens, classes, startingAt, mention.endToken, limit)
        : mention.endToken
    const modifiers = (from: number): number =>
      withModifiers(tokens, classes, startingAt, from, limit)
    const sourceTo = sourceEnd(tokens, classes, mention, limit, modifiers)
    end = afterParenthesis(classes, Math.max(end, sourceTo), limit)
    end = afterFields(tokens, classes, startingAt, mention, end)
    const apposed = apposedAt(tokens, classes, startingAt, mention, end, limit)
    if (apposed) {
      const apposedEnd = afterParenthesis(
        classes,
        withModifiers(tokens, classes, startingAt, apposed.endToken, limit),
        limit,
      )
      appositions.push({ anchor: mention.index, apposed: apposed.index })
      if (apposed.type === 'name') {
        // "the town clerk, Roy Hendy": the role describes the name
        roleBefore.set(apposed.index, {
          start: mention.start,
          end: (tokens[end - 1] as Token).end,
          head: mention.head,
        })
      }
      if (apposed.type === 'nominal') {
        describe(mention, {
          start: apposed.start,
          end: (tokens[apposedEnd - 1] as Token).end,
          head: apposed.head,
        })
      }
      if (apposed.kind === 'person' && mention.type === 'name') mention.kind = 'person'
      end = apposedEnd
    } else {
      end = afterAge(classes, end, limit)
    }
    const role = roleBefore.get(mention.index)
    if (role) describe(mention, role)
    const ownEnd =
      mention.type === 'nominal'
        ? withModifiers(
            tokens,
            classes,
            startingAt,
            mention.endToken,
            limit,
            mention.kind === 'document' ? OF_A_DOCUMENT : OF_OR_FOR,
          )
        : mention.endToken
    const ofEnd = Math.max(ownEnd, sourceTo)
    mention.fullEndToken = end
    if (end > mention.endToken) mention.fullEnd = (tokens[end - 1] as Token).end
    if (ofEnd > mention.endToken) mention.ofEnd = (tokens[ofEnd - 1] as Token).end
  }
  return appositions
}

const isWho = (tokens: readonly Token[], { endToken }: Mention): boolean =>
  tokens[endToken]?.lower === 'who'

function describe(mention: DraftMention, description: Description): void {
  mention.descriptions = [...mention.descriptions, description]
}

const isFullName = ({ kind, name }: Mention): boolean =>
  kind === 'person' && name !== null && /\S\s\S/.test(name)

const firstWord = ({ name }: Mention): string => (name ?? '').split(' ', 1)[0] ?? ''

function afterParenthesis(classes: readonly WordClass[], from: number, limit: number): number {
  if (classes[from] !== '(') return from
  for (let i = from + 1; i < Math.min(limit, from + 12); i++) if (classes[i] === ')') return i + 1
  return from
}

/** Ending of nouns for persons by what they do: "administrator". */
const AGENT = /.{3}(?:er|or|ist|ian|ant)$/

const REFLEXIVE = /sel(?:f|ves)$/

/** Token index after an age: ", 25,". */
function afterAge(classes: readonly WordClass[], from: number, limit: number): number {
  return from + 1 < limit &&
    classes[from] === ',' &&
    classes[from + 1] === WordClass.Number &&
    (classes[from + 2] === ',' || classes[from + 2] === '.')
    ? from + 2
    : from
}

function apposedAt(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  startingAt: ReadonlyMap<number, Mention>,
  mention: Mention,
  from: number,
  limit: number,
): Mention | null {
  if (mention.possessive) return null
  let at = afterAge(classes, from, limit)
  if (classes[at] !== ',' || at + 1 >= limit) return null
  at++
  // "now a consultant", "then the mayor", "himself a farmer"
  if (
    classes[at] === WordClass.Adverb ||
    (classes[at] === WordClass.Pronoun && REFLEXIVE.test((tokens[at] as Token).lower))
  )
    at++
  const next = startingAt.get(at)
  if (!next || next.type === 'pronoun' || next.possessive) return null
  const end = afterParenthesis(
    classes,
    withModifiers(tokens, classes, startingAt, next.endToken, limit),
    limit,
  )
  const closing = end < limit ? (classes[end] ?? '') : ''
  if (!CLOSES.has(closing)) {
    // "Ann Pell, president of the League said": the second comma is missing
    const role = next.kind === 'person' && !next.determiner && !next.plural && end > next.endToken
    return closing === WordClass.ReportingVerb && role && isFullName(mention) ? next : null
  }
  if (mention.type === 'name' && next.type === 'nominal') {
    const personal =
      next.kind === 'person' ||
      next.kind === 'group' ||
      next.kind === 'organization' ||
      next.kind === 'document'
    if (!next.determiner && next.kind !== 'person') return null
    if (closing === WordClass.Conjunction && !personal) return null
    // "Ruth School, a baker": a first name and a surname that is also a word
    const person = /^\S+ \S+$/.test(mention.name ?? '') && startsName(firstWord(mention))
    if (mention.kind === 'organization' && next.kind === 'person' && !person) return null
    return personal || next.determiner === 'a' || next.determiner === 'an' ? next : null
  }
  if (mention.type === 'nominal' && next.type === 'name') {
    // "One bystander, Omar Pell, said": the number acts as an article
    const one = tokens[mention.firstToken]?.lower === 'one'
    const bare = isBareRole(tokens, classes, mention, next)
    if ((!mention.determiner && !one && !bare) || mention.plural || next.determiner) return null
    // "a spokesman for Sen. Ann Pell, D-Ohio"
    if (/^[DIR]-/.test(next.name ?? '')) return null
    if (mention.kind === 'person' && next.kind !== 'organization' && next.kind !== 'document')
      return next
    if (mention.kind === 'organization' && next.kind === 'organization') return next
    // "The butcher, Stan Pell, said": a noun in no lexicon before the full name; but "At the showroom, Stan Pell said"
    const isPlace = classes[mention.firstToken - 1] === WordClass.Preposition
    if (mention.kind === null && !isPlace && /\S\s\S/.test(next.name ?? ''))
      return next.kind === 'person' || (next.kind === null && AGENT.test(mention.head))
        ? next
        : null
  }
  return null
}
