import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../../src/index.js'

/** Speaker names in quote order. */
const speakersOf = (text: string): (string | undefined)[] =>
  extractQuotes(text).quotes.map((quote) => quote.speaker?.name)

describe('referent of a description', () => {
  it.each<[text: string, last: string]>([
    [
      'Mayor Omar Vassallo opened the bridge with Luz Pell, the schools chancellor.\n\n“It is safe,” the mayor said.',
      'Omar Vassallo',
    ],
    [
      'Omar Vassallo and Mara Ellerby, a biologist, met on Monday.\n\n“The gulls are back,” the biologist said.',
      'Mara Ellerby',
    ],
    [
      'Brightmart, a supermarket chain, closed three shops.\n\n“We are sorry,” the company said in a statement.',
      'Brightmart',
    ],
    [
      'A driver stopped on the bridge. “I saw the gulls,” the driver said.\n\nA fisherman saw nothing. “It was dark,” the fisherman said.',
      'fisherman',
    ],
  ])('%s', (text, last) => expect(speakersOf(text).at(-1)).toBe(last))

  it('treats a description with a number as new', () => {
    const text =
      '“It fell,” one witness said.\n\nOne bystander, Omar Vassallo, said he was looking for his son. “He is not on the list,” he said.'
    expect(speakersOf(text)).toEqual(['one witness', 'Omar Vassallo'])
  })
})
