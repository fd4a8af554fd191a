/** Recognizes captions and credits that no markup tells from paragraphs. */
import { wordsIn } from './blocks.js'

const AGENCY =
  '(?:AP|AFP|EPA|PA|Reuters|Getty(?: Images)?|Associated Press|Bloomberg|Shutterstock|Alamy|Zuma|Press Association|Storyful)'

/** "Photo: Jane Doe", "Image copyright Getty Images", "(Image credit: NASA)". */
const CREDIT =
  /^\W{0,2}(?:(?:file )?photos?|images?|pictures?|photographs?|photography|illustrations?|graphics?|credits?)(?: (?:by|credits?|courtesy(?: of)?|copyright|source|via))?\s*(?:[:©|/]|\b(?:by|courtesy|copyright|credit)\b)/i
/** "Jane Doe/AP", "Natalie Roe | Bloomberg | Getty Images". */
const SIGNED = new RegExp(`(?:^|[/|,(©-] ?)${AGENCY}\\)?$`)
/** A caption ends with its credit in brackets: "(AP Photo/Jane Doe)", "(NASA via AP, File)". */
const CAPTION = new RegExp(
  `\\((?:[^()]{0,60}\\b(?:Photos?|Images?|File|courtesy|Courtesy)\\b[^()]{0,60}|[^()]{0,60}(?:/|via )${AGENCY}[^()]{0,20}|${AGENCY}/[^()]{0,60})\\)$`,
)
const MOST_WORDS = 14
const MOST_OF_CAPTION = 70

/** Tests whether a text is the credit of a picture, or a caption that ends with one. */
export function isCredit(text: string): boolean {
  const count = wordsIn(text.slice(0, 1000))
  if (count > MOST_OF_CAPTION || text.length > 1000) return false
  if (CAPTION.test(text)) return true
  const isSentence = /\w[.!?]$/.test(text) && !/^\W{0,2}[\w ]{3,20}:/.test(text)
  return count <= MOST_WORDS && !isSentence && (CREDIT.test(text) || SIGNED.test(text))
}
