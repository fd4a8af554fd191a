/**
 * Dialogue turns: a paragraph that consists of a short quotation, after another short one, is the other speaker's turn;
 * after a longer statement, it continues that speaker's words.
 */

import { paragraphOf } from '../../document/paragraph-of.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { Entity } from '../coreference/entities/entity.js'
import type { SpanChoice } from '../source-selection/source-choice.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import { WORDS } from '../syntax/word-class.js'
import { countWords } from './count-words.js'

interface Turn {
  readonly paragraph: number
  readonly entity: Entity
  readonly words: number
  readonly asks: boolean
  /** Number of words in its paragraph outside the quotations: a cue, or narration. */
  readonly beside: number
}

/** Longest utterance, in words, after which the other speaker may take the turn. */
const SHORT = 14
/** Longest answer, in words. */
const ANSWER = 25
/** How many paragraphs before a question its addressee may have spoken last. */
const REACH = 3
/** Number of previous quoted spans considered. */
const REMEMBERED = 16

/** Returns the speakers of quotations that are alone in their paragraphs, where the turns of a dialogue decide them. */
export function assignTurns(
  scene: AnnotatedDocument,
  choices: readonly SpanChoice[],
  entityOf: (choice: SpanChoice) => Entity | null,
): ReadonlyMap<SpanChoice, Entity> {
  const turns: Turn[] = []
  // choices are in text order: each paragraph is counted once
  let counted: { outline: CollapsedParagraph | null; beside: number } = { outline: null, beside: 0 }
  const changed = new Map<SpanChoice, Entity>()
  for (const choice of choices) {
    const { outline, index } = choice.place
    const span = outline.spans[index]
    if (!span) continue
    const text = scene.document.text.slice(span.start, span.end)
    const words = countWords(text, ANSWER + 1)
    if (outline !== counted.outline) counted = { outline, beside: wordsBeside(outline) }
    const { beside } = counted
    const alone = outline.spans.length === 1 && beside === 0
    let entity = entityOf(choice)
    const cued =
      choice.mention !== null && paragraphOf(scene.document, choice.mention) >= outline.paragraph
    if (alone && !cued && !span.continuesPrevious) {
      const other = otherSpeaker(turns, outline.paragraph, words)
      if (other && other !== entity) {
        changed.set(choice, other)
        entity = other
      }
    }
    if (entity)
      turns.push({
        paragraph: outline.paragraph,
        entity,
        words,
        beside,
        asks: /\?["'”’]?\s*$/.test(text),
      })
  }
  return changed
}

function wordsBeside({ items }: CollapsedParagraph): number {
  let count = 0
  for (const { wordClass } of items) if (WORDS.has(wordClass)) count++
  return count
}

function otherSpeaker(turns: readonly Turn[], paragraph: number, words: number): Entity | null {
  const last = turns.at(-1)
  if (!last || last.paragraph !== paragraph - 1 || words > ANSWER || last.beside > 8) return null
  const spoken = turns
    .slice(-REMEMBERED)
    .filter((t) => t.paragraph === last.paragraph && t.entity === last.entity)
  const length = spoken.reduce((sum, t) => sum + t.words, 0)
  if (length > SHORT && !last.asks) return null
  for (let i = turns.length - 1; i >= Math.max(0, turns.length - REMEMBERED); i--) {
    const turn = turns[i] as Turn
    // adjacent turns, or a question and its answer
    if (last.paragraph - turn.paragraph > (last.asks ? REACH : 1)) return null
    if (turn.entity !== last.entity) return turn.entity
  }
  return null
}
