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
  const chosen = new Set<number>()
  const spanItem = outline.spanItems[index] as number
  const here = mentionsIn[outline.paragraph] ?? []
  const near = here.length > PER_PARAGRAPH ? nearest(scene, here, spanItem) : here
  for (const m of near) chosen.add(m)
  const label = labelOf(scene, outline, index)
  if (label !== null) chosen.add(label)
  const before = mentionsIn[outline.paragraph - 1] ?? []
  for (const m of before.slice(-FROM_BEFORE)) chosen.add(m)
  const next = scene.collapsedParagraphs[outline.paragraph + 1]
  if (next && DASHES.has(next.items[0]?.wordClass)) {
    for (const m of (mentionsIn[next.paragraph] ?? []).slice(0, 2)) chosen.add(m)
  }
  let speakers = 0
  const heads = new Set<string>()
  for (
    let i = history.length - 1;
    i >= Math.max(0, history.length - REMEMBERED) && speakers < 2;
    i--
  ) {
    const { mention } = history[i] as History
    if (heads.has(mention.head)) continue
    heads.add(mention.head)
    chosen.add(mention.index)
    speakers++
  }
  return [...chosen].sort((a, b) => a - b).map((m) => mentions[m] as Mention)
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
    .map((i) => here[i] as number)
}
