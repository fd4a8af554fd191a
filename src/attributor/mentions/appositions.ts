/** What stands beside a mention and belongs to it: age, parenthesis, "of …", apposition. Joins the two halves of an apposition. */

import type { Document, Token } from '../../document/document.js'
import { classSet, WordClass } from '../syntax/word-class.js'
import type { Description, Mention } from './mention.js'

/** A name and the role that stands in apposition to it, either order; indices of mentions. */
export interface Apposition {
  readonly anchor: number
  readonly apposed: number
}

export interface JoinedMentions {
  /** The mentions with `fullEnd` moved and descriptions added. */
  readonly mentions: Mention[]
  readonly appositions: Apposition[]
}

/** What may follow an apposition; a verb may not: in "In Oslo, the minister said" the minister is no apposition. */
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

/** No phrase has more: "of X of X of X …" without an end is not followed from each X. */
const MOST_MODIFIERS = 32

export function joinAppositions(
  document: Document,
  classes: readonly WordClass[],
  found: readonly Mention[],
): JoinedMentions {
  const { tokens, sentences } = document
  const startingAt = new Map<number, Mention>()
  // the longest phrase that starts at a token
  for (const mention of found) startingAt.set(mention.firstToken, mention)
  const appositions: Apposition[] = []
  const roleBefore = new Map<number, Description>()
  const mentions = found.map((mention): Mention => {
    if (mention.type === 'pronoun') return mention
    const limit = sentences[mention.sentence]?.endToken ?? mention.endToken
    let end =
      mention.type === 'nominal' || mention.kind === 'organization'
        ? withModifiers(tokens, classes, startingAt, mention.endToken, limit)
        : mention.endToken
    end = afterParenthesis(classes, end, limit)
    const apposed = apposedAt(tokens, classes, startingAt, mention, end, limit)
    const descriptions: Description[] = [...mention.descriptions]
    if (apposed) {
      const apposedEnd = afterParenthesis(
        classes,
        withModifiers(tokens, classes, startingAt, apposed.endToken, limit),
        limit,
      )
      appositions.push({ anchor: mention.index, apposed: apposed.index })
      if (apposed.type === 'name') {
        // "the town clerk, Roy Hendy": the role goes to the name
        roleBefore.set(apposed.index, {
          start: mention.start,
          end: (tokens[end - 1] as Token).end,
          head: mention.head,
        })
      }
      if (apposed.type === 'nominal') {
        descriptions.push({
          start: apposed.start,
          end: (tokens[apposedEnd - 1] as Token).end,
          head: apposed.head,
        })
      }
      end = apposedEnd
    } else {
      end = afterAge(classes, end, limit)
    }
    const role = roleBefore.get(mention.index)
    if (role) descriptions.push(role)
    const ofEnd =
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
    if (end === mention.endToken && !role && ofEnd === mention.endToken) return mention
    return widened(mention, descriptions, tokens, end, ofEnd)
  })
  return { mentions, appositions }
}

/** A copy; field by field, since a spread of so many fields costs many times as much. */
const widened = (
  mention: Mention,
  descriptions: readonly Description[],
  tokens: readonly Token[],
  end: number,
  ofEnd: number,
): Mention => ({
  index: mention.index,
  start: mention.start,
  end: mention.end,
  type: mention.type,
  firstToken: mention.firstToken,
  endToken: mention.endToken,
  sentence: mention.sentence,
  head: mention.head,
  name: mention.name,
  titles: mention.titles,
  descriptions,
  determiner: mention.determiner,
  plural: mention.plural,
  gender: mention.gender,
  kind: mention.kind,
  modifier: mention.modifier,
  possessive: mention.possessive,
  fullEnd: (tokens[end - 1] as Token).end,
  fullEndToken: end,
  ofEnd: (tokens[ofEnd - 1] as Token).end,
})

const ANY_PREPOSITION = /^(?:of|for|at|in|from|with|on|to|under|by|against)$/
const OF_OR_FOR = /^(?:of|for)$/
/** "a report by officers", "a statement from the hospital" */
const OF_A_DOCUMENT = /^(?:of|for|by|from)$/

/** "… of debate at the University of Michigan": prepositions with their phrases. */
function withModifiers(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  startingAt: ReadonlyMap<number, Mention>,
  from: number,
  limit: number,
  prepositions = ANY_PREPOSITION,
): number {
  let end = from
  for (let joined = 0; joined < MOST_MODIFIERS && end + 1 < limit; joined++) {
    const c = classes[end]
    const joins = c === WordClass.Preposition && prepositions.test((tokens[end] as Token).lower)
    const and = (tokens[end] as Token).lower === 'and' && end > from
    if (!joins && !and) break
    const next = startingAt.get(end + 1)
    if (
      !next ||
      (next.type === 'pronoun' &&
        classes[end + 1] !== WordClass.Possessive &&
        classes[end + 1] !== WordClass.Number)
    )
      break
    if (
      and &&
      (classes[next.endToken] === WordClass.ReportingVerb ||
        classes[next.endToken] === WordClass.Auxiliary)
    )
      break
    end = next.endToken
  }
  return end
}

function afterParenthesis(classes: readonly WordClass[], from: number, limit: number): number {
  if (classes[from] !== '(') return from
  for (let i = from + 1; i < Math.min(limit, from + 12); i++) if (classes[i] === ')') return i + 1
  return from
}

/** ", 25," */
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
    (classes[at] === WordClass.Pronoun && /sel(?:f|ves)$/.test((tokens[at] as Token).lower))
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
  if (!CLOSES.has(closing)) return null
  if (mention.type === 'name' && next.type === 'nominal') {
    const personal =
      next.kind === 'person' ||
      next.kind === 'group' ||
      next.kind === 'organization' ||
      next.kind === 'document'
    if (!next.determiner && next.kind !== 'person') return null
    if (closing === WordClass.Conjunction && !personal) return null
    if (mention.kind === 'organization' && next.kind === 'person') return null
    return personal || next.determiner === 'a' || next.determiner === 'an' ? next : null
  }
  if (mention.type === 'nominal' && next.type === 'name') {
    // "One bystander, Omar Pell, said": a number as good as an article
    const one = tokens[mention.firstToken]?.lower === 'one'
    if ((!mention.determiner && !one) || mention.plural || next.determiner) return null
    if (mention.kind === 'person' && next.kind !== 'organization' && next.kind !== 'document')
      return next
    if (mention.kind === 'organization' && next.kind === 'organization') return next
  }
  return null
}
