import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../src/index.js'
import { readText } from '../../../src/readers/text/read-text.js'

describe('emphasis and links in a text that is read as plain', () => {
  it.each([
    ['"No," said **Ada Lind**.', '"No," said Ada Lind.'],
    ['"No," said __Ada Lind__.', '"No," said Ada Lind.'],
    ['*"No,"* said **Ada Lind**.', '"No," said Ada Lind.'],
    [
      '"No," said [Ada Lind](https://example.org/lind), who left.',
      '"No," said Ada Lind, who left.',
    ],
    ['"I did," said *Tom Rens*. "_Twice._"', '"I did," said Tom Rens. "Twice."'],
  ])('%s', (text, prose) => {
    expect(readText(text)?.prose).toBe(prose)
  })

  it.each([
    ['one footnote*, and no more', 'a star'],
    ['* one\n* two', 'bullets'],
    ['5*3*2 = 30, and snake_case_names stay', 'within words'],
    ['He wrote *sigh* and left.', 'a single emphasis'],
    ['See [1](note) and [2].', 'no address'],
  ])('leaves %s as it is (%s)', (text) => {
    expect(readText(text)).toBeNull()
  })

  it('has offsets into the text as it is', () => {
    const text = '*"Nobody rang the bell,"* said **Ada Lind**, who keeps the key.'
    const [quote] = extractQuotes(text).quotes
    expect(quote?.speaker?.name).toBe('Ada Lind')
    expect(text.slice(quote?.speaker?.mention?.start, quote?.speaker?.mention?.end)).toBe(
      'Ada Lind',
    )
  })

  it('is linear on marks that never close', () => {
    for (const part of ['*a', '**a ', '_', '[a](', '[[', '*'])
      expect(readText(part.repeat(100_000)) === undefined).toBe(false)
  })
})
