import { describe, expect, it } from 'vitest'
import { datelineEnd } from '../../../src/attributor/syntax/dateline.js'
import { parseDocument } from '../../../src/parser/parse.js'

/** Returns the text after the dateline of the first paragraph. */
function afterDateline(text: string): string {
  const document = parseDocument(text)
  const paragraph = document.paragraphs[0]
  const token = paragraph && document.tokens[datelineEnd(document, paragraph)]
  return text.slice(token?.start)
}

describe('datelineEnd', () => {
  it.each([
    ['WASHINGTON (AP) — The dam held.', 'The dam held.'],
    ['Nairobi, May 3 (Reuters) - The dam held.', 'The dam held.'],
    ['SINGAPORE – The dam held.', 'The dam held.'],
    ['SAINT-AUBIN, France – The dam held.', 'The dam held.'],
    ['NEW DELHI: The dam held.', 'The dam held.'],
  ])('%s', (text, rest) => expect(afterDateline(text)).toBe(rest))

  it.each([
    'Mara Ellerby — the mayor — spoke.',
    'The dam held.',
    'DELAHAYE: “Who is there?”',
    'DELAHAYE: Who is there?\n\nPELL: It is me.',
    'BBC presenter Mara Ellerby spoke - at length.',
    '',
  ])('no dateline: %s', (text) => expect(afterDateline(text)).toBe(text))
})
