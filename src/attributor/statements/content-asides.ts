/** Attributions and asides that interrupt the reported words: "It was, as she put it, “odd”"; “and it” — he paused — “leans”. */

import type { CollapsedParagraph, Item } from '../syntax/collapsed-paragraph.js'
import { CONTENT, classSet, DASHES, WordClass } from '../syntax/word-class.js'

/** Classes that begin a subject. */
const SUBJECT_OPENERS = classSet(
  WordClass.Determiner,
  WordClass.Possessive,
  WordClass.Name,
  WordClass.Noun,
  WordClass.Pronoun,
  WordClass.Number,
)
/** Boundaries between clauses. */
const CLAUSE_BREAKS = classSet(',', ';', ':', WordClass.Conjunction, '(')

/** Classes that can end a clause. */
const ENDS_CLAUSE = new Set(CONTENT)
ENDS_CLAUSE.delete(WordClass.Conjunction)
ENDS_CLAUSE.delete(WordClass.Preposition)

/** Punctuation and conjunctions before a clause. */
const skips = (wordClass: WordClass | undefined): boolean =>
  wordClass !== undefined && (!CONTENT.has(wordClass) || wordClass === WordClass.Conjunction)

/** Half-open range of items. */
type Stretch = [from: number, end: number]

/** Returns whether the rest of the sentence has a dash, which closes an aside. */
export function hasDash(items: readonly Item[], from: number): boolean {
  const sentence = items[from]?.sentence
  // asides are shorter than this
  for (let i = from; i < from + 60 && items[i]?.sentence === sentence; i++)
    if (DASHES.has(items[i]?.wordClass)) return true
  return false
}

/** Returns whether the attribution is between commas and the sentence continues around it. */
export function isParenthetical(
  { items }: CollapsedParagraph,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  let opens = first - 1
  // "as she put it"
  if (
    items[opens]?.wordClass === WordClass.Conjunction ||
    items[opens]?.wordClass === WordClass.Preposition
  )
    opens--
  const closes = items[end]?.wordClass ?? ''
  return items[opens]?.wordClass === ',' && closes === ','
}

/**
 * Returns the beginning of a clause that an attribution interrupts; null if it only sets the scene ("During the debate,
 * she said, …").
 */
export function trimOpening(items: readonly Item[], from: number, to: number): Stretch | null {
  const skip = (i: number): number => {
    while (i < to && skips(items[i]?.wordClass)) i++
    return i
  }
  const opensClause = (i: number): boolean => SUBJECT_OPENERS.has(items[i]?.wordClass)
  let a = skip(from)
  if (!opensClause(a)) return null
  // only the last clause: "It was when he ran and she was, as he put it, “the better half”"
  for (let i = a; i < to - 2; i++) if (CLAUSE_BREAKS.has(items[i]?.wordClass)) a = skip(i + 1)
  let b = to
  while (b > a && !ENDS_CLAUSE.has(items[b - 1]?.wordClass)) b--
  return a < b && opensClause(a) ? [a, b] : null
}

/** Splits a stretch to remove asides between dashes that separate two quoted spans. */
export function withoutAsides(
  items: readonly Item[],
  from: number,
  end: number,
  spans: readonly number[],
): Stretch[] {
  const pieces: Stretch[] = []
  let start = from
  spans.forEach((span, k) => {
    const next = spans[k + 1]
    if (next === undefined || next - span < 4) return
    if (!DASHES.has(items[span + 1]?.wordClass) || !DASHES.has(items[next - 1]?.wordClass)) return
    pieces.push([start, span + 1])
    start = next
  })
  pieces.push([start, end])
  return pieces
}
