/** Content of a statement: its quoted spans, or the whole clause that contains them. */

import type { QuotedSpan, Range, Token } from '../../document/document.js'
import { paragraphOf } from '../../document/paragraph-of.js'
import type { TokenRange } from '../../document/token-range.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { wordAt } from '../annotation/item-words.js'
import type { Mention } from '../mentions/mention.js'
import type { SpanChoice } from '../source-selection/source-choice.js'
import type { CollapsedParagraph, Item } from '../syntax/collapsed-paragraph.js'
import { datelineEnd, LONGEST_DATELINE } from '../syntax/dateline.js'
import { classSet, WordClass } from '../syntax/word-class.js'
import { attributionReach } from './attribution-reach.js'
import { hasDash, isParenthetical, trimOpening, withoutAsides } from './content-asides.js'
import { trimAfter, trimBefore } from './content-bounds.js'
import { isWord, opensSentence } from './content-end.js'
import { wordsOf } from './marked-words.js'

/** Punctuation after a remark on the manner of speaking. */
const CLOSES_REMARK = classSet(',', ';', ':', '-', '–', '—')

/** The reported words, with how much of them is quoted: all, a part or nothing. */
export interface Content {
  readonly type: 'direct' | 'mixed' | 'indirect'
  readonly parts: readonly Range[]
}

/**
 * Returns the content of a statement.
 *
 * @param mention the source next to the quotation, null if there is none
 */
export function contentOf(
  scene: AnnotatedDocument,
  choices: readonly SpanChoice[],
  mention: Mention | null,
  cue: TokenRange | null,
): Content {
  const parts: Range[] = []
  let mixed = false
  for (const [outline, indices] of byOutline(choices)) {
    const sentences = new Map<number, number[]>()
    for (const index of indices) {
      const sentence = outline.items[outline.spanItems[index] as number]?.sentence ?? 0
      const list = sentences.get(sentence)
      if (list) list.push(index)
      else sentences.set(sentence, [index])
    }
    for (const [sentence, own] of sentences) {
      for (const part of clauses(scene, outline, sentence, own, mention, cue)) {
        parts.push(part.range)
        mixed ||= part.mixed
      }
    }
  }
  return { type: mixed ? 'mixed' : 'direct', parts }
}

function byOutline(choices: readonly SpanChoice[]): Map<CollapsedParagraph, number[]> {
  const map = new Map<CollapsedParagraph, number[]>()
  for (const { place } of choices) {
    const list = map.get(place.outline)
    if (list) list.push(place.index)
    else map.set(place.outline, [place.index])
  }
  return map
}

interface Part {
  readonly range: Range
  readonly mixed: boolean
}

/** Content of one outer sentence: the parts around the attribution that contain a span of the statement. */
function clauses(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  sentence: number,
  own: readonly number[],
  mention: Mention | null,
  cue: TokenRange | null,
): Part[] {
  const { items } = outline
  const spansOnly = own.map((i) => ({
    range: wordsOf(scene, outline, i, mention),
    mixed: false,
  }))
  if (mention === null) return spansOnly
  const attribution = attributionItems(scene, outline, mention, cue, sentence)
  if (!attribution) {
    // no attribution in this sentence: only its quoted words are certain
    return spansOnly
  }
  const ownItems = own.map((i) => outline.spanItems[i] as number)
  // another statement in the sentence bounds this one
  const before = outline.spanItems[(own[0] as number) - 1] ?? -1
  const after = outline.spanItems[(own.at(-1) as number) + 1] ?? items.length
  let first = ownItems[0] as number
  const filed = datelineItems(scene, outline)
  while (first > Math.max(before + 1, filed) && items[first - 1]?.sentence === sentence) first--
  let end = (ownItems.at(-1) as number) + 1
  while (end < after && items[end]?.sentence === sentence) end++
  const parts: Part[] = []
  // the words before an attribution that interrupts: "It was, she said, “odd”"
  let opening: [number, number] | null = null
  const add = (from: number, to: number): void => {
    const words = opening !== null || items.slice(from, to).some((it) => it.span < 0 && isWord(it))
    if (words)
      parts.push({
        range: { start: startOf(scene, outline, from), end: endOf(scene, outline, to - 1) },
        mixed: true,
      })
    else
      for (let i = from; i < to; i++) {
        const span = items[i]?.span ?? -1
        if (span >= 0) parts.push({ range: wordsOf(scene, outline, span, mention), mixed: false })
      }
  }
  const sides: [number, number][] = [
    [first, Math.min(end, attribution.first)],
    [Math.max(first, attribution.end), end],
  ]
  const relative = isRelative(items, attribution.first)
  sides.forEach(([from, to], side) => {
    const inside = ownItems.filter((i) => i >= from && i < to)
    if (inside.length === 0) {
      const interrupts =
        side === 0 &&
        isParenthetical(outline, attribution) &&
        items[(ownItems[0] as number) - 1]?.wordClass !== ':' &&
        !opensAnew(scene, outline, attribution.end)
      if (!interrupts) return
      opening = trimOpening(items, from, to)
      if (opening) add(...opening)
      return
    }
    const isResumed =
      side === 1 && resumes(scene, outline, attribution, ownItems, inside[0] as number)
    const [a, b] =
      side === 0
        ? trimBefore(scene, outline, from, to, inside)
        : trimAfter(
            scene,
            outline,
            isResumed ? (inside[0] as number) : from,
            to,
            inside,
            cue,
            relative,
          )
    for (const piece of withoutAsides(items, a, b, inside)) add(...piece)
  })
  return withSpans(parts, spansOnly)
}

/** Adds the spans that no part contains. */
function withSpans(parts: readonly Part[], spans: readonly Part[]): Part[] {
  let at = 0
  // both are in text order
  const rest = spans.filter(({ range: { start, end } }) => {
    while ((parts[at]?.range.end ?? end) < end) at++
    return !((parts[at]?.range.start ?? end) <= start)
  })
  return [...parts, ...rest].sort((a, b) => a.range.start - b.range.start)
}

/** Number of items in the dateline at the start of the paragraph. */
function datelineItems(
  { document }: AnnotatedDocument,
  { items, paragraph }: CollapsedParagraph,
): number {
  const place = document.paragraphs[paragraph]
  const token = place ? datelineEnd(document, place) : 0
  // datelines are never longer
  const end = items.slice(0, LONGEST_DATELINE + 1).findIndex((item) => item.token >= token)
  // "NATO — long the “pride” of all — must adapt": an aside after a name in capitals
  return end > 0 && !hasDash(items, end) ? end : 0
}

/** “A,” said he in a low voice, “B.”: a quotation that resumes; the words between its parts are not content. */
function resumes(
  { document }: AnnotatedDocument,
  outline: CollapsedParagraph,
  attribution: { first: number; end: number },
  spans: readonly number[],
  next: number,
): boolean {
  const { items } = outline
  let before = attribution.first - 1
  if (items[before]?.span === -1) before--
  if (!spans.includes(before) || !CLOSES_REMARK.has(items[next - 1]?.wordClass)) return false
  for (let i = attribution.end; i < next; i++)
    if (/^(?:and|or|but|nor|yet|that)$/.test(wordAt(document, outline, i))) return false
  return true
}

/** "Mara Ellerby, who called it …, left" */
const isRelative = (items: readonly Item[], first: number): boolean =>
  items[first]?.wordClass === WordClass.Relative && items[first - 1]?.wordClass === ','

/** Returns whether a quotation that begins its own sentence follows: "Asked why, she said, “No.”". */
function opensAnew(
  scene: AnnotatedDocument,
  { items, spans }: CollapsedParagraph,
  end: number,
): boolean {
  const span = spans[items[end + 1]?.span ?? -1]
  return span !== undefined && opensSentence(scene, span)
}

const startOf = (scene: AnnotatedDocument, outline: CollapsedParagraph, i: number): number => {
  const item = outline.items[i] as Item
  return item.span >= 0
    ? (outline.spans[item.span] as QuotedSpan).open.start
    : (scene.document.tokens[item.token] as Token).start
}

const endOf = (scene: AnnotatedDocument, outline: CollapsedParagraph, i: number): number => {
  const item = outline.items[i] as Item
  return item.span >= 0
    ? (outline.spans[item.span] as QuotedSpan).close.end
    : (scene.document.tokens[item.token] as Token).end
}

function attributionItems(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  mention: Mention,
  cue: TokenRange | null,
  sentence: number,
): { first: number; end: number } | null {
  if (paragraphOf(scene.document, mention) !== outline.paragraph) return null
  const { first, last } = attributionReach(
    scene,
    mention,
    cue,
    (item) => outline.items[item]?.sentence === sentence,
  )
  return first <= last ? { first, end: last + 1 } : null
}
