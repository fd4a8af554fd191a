/** Context of a quoted span: features shared by all its candidates, and those of a non-quotation. */

import type { Features } from '../../models/feature-template.js'
import { type Piece, piece } from '../../models/piece.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { lowerAt, verbAt } from '../annotation/item-words.js'
import type { QuotationRef } from '../annotation/quotation-ref.js'
import { subjectOf } from '../annotation/subjects.js'
import type { Mention } from '../mentions/mention.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import { WordClass } from '../syntax/word-class.js'
import { closingSubject } from './closing-clause.js'
import { nonQuotationFeatures, type Surroundings } from './nobody/non-quotation-features.js'
import { findPrecedingSpeaker, type PrecedingSpeaker } from './preceding-speaker.js'

/** Context of a span, shared by all its candidates. */
export interface QuotationContext extends Surroundings, PrecedingSpeaker {
  readonly place: QuotationRef
  readonly item: number
  readonly sentence: number
  /** Subjects of the nearest reporting verbs in its outer sentence: [before, second before, after]. */
  readonly subjects: readonly (Mention | null)[]
  /** Subject of the verb that closes the sentence after a comma: "…, the alliance’s chief claimed". */
  readonly closing: Mention | null
  /** The surroundings as parts of features, hashed once for all candidates. */
  readonly parts: Readonly<Record<keyof Surroundings | 'wholeAndLength', Piece>>
  /** Features that score the span as a non-quotation. */
  readonly nonQuotation: Features
}

/** Returns the item of the nearest reporting verb on one side of an item, within its outer sentence; -1 if none. */
function nearestVerb(outline: CollapsedParagraph, from: number, step: number): number {
  const sentence = outline.items[from]?.sentence
  for (let i = from + step, n = 0; n < 20; i += step, n++) {
    const item = outline.items[i]
    if (
      !item ||
      item.sentence !== sentence ||
      (item.wordClass === WordClass.Quotation && step > 0 && n > 0)
    )
      return -1
    if (item.wordClass === WordClass.ReportingVerb) return i
  }
  return -1
}

/** Classifies a span by its length in words: up to 1, 3, 6, 12, or more. */
const lengthClass = (words: number): string =>
  words === 1 ? '1' : words <= 3 ? '3' : words <= 6 ? '6' : words <= 12 ? '12' : '+'

/** Returns the context of a quoted span. */
export function quotationContext(scene: AnnotatedDocument, place: QuotationRef): QuotationContext {
  const { outline, index } = place
  const span = outline.spans[index]
  const item = outline.spanItems[index] as number
  const sentence = outline.items[item]?.sentence ?? 0
  const text = span ? scene.document.text.slice(span.start, span.end) : ''
  const words = text.split(/\s+/, 40).filter(Boolean)
  const length = lengthClass(words.length)
  const sameBefore = outline.items[item - 1]?.sentence === sentence
  const sameAfter = outline.items[item + 1]?.sentence === sentence
  const before = sameBefore ? lowerAt(scene, outline, item - 1) : '^'
  const after = sameAfter ? lowerAt(scene, outline, item + 1) : '$'
  const whole = `${sameBefore ? 'b' : '-'}${sameAfter ? 'a' : '-'}${item === 0 ? 'F' : ''}${item === outline.items.length - 1 ? 'L' : ''}`
  const left = nearestVerb(outline, item, -1)
  const left2 = left >= 0 ? nearestVerb(outline, left, -1) : -1
  const right = nearestVerb(outline, item, 1)
  const verbBefore = left >= 0 ? verbAt(scene, outline, left) : ''
  const verbAfter = right >= 0 ? verbAt(scene, outline, right) : ''
  const subjects = [left, left2, right].map((verb) =>
    verb >= 0 ? subjectOf(scene, outline, verb) : null,
  )
  const nonQuotation = nonQuotationFeatures(scene, place, text, words, {
    before,
    after,
    length,
    whole,
    verbBefore,
    verbAfter,
  })
  return {
    place,
    item,
    sentence,
    before,
    after,
    length,
    whole,
    verbBefore,
    verbAfter,
    subjects,
    closing: closingSubject(scene, outline, item),
    ...findPrecedingSpeaker(scene, outline, item, sameBefore),
    parts: {
      before: piece(before),
      after: piece(after),
      length: piece(length),
      whole: piece(whole),
      verbBefore: piece(verbBefore),
      verbAfter: piece(verbAfter),
      wholeAndLength: piece(`${whole}|${length}`),
    },
    nonQuotation,
  }
}
