/** "WASHINGTON (AP) — ", "Nairobi, May 3 (Reuters) - ": where a report was filed, no part of what it tells. */
import type { Document, Paragraph, Token } from '../parser/document.js'

/** Longest dateline, in tokens. */
const LONGEST = 14

/** Index of the first token behind a paragraph's dateline; that of the paragraph's first token where it has none. */
export function datelineEnd({ tokens, sentences }: Document, paragraph: Paragraph): number {
  const first = sentences[paragraph.firstSentence]?.firstToken ?? 0
  const limit = sentences[paragraph.endSentence - 1]?.endToken ?? first
  const place = tokens[first]
  if (!place || place.kind !== 'word' || !/^\p{Lu}/u.test(place.text)) return first
  let agency = false
  for (let i = first; i < Math.min(limit, first + LONGEST); i++) {
    const { kind, text } = tokens[i] as Token
    if (/^(?:[-–—―]|--)$/.test(text))
      return i > first && (agency || isCapitals(place.text)) ? i + 1 : first
    if (text === '(') agency = true
    const belongs =
      kind === 'number' || /^[(),./]$/.test(text) || (kind === 'word' && /^\p{Lu}/u.test(text))
    if (!belongs) return first
  }
  return first
}

const isCapitals = (text: string): boolean => /^[\p{Lu}.'’-]{3,}$/u.test(text)
