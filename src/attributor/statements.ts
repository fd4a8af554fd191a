/** Quoted spans that make one statement: “A,” he said, “B.”; a quotation over several paragraphs. */
import type { SpanChoice } from './choices.js'
import type { Outline } from './outline.js'
import type { Scene } from './scene.js'

export interface Statement {
  readonly choices: readonly SpanChoice[]
}

export function groupStatements(scene: Scene, choices: readonly SpanChoice[]): Statement[] {
  const groups: SpanChoice[][] = []
  for (const choice of choices) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && sameStatement(scene, last, choice)) group.push(choice)
    else groups.push([choice])
  }
  return groups.map((group) => ({ choices: group }))
}

function sameStatement(scene: Scene, a: SpanChoice, b: SpanChoice): boolean {
  if (a.mention !== b.mention) return false
  const spanB = b.place.outline.spans[b.place.index]
  if (spanB?.continuesPrevious && b.place.outline.paragraph > a.place.outline.paragraph) return true
  if (a.mention === null || a.place.outline !== b.place.outline) return false
  const { outline } = a.place
  const from = outline.spanItems[a.place.index] as number
  const to = outline.spanItems[b.place.index] as number
  const gap = (outline.items[to]?.sentence ?? 0) - (outline.items[from]?.sentence ?? 0)
  // “A,” he said. “B.” – what follows the cue without a word of its own before it
  return gap === 0 || (gap === 1 && opensSentence(outline, to) && mentionBefore(scene, b, to))
}

const opensSentence = (outline: Outline, item: number): boolean =>
  outline.items[item - 1]?.sentence !== outline.items[item]?.sentence

function mentionBefore(scene: Scene, choice: SpanChoice, item: number): boolean {
  const at = choice.mention ? (scene.itemOf[choice.mention.firstToken] ?? -1) : -1
  return at >= 0 && at < item
}
