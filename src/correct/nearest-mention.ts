import type { Span, Speaker } from '../extraction/records.js'

/** Code units around the words in which a mention is looked for: about a paragraph to each side. */
const REACH = 400

/** The form of a speaker's name that stands nearest to the words, outside of them; null if there is none. */
export function nearestMention(
  text: string,
  { name, aliases }: Pick<Speaker, 'name' | 'aliases'>,
  words: readonly Span[],
): Span | null {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? start
  const from = Math.max(0, start - REACH)
  const part = text.slice(from, end + REACH)
  let best: Span | null = null
  let least = Number.POSITIVE_INFINITY
  for (const form of [name, ...aliases]) {
    if (form === '') continue
    for (let at = part.indexOf(form); at >= 0; at = part.indexOf(form, at + form.length)) {
      const span = { start: from + at, end: from + at + form.length, text: form }
      const isTaken = words.some((one) => one.start < span.end && span.start < one.end)
      const distance = span.start >= end ? span.start - end : Math.abs(start - span.end)
      if (isTaken || distance >= least || isInWord(text, span)) continue
      best = span
      least = distance
    }
  }
  return best
}

/** Tests whether a span is a part of a longer word. */
const isInWord = (text: string, { start, end }: Span): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(end))
