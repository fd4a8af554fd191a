import type { Document } from '../document/document.js'

export interface OpeningParagraph {
  /** The paragraph, with its blanks squeezed; only its beginning if it is long. */
  readonly text: string
  /** Whether a blank line follows. */
  readonly spaced: boolean
}

/** Number of paragraphs in which headline, standfirst, byline and dateline are looked for. */
const MOST_PARAGRAPHS = 6
/** Longer than any line above the prose. */
const MOST_CHARACTERS = 500

/** Returns the first paragraphs of a text. */
export function openingOf({ text, paragraphs }: Document): OpeningParagraph[] {
  return paragraphs.slice(0, MOST_PARAGRAPHS).map(({ start, end }, index) => {
    const next = paragraphs[index + 1]?.start ?? end
    return {
      text: text
        .slice(start, Math.min(end, start + MOST_CHARACTERS))
        .replace(/\s+/g, ' ')
        .trim(),
      spaced: /\n\s*\n|\r\s*\r/.test(text.slice(end, next)),
    }
  })
}
