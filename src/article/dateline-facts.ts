import { datelineEnd } from '../attributor/syntax/dateline.js'
import type { Document, Paragraph } from '../document/document.js'
import { writtenDate } from './written-date.js'

export interface DatelineFacts {
  /** The date, as ISO 8601 if it has a year, otherwise as written; null if there is none. */
  readonly published: string | null
  /** The news agency in parentheses; null if there is none. */
  readonly site: string | null
}

const AGENCY = /\((\p{Lu}[\p{L} -]{1,30})\)/u

/** Number of paragraphs in which a dateline is looked for. */
const MOST_PARAGRAPHS = 6

/** Reads the date and the agency of a text's dateline: "OSLO, March 3 (Reuters) —". */
export function datelineFacts(document: Document): DatelineFacts {
  for (const paragraph of document.paragraphs.slice(0, MOST_PARAGRAPHS)) {
    const dateline = datelineOf(document, paragraph)
    if (dateline === '') continue
    return {
      published: writtenDate(dateline),
      // "(Reuters)", "(AP)"; not "(Aug 12)" nor "(Ill.)"
      site: dateline.includes('(') ? (AGENCY.exec(dateline)?.[1] ?? null) : null,
    }
  }
  return { published: null, site: null }
}

function datelineOf(document: Document, paragraph: Paragraph): string {
  const { text, tokens } = document
  const last = tokens[datelineEnd(document, paragraph) - 1]
  return last && last.end > paragraph.start ? text.slice(paragraph.start, last.end) : ''
}
