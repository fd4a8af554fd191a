/** Datelines, which are not part of a report's prose: "WASHINGTON (AP) — ", "Nairobi, May 3 (Reuters) - ", "NEW DELHI: ". */

import { isUpperAt } from '../../document/characters.js'
import type { Document, Paragraph, Token } from '../../document/document.js'
import { isEvery } from '../../document/letters.js'
import { paragraphTokens } from '../../document/token-range.js'
import { startsUpper } from '../../language/word-form.js'
import { hasTrait, Trait } from '../../language/word-traits.js'
import { DASHES } from './word-class.js'

/** Longest dateline, in tokens. */
export const LONGEST_DATELINE = 14

/** Signs inside a dateline. */
const SIGNS = new Set('(),./')

/** Returns the index of the first token after a paragraph's dateline, or of its first token if it has none. */
export function datelineEnd(document: Document, paragraph: Paragraph): number {
  const { tokens } = document
  const { first, end: limit } = paragraphTokens(document, paragraph)
  const place = tokens[first]
  if (place?.kind !== 'word' || !hasTrait(place, Trait.Upper)) return first
  let agency = false
  for (let i = first; i < Math.min(limit, first + LONGEST_DATELINE); i++) {
    const token = tokens[i] as Token
    const { kind, text } = token
    if (DASHES.has(text) || text === '--')
      return i > first && (agency || isCapitals(place.text)) ? i + 1 : first
    if (text === ':')
      return tokens[i + 1]?.kind === 'word' && isOnlyLabel(document, paragraph) ? i + 1 : first
    if (text === '(') agency = true
    const belongs =
      kind === 'number' || SIGNS.has(text) || (kind === 'word' && hasTrait(token, Trait.Upper))
    if (!belongs) return first
  }
  return first
}

/** Returns whether no other paragraph opens with capitals and a colon, as the turns of a transcript do. */
function isOnlyLabel(document: Document, paragraph: Paragraph): boolean {
  let found = onlyLabels.get(document)
  if (found === undefined) {
    const labels = document.paragraphs.filter((own) => isLabel(document, own))
    found = labels.length === 1 ? (labels[0] ?? null) : null
    onlyLabels.set(document, found)
  }
  return found === paragraph
}

/** Cache: the only paragraph of a document that opens with a label, null if there is not exactly one. */
const onlyLabels = new WeakMap<Document, Paragraph | null>()

function isLabel({ sentences, tokens }: Document, paragraph: Paragraph): boolean {
  const first = sentences[paragraph.firstSentence]?.firstToken ?? 0
  if (!isCapitals(tokens[first]?.text ?? '')) return false
  for (let i = first + 1; i < first + LONGEST_DATELINE; i++) {
    if (tokens[i]?.text === ':') return true
    if (!/^[.,]/.test(tokens[i]?.text ?? '') && !startsUpper(tokens[i]?.text ?? '')) return false
  }
  return false
}

const isCapitals = (text: string): boolean =>
  text.length >= 3 &&
  isEvery(text, (all, at) => isUpperAt(all, at) || ".'’-".includes(all.charAt(at)))
