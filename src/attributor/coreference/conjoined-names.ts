/** Conjoined names that act as one speaker, "Charles Grassley and Patrick Leahy wrote", and are later "they". */

import type { Token } from '../../document/document.js'
import { paragraphOf } from '../../document/paragraph-of.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { draftMention } from '../mentions/draft-mention.js'
import type { Mention } from '../mentions/mention.js'
import { classSet, VERBAL, WordClass } from '../syntax/word-class.js'

/** Classes that signal an inverted subject when they precede the verb: “…,” said A and B. */
const FRONTED = classSet(WordClass.Quotation, ',')
/** Classes that govern, or belong to one phrase with, the names after them. */
const GOVERNORS = classSet(
  WordClass.Preposition,
  WordClass.Verb,
  WordClass.Determiner,
  WordClass.Possessive,
  WordClass.Name,
  WordClass.Noun,
  WordClass.Number,
)

export interface Coordination {
  /** Two or more, in text order. */
  readonly members: readonly Mention[]
  /** The coordination as a single mention, under the index of its first member. */
  readonly whole: Mention
}

/** Names joined by "and" that share a verb as its subject, keyed by the index of the last name. */
export function coordinations(scene: AnnotatedDocument): ReadonlyMap<number, Coordination> {
  const found = new Map<number, Coordination>()
  for (const last of scene.mentionAt.values()) {
    if (last.type !== 'name' || last.possessive) continue
    const members = membersBefore(scene, last)
    const first = members[0]
    if (!first || !opensClause(scene, first) || !isPluralSubject(scene, first, last)) continue
    found.set(last.index, { members: [...members, last], whole: joined(scene, first, last) })
  }
  return found
}

const NONE: readonly Mention[] = []

/** Returns the names before the last one, "A, B and | C"; [] if "and" does not join names. */
function membersBefore(
  { document, mentionEnding }: AnnotatedDocument,
  last: Mention,
): readonly Mention[] {
  const { tokens } = document
  if (tokens[last.firstToken - 1]?.lower !== 'and') return NONE
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  const members: Mention[] = []
  let end = last.firstToken - 1
  if (lower(end - 1) === ',') end--
  while (members.length < 4) {
    const before = nameEnding(mentionEnding, tokens, end)
    if (!before || before.sentence !== last.sentence) break
    members.unshift(before)
    // a comma before "and" starts a new clause unless it closes an apposition or separates list items
    if (lower(before.firstToken - 1) !== ',') break
    end = before.firstToken - 1
  }
  const comma = lower(last.firstToken - 2) === ','
  const listed = members.length > 1 || members.some((m) => m.fullEndToken > m.endToken)
  return comma && !listed ? [] : members
}

/** Returns the name that ends right before the token `end`, counting its apposition. */
function nameEnding(
  mentionEnding: ReadonlyMap<number, Mention>,
  tokens: readonly Token[],
  end: number,
): Mention | null {
  const direct = mentionEnding.get(end - 1)
  if (direct?.type === 'name' && !direct.possessive) return direct
  for (let i = end - 2; i > end - 20 && i >= 0; i--) {
    if (tokens[i]?.lower !== ',' && tokens[i]?.lower !== '(') continue
    const before = mentionEnding.get(i - 1)
    if (before?.type === 'name' && before.fullEndToken === end && !before.possessive) return before
  }
  return null
}

/** Checks that no verb or preposition governs the name, except in “…,” said A and B. */
function opensClause(
  { itemOf, collapsedParagraphs, document }: AnnotatedDocument,
  first: Mention,
): boolean {
  const item = itemOf[first.firstToken] ?? -1
  if (item <= 0) return item === 0
  const items = collapsedParagraphs[paragraphOf(document, first)]?.items ?? []
  const before = items[item - 1]?.wordClass ?? ''
  if (before === WordClass.ReportingVerb) return FRONTED.has(items[item - 2]?.wordClass)
  return !GOVERNORS.has(before) || items[item - 1]?.sentence !== items[item]?.sentence
}

const SINGULAR = /^(?:is|was|has|does|’s|'s)$/

/** Returns false if the verb agrees with a singular subject: "Jones says". */
function isPluralSubject(
  { classes, document }: AnnotatedDocument,
  first: Mention,
  last: Mention,
): boolean {
  const inverted = classes[first.firstToken - 1] === WordClass.ReportingVerb
  if (inverted) return true
  let i = last.fullEndToken
  if (classes[i] === ',') i++
  while (classes[i] === WordClass.Adverb) i++
  const wordClass = classes[i] ?? ''
  const { lower } = document.tokens[i] ?? { lower: '' }
  if (wordClass === WordClass.Auxiliary) return !SINGULAR.test(lower)
  return VERBAL.has(wordClass) && !/[^s]s$/.test(lower)
}

function joined({ document }: AnnotatedDocument, first: Mention, last: Mention): Mention {
  const { index, sentence, firstToken, start, modifier, possessive } = first
  const whole = draftMention(index, sentence, firstToken, last.endToken, start, last.end)
  whole.type = 'name'
  whole.head = last.head
  whole.name = document.text.slice(start, last.end)
  whole.plural = true
  whole.kind = 'group'
  whole.modifier = modifier
  whole.possessive = possessive
  whole.fullEnd = last.fullEnd
  whole.fullEndToken = last.fullEndToken
  return whole
}
