/** Quotes of garbled texts: their words are repaired, their spans slice the text as it is. */
import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../src/extract.js'
import { findProblems } from '../../../src/extraction/verify.js'

describe('a garbled text', () => {
  it.each<[what: string, text: string, words: string[], spans: string[]]>([
    [
      'mojibake',
      'â€œWe stay,â€\u009d said Mara Lind. â€œItâ€™s ours.â€\u009d',
      ['We stay, It’s ours.'],
      ['We stay,', 'Itâ€™s ours.'],
    ],
    [
      'entities',
      '&quot;We stay,&quot; said Mara Lind. &quot;It&#8217;s ours &amp; theirs.&quot;',
      ['We stay, It’s ours & theirs.'],
      ['We stay,', 'It&#8217;s ours &amp; theirs.'],
    ],
  ])('of %s', (_, text, words, spans) => {
    const extraction = extractQuotes(text)
    expect(findProblems(extraction, text)).toEqual([])
    const { quotes } = extraction
    expect(quotes.map((quote) => quote.text)).toEqual(words)
    expect(quotes.flatMap(({ quoted }) => quoted.map((span) => span.text))).toEqual(spans)
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Mara Lind'])
  })
})
