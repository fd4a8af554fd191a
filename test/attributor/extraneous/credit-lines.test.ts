import { describe, expect, it } from 'vitest'
import { findCreditLines } from '../../../src/attributor/extraneous/credit-lines.js'
import { extractQuotes } from '../../../src/extract.js'
import { parseDocument } from '../../../src/parser/parse.js'

const creditsOf = (text: string): string[] => {
  const document = parseDocument(text)
  return findCreditLines(document).map((index) => {
    const { start = 0, end = 0 } = document.sentences[index] ?? {}
    return document.text.slice(start, end)
  })
}

describe('credits of pictures', () => {
  it.each<[text: string, credits: string[]]>([
    ['Mara Ellerby for The Harbour Times', ['Mara Ellerby for The Harbour Times']],
    ['Mara Ellerby/The Harbour Times', ['Mara Ellerby/The Harbour Times']],
    [
      'Boats at the pier. Mara Ellerby/Getty Images hide caption',
      ['Mara Ellerby/Getty Images hide caption'],
    ],
    ['(Mara Ellerby | AP)', ['(Mara Ellerby | AP)']],
    ['Photo: Mara Ellerby', ['Photo: Mara Ellerby']],
    ['Photograph by Mara Ellerby', ['Photograph by Mara Ellerby']],
    ['Mara Ellerby stood for The Harbour Times.', []],
    ['Mara Ellerby for mayor', []],
    ['Image is everything', []],
    ['Photos by the hundred', []],
  ])('%s', (text, credits) => {
    expect(creditsOf(text)).toEqual(credits)
  })
})

it('leaves the photographer out, and sees past the credit', () => {
  const text = `The medal

Given by Gina Ellerby, Tollhaven.

Max Vassallo for The Harbour Times

“I took it to the smith to have it mended, and he wept when he saw it.”

Ms. Ellerby’s grandfather won it.`
  const { speakers } = extractQuotes(text)
  expect(speakers.map(({ name }) => name)).toEqual(['Gina Ellerby'])
})
