/** Credits of pictures, which a copied page leaves between its paragraphs: "Jane Doe for The Harbour Times". */

import type { Document } from '../../document/document.js'
import { PICTURE_AGENCIES } from '../../lexicon/people/picture-agencies.js'

/** Maximum length of a credit, in UTF-16 code units. */
const LONGEST = 120

const NAME = "\\p{Lu}[\\p{L}'’.-]*"
const AGENCY = `(?:${PICTURE_AGENCIES.join('|')})`
/** "Photo: Jane Doe", "Photograph by Jane Doe", "Image copyright Getty Images". */
const LABELLED =
  /^\W{0,2}(?:[Pp]hoto|[Pp]hotograph|[Pp]icture|[Ii]mage|[Ii]llustration)s?(?: credit| courtesy)?(?: ?[:©/|]| (?:by|copyright|courtesy of) )\s*\p{Lu}/u
/** "Jane Doe/Getty Images", "Jane Doe | AP hide caption". */
const SIGNED = new RegExp(
  `^\\(?${NAME}(?: ${NAME}){1,3} ?[/|] ?(?:.{0,40}\\b)?${AGENCY}\\)?(?: (?:hide|toggle) caption)?$`,
  'u',
)
/** "Jane Doe for The Harbour Times", "Jane Doe/The Harbour Times". */
const FOR_PAPER = new RegExp(`^${NAME}(?: ${NAME}){1,3}(?: for |/)[Tt]he(?: ${NAME}){1,4}$`, 'u')

/** Returns the indices of the sentences that credit a picture. */
export function findCreditLines({ text, sentences, paragraphs }: Document): number[] {
  const found: number[] = []
  sentences.forEach(({ start, end, paragraph }, i) => {
    if (end - start > LONGEST || /[.!?…”"]$/.test(text.slice(end - 1, end))) return
    const line = text.slice(start, end)
    const { firstSentence = i, endSentence = i + 1 } = paragraphs[paragraph] ?? {}
    const isParagraph = endSentence - firstSentence === 1
    if (LABELLED.test(line) || SIGNED.test(line) || (isParagraph && FOR_PAPER.test(line)))
      found.push(i)
  })
  return found
}
