import type { Span } from './records.js'

/**
 * Signs of links, character references, tags and footnotes: the input there holds more than the words. So it does where
 * UTF-8 was read as Windows-1252: "Iâ€™ll".
 */
const HOLDS_MARKUP = /[&<[]|[Â-ô][^\p{L}\p{N}\s]/u

/**
 * Tests whether a text is its content, joined by spaces, apart from what only markup adds: "We *can*, he told us" gives "We
 * can, he told us". Without links and the like the letters and digits are the same.
 */
export function isText(text: string, content: readonly Span[]): boolean {
  const joined = joinSpans(content)
  if (text === joined) return true
  return HOLDS_MARKUP.test(joined) || lettersOf(text) === lettersOf(joined)
}

export const joinSpans = (spans: readonly Span[]): string => spans.map(({ text }) => text).join(' ')

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
