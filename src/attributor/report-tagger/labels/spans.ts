/** Spans of equally labelled tokens. */
import { isInside, LABELS, type Label, type Role } from './labels.js'

/** A span of tokens that is a part of an attribution. */
export interface TaggedSpan {
  readonly role: Role
  readonly label: Label
  /** Half-open range of indices into `Document.tokens`. */
  readonly first: number
  readonly end: number
}

/**
 * Converts the labels of consecutive tokens to spans, in text order.
 *
 * @param offset index of the first labelled token in its document
 */
export function readSpans(labels: Uint8Array, offset: number): TaggedSpan[] {
  const spans: TaggedSpan[] = []
  for (let i = 0; i < labels.length; ) {
    const index = labels[i] as number
    const label = LABELS[index]
    const first = i++
    if (!label?.role) continue
    const inside = isInside(index) ? index : index + 1
    while (i < labels.length && labels[i] === inside) i++
    spans.push({ role: label.role, label, first: offset + first, end: offset + i })
  }
  return spans
}
