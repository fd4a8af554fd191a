/** Candidate sources of a quoted span. */

import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { QuotationRef } from '../annotation/quotation-ref.js'
import { labelOf } from '../annotation/speaker-label.js'
import type { Mention } from '../mentions/mention.js'
import { DASHES } from '../syntax/word-class.js'

/** A quoted span with the source already chosen for it; a history lists these in text order. */
export interface History {
  readonly mention: Mention
  readonly place: QuotationRef
}

const PER_PARAGRAPH = 28
const FROM_BEFORE = 8
/** Number of earlier attributed spans that are searched for the two latest speakers. */
const REMEMBERED = 24

/** Returns the candidates for a span in text order, without duplicates. */
export function candidatesFor(
  scene: AnnotatedDocument,
  { outline, index }: QuotationRef,
  history: readonly History[],
): Mention[] {
  const { mentions, mentionsIn } = scene
  const { paragraph } = outline
  const here = mentionsIn[paragraph] ?? NONE
  const before = mentionsIn[paragraphBefore(scene, paragraph)] ?? NONE
  const next = scene.collapsedParagraphs[paragraph + 1]
  const answer = next && DASHES.has(next.items[0]?.wordClass) ? mentionsIn[next.paragraph] : NONE
  // the mentions of a paragraph follow those of the one before
  const chosen = before.slice(-FROM_BEFORE)
  if (here.length <= PER_PARAGRAPH) chosen.push(...here)
  else chosen.push(...nearest(scene, here, outline.spanItems[index] as number))
  if (answer) chosen.push(...answer.slice(0, 2))
  const label = labelOf(scene, outline, index)
  if (label !== null) insert(chosen, label)
  let speakers = 0
  const heads: string[] = []
  for (
    let i = history.length - 1;
    i >= Math.max(0, history.length - REMEMBERED) && speakers < 2;
    i--
  ) {
    const { mention } = history[i] as History
    if (heads.includes(mention.head)) continue
    heads.push(mention.head)
    insert(chosen, mention.index)
    speakers++
  }
  return chosen.map((m) => mentions[m] as Mention)
}

const NONE: readonly number[] = []

/** Returns the paragraph before another one, past a credit. */
function paragraphBefore({ document, extraneous }: AnnotatedDocument, paragraph: number): number {
  const before = document.paragraphs[paragraph - 1]
  if (!before || before.endSentence - before.firstSentence > 1) return paragraph - 1
  return extraneous.has(before.firstSentence) ? paragraph - 2 : paragraph - 1
}

/** Inserts a number into an ascending list unless it is there. */
function insert(list: number[], value: number): void {
  let at = list.length
  while (at > 0 && (list[at - 1] as number) > value) at--
  if (list[at - 1] !== value) list.splice(at, 0, value)
}

/**
 * Returns the mentions nearest to an item, for paragraphs with too many mentions to rank. Since mentions are in text
 * order, a binary search finds their neighbourhood; a paragraph with thousands is not sorted anew for each span.
 */
function nearest(
  { mentions, itemOf }: AnnotatedDocument,
  here: readonly number[],
  item: number,
): number[] {
  const at = (i: number) => itemOf[(mentions[here[i] as number] as Mention).firstToken] as number
  let low = 0
  let high = here.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(middle) < item) low = middle + 1
    else high = middle
  }
  let from = Math.max(0, low - PER_PARAGRAPH)
  // of mentions that begin at the same item, the first counts as the nearest
  while (from > 0 && at(from - 1) === at(from)) from--
  const distance = (i: number) => Math.abs(at(i) - item)
  return Array.from(
    { length: Math.min(here.length, low + PER_PARAGRAPH) - from },
    (_, i) => from + i,
  )
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, PER_PARAGRAPH)
    .sort((a, b) => a - b)
    .map((i) => here[i] as number)
}
