import { type Draft, quote } from './draft.js'

/** Puts marks around the words of `<q>` elements that have none of their own. */
export function quoteInline(draft: Draft): void {
  const { block, text } = draft
  let reached = 0
  for (const { start, end } of block?.quotes ?? []) {
    if (start < reached) continue
    reached = end
    const marked = /["“„«‘'‚‹]/
    if (marked.test(text[start] ?? '') || marked.test(text[start - 1] ?? '')) continue
    quote(draft, { start, end })
  }
}
