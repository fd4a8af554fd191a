/** Which mentions could be the source of a quoted span. */
import type { Token } from '../parser/document.js'
import { trimRange } from '../parser/lines.js'
import type { Mention } from './mention.js'
import type { Outline } from './outline.js'
import type { Scene } from './scene.js'

/** A place in the text's order of outermost quoted spans. */
export interface SpanPlace {
  readonly outline: Outline
  /** Index among the outline's spans. */
  readonly index: number
}

/** Sources chosen so far, the latest last; null where nobody was. */
export interface History {
  readonly mention: Mention
  readonly place: SpanPlace
}

const PER_PARAGRAPH = 28
const FROM_BEFORE = 8
/** How many quoted spans back the two latest speakers are looked for. */
const REMEMBERED = 24

/** Candidates in text order, without repeats. */
export function candidatesFor(
  scene: Scene,
  { outline, index }: SpanPlace,
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
  const next = scene.outlines[outline.paragraph + 1]
  if (next && /^[-–—―]/.test(next.items[0]?.cls ?? '')) {
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
 * The mentions nearest to an item, where a paragraph holds more than anybody can weigh. They are in text
 * order, so that the nearest stand together: a paragraph of thousands is not sorted for each of its spans.
 */
function nearest({ mentions, itemOf }: Scene, here: readonly number[], item: number): number[] {
  const at = (i: number) => itemOf[(mentions[here[i] as number] as Mention).firstToken] as number
  let low = 0
  let high = here.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(middle) < item) low = middle + 1
    else high = middle
  }
  let from = Math.max(0, low - PER_PARAGRAPH)
  // of mentions that begin together the first counts as the nearest
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

/** “WALLACE: Let’s start …”: the speaker's name at the head of the quoted words. Index of the mention, null where none. */
export function labelOf(scene: Scene, outline: Outline, index: number): number | null {
  const item = outline.items[outline.spanItems[index] as number]
  if (!item) return null
  const { tokens, text } = scene.document
  let first = item.token
  while (tokens[first]?.kind === 'mark') first++
  const label = scene.labels.get(first)
  if (label === undefined) return null
  const colon = tokens[(scene.mentions[label] as Mention).fullEndToken] as Token
  // with nothing said behind it, it is no label
  return trimRange(text, { start: colon.end, end: outline.spans[index]?.end ?? 0 }) && label
}
