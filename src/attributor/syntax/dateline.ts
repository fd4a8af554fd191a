/** "WASHINGTON (AP) — ", "Nairobi, May 3 (Reuters) - ", "NEW DELHI: ": where a report was filed, no part of what it tells. */
import type { Document, Paragraph, Token } from '../../document/document.js'

/** Tokens of the longest dateline. */
export const LONGEST_DATELINE = 14

/** Index of the first token behind a paragraph's dateline; that of the paragraph's first token where it has none. */
export function datelineEnd(document: Document, paragraph: Paragraph): number {
  const { tokens, sentences } = document
  const first = sentences[paragraph.firstSentence]?.firstToken ?? 0
  const limit = sentences[paragraph.endSentence - 1]?.endToken ?? first
  const place = tokens[first]
  if (place?.kind !== 'word' || !/^\p{Lu}/u.test(place.text)) return first
  let agency = false
  for (let i = first; i < Math.min(limit, first + LONGEST_DATELINE); i++) {
    const { kind, text } = tokens[i] as Token
    if (/^(?:[-–—―]|--)$/.test(text))
      return i > first && (agency || isCapitals(place.text)) ? i + 1 : first
    if (text === ':')
      return tokens[i + 1]?.kind === 'word' && isOnlyLabel(document, paragraph) ? i + 1 : first
    if (text === '(') agency = true
    const belongs =
      kind === 'number' || /^[(),./]$/.test(text) || (kind === 'word' && /^\p{Lu}/u.test(text))
    if (!belongs) return first
  }
  return first
}

/** No other paragraph opens with capitals and a colon: what does so again and again are the speakers of a transcript. */
function isOnlyLabel(document: Document, paragraph: Paragraph): boolean {
  let found = onlyLabels.get(document)
  if (found === undefined) {
    const labels = document.paragraphs.filter((own) => isLabel(document, own))
    found = labels.length === 1 ? (labels[0] ?? null) : null
    onlyLabels.set(document, found)
  }
  return found === paragraph
}

/** By document, the paragraph that alone opens with a label, null where none does: looked for once. */
const onlyLabels = new WeakMap<Document, Paragraph | null>()

function isLabel({ sentences, tokens }: Document, paragraph: Paragraph): boolean {
  const first = sentences[paragraph.firstSentence]?.firstToken ?? 0
  if (!isCapitals(tokens[first]?.text ?? '')) return false
  for (let i = first + 1; i < first + LONGEST_DATELINE; i++) {
    if (tokens[i]?.text === ':') return true
    if (!/^[\p{Lu}.,]/u.test(tokens[i]?.text ?? '')) return false
  }
  return false
}

const isCapitals = (text: string): boolean => /^[\p{Lu}.'’-]{3,}$/u.test(text)
