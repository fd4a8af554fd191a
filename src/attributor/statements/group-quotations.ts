/** Groups quoted spans into statements: “A,” he said, “B.”; a quotation over several paragraphs. */

import { paragraphOf } from '../../document/paragraph-of.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { SpanChoice } from '../source-selection/source-choice.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import { attributionReach, type Reach } from './attribution-reach.js'
import { findCue } from './find-cue.js'

/** Consecutive quoted spans of one statement, at least one. */
export interface Statement {
  readonly choices: readonly SpanChoice[]
}

/** Groups choices, in text order, into statements. */
export function groupStatements(
  scene: AnnotatedDocument,
  choices: readonly SpanChoice[],
): Statement[] {
  const groups: SpanChoice[][] = []
  for (const choice of choices) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && sameStatement(scene, last, choice) && !splits(scene, group, choice))
      group.push(choice)
    else groups.push([choice])
  }
  return groups.map((group) => ({ choices: group }))
}

function sameStatement(scene: AnnotatedDocument, a: SpanChoice, b: SpanChoice): boolean {
  if (a.mention !== b.mention) return false
  const spanB = b.place.outline.spans[b.place.index]
  if (spanB?.continuesPrevious && b.place.outline.paragraph > a.place.outline.paragraph) return true
  if (a.mention === null || a.place.outline !== b.place.outline) return false
  const { outline } = a.place
  const from = outline.spanItems[a.place.index] as number
  const to = outline.spanItems[b.place.index] as number
  const gap = (outline.items[to]?.sentence ?? 0) - (outline.items[from]?.sentence ?? 0)
  if (gap === 0) return !haveTwoCues(scene, a, b)
  // “A,” he said. “B.”: the second part opens the sentence right after the cue
  return gap === 1 && opensSentence(outline, to) && mentionBefore(scene, b, to)
}

/** "The mayor, whom they call “the Boss”, said it was “odd”": one of the two is inside the attribution. */
function splits(
  scene: AnnotatedDocument,
  group: readonly SpanChoice[],
  choice: SpanChoice,
): boolean {
  const first = group[0] as SpanChoice
  const { outline } = choice.place
  const { mention } = first
  if (mention === null || first.place.outline !== outline) return false
  if (paragraphOf(scene.document, mention) !== outline.paragraph) return false
  const reachOf = ({ place }: SpanChoice) =>
    attributionReach(scene, mention, findCue(scene, mention, place))
  const isWithin = ({ place }: SpanChoice, reach: Reach): boolean => {
    const item = outline.spanItems[place.index] as number
    return reach.first < item && item < reach.last
  }
  const last = group.at(-1) as SpanChoice
  const [own, next] = [reachOf(first), reachOf(choice)]
  return (
    isWithin(choice, own) !== isWithin(first, own) ||
    isWithin(last, next) !== isWithin(choice, next)
  )
}

/** "called it “odd” and said it was “late”": the second quotation has its own verb after the first. */
function haveTwoCues(scene: AnnotatedDocument, a: SpanChoice, b: SpanChoice): boolean {
  if (a.mention === null || b.mention === null) return false
  const second = findCue(scene, b.mention, b.place)
  if (!second || !isBetween(scene, second.first, a, b)) return false
  const first = findCue(scene, a.mention, a.place)
  return first !== null && first.first < second.first && !isBetween(scene, first.first, a, b)
}

function isBetween(scene: AnnotatedDocument, token: number, a: SpanChoice, b: SpanChoice): boolean {
  const item = scene.itemOf[token] ?? -1
  const { spanItems } = a.place.outline
  return (spanItems[a.place.index] ?? 0) < item && item < (spanItems[b.place.index] ?? 0)
}

const opensSentence = (outline: CollapsedParagraph, item: number): boolean =>
  outline.items[item - 1]?.sentence !== outline.items[item]?.sentence

function mentionBefore(scene: AnnotatedDocument, choice: SpanChoice, item: number): boolean {
  const at = choice.mention ? (scene.itemOf[choice.mention.firstToken] ?? -1) : -1
  return at >= 0 && at < item
}
