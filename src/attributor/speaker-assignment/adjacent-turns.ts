/**
 * Adjacent turns: in “Which way?” “Down there.” the question and the answer have different speakers; the words of one
 * speaker would share a pair of marks.
 */

import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { Entity } from '../coreference/entities/entity.js'
import type { Resolution } from '../coreference/entities/resolution.js'
import type { Mention } from '../mentions/mention.js'
import type { SpanChoice } from '../source-selection/source-choice.js'

/** Probability of the other speaker. */
const CERTAINTY = 0.7
/** Maximum distance back to the other speaker, in quotations. */
const REACH = 12

/** Returns the choices, with another speaker for a question directly followed by an answer of the same speaker. */
export function alternateAdjacent(
  scene: AnnotatedDocument,
  choices: readonly SpanChoice[],
  resolutions: ReadonlyMap<number, Resolution>,
): SpanChoice[] {
  const turned = [...choices]
  const entityOf = ({ mention }: SpanChoice): Entity | null =>
    (mention && resolutions.get(mention.index)?.entity) ?? null
  for (let i = 1; i < turned.length; i++) {
    const first = turned[i - 1] as SpanChoice
    const second = turned[i] as SpanChoice
    const entity = entityOf(first)
    if (!entity || entity !== entityOf(second) || !touch(first, second)) continue
    if (!isAlone(first)) continue
    const asked = asks(scene, first) && !asks(scene, second)
    // several slogans or messages in a row have one source, unlike a question and its answer
    if (!asked) continue
    const at = i - 1
    const other = spokenBefore(turned, at, entity) ?? namedBefore(scene, first, entity, resolutions)
    const { open: _, ...choice } = turned[at] as SpanChoice
    if (other) turned[at] = { ...choice, mention: other, probability: CERTAINTY }
  }
  return turned

  function spokenBefore(all: readonly SpanChoice[], at: number, entity: Entity): Mention | null {
    const { outline } = (all[at] as SpanChoice).place
    for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
      const before = all[i] as SpanChoice
      if (outline.paragraph - before.place.outline.paragraph > 1) return null
      const other = entityOf(before)
      if (other && other !== entity) return before.mention
    }
    return null
  }
}

/** True if nothing separates the two quotations and a closing mark meets an opening one. */
function touch(a: SpanChoice, b: SpanChoice): boolean {
  const { outline, index } = a.place
  if (outline !== b.place.outline || b.place.index !== index + 1) return false
  const [own, next] = [outline.spanItems[index] ?? -1, outline.spanItems[index + 1] ?? -1]
  const [span, after] = [outline.spans[index], outline.spans[index + 1]]
  if (next !== own + 1 || !span || !after) return false
  return span.close.end > span.close.start && after.open.end > after.open.start
}

/** True of a quotation that is a whole sentence, without a reporting clause. */
function isAlone({ place: { outline, index } }: SpanChoice): boolean {
  const item = outline.spanItems[index] ?? -1
  const sentence = outline.items[item]?.sentence
  return (
    outline.items[item - 1]?.sentence !== sentence && outline.items[item + 1]?.sentence !== sentence
  )
}

function asks({ document }: AnnotatedDocument, { place: { outline, index } }: SpanChoice): boolean {
  const span = outline.spans[index]
  return span !== undefined && /\?["'”’]?\s*$/.test(document.text.slice(span.end - 3, span.end))
}

/** Last mention of another person in the paragraph before the two quotations; null if there is none. */
function namedBefore(
  { mentions, mentionsIn, itemOf }: AnnotatedDocument,
  { place: { outline, index } }: SpanChoice,
  entity: Entity,
  resolutions: ReadonlyMap<number, Resolution>,
): Mention | null {
  const item = outline.spanItems[index] ?? -1
  const here = mentionsIn[outline.paragraph] ?? []
  for (let i = here.length - 1; i >= 0; i--) {
    const mention = mentions[here[i] as number]
    if (!mention || (itemOf[mention.firstToken] ?? item) >= item) continue
    const other = resolutions.get(mention.index)?.entity
    if (other && other !== entity && other.kind === 'person' && !other.plural) return mention
  }
  return null
}
