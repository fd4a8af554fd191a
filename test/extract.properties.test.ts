import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Span } from '../src/extraction/records.js'
import { type Extraction, extractionSchema } from '../src/extraction/schema.js'
import { extractQuotes } from '../src/index.js'

const pieces = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '``',
  "''",
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  ': ',
  ' — ',
  '…',
  '(',
  ')',
  '\ud83d',
  '\udc00',
  '😀',
  '\u0000',
  '\u00a0',
  '\u2028',
  'Mara Ellerby',
  'Ellerby',
  'Mr. Vassallo',
  'VASSALLO:',
  'the mayor',
  'a senior official',
  'she',
  'they',
  'who',
  'it',
  'said',
  'told reporters',
  'according to',
  'wrote on Twitter',
  'as he put it',
  'the Harbour Board',
  'its director',
  'We will open the bridge',
  'never',
  'U.S.',
  '52',
  'and',
  'constructor',
  '__proto__',
]
/** Arbitrary text, and shuffled news-like text, which exercises more of the extractor. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' ')),
)

function spansOf({ quotes }: Extraction): Span[] {
  return quotes.flatMap(({ content, quoted, cue, speaker }) => [
    ...content,
    ...quoted,
    ...(cue ? [cue] : []),
    ...(speaker?.mention ? [speaker.mention] : []),
  ])
}

function holds(check: (text: string, extraction: Extraction) => void): () => void {
  return () =>
    fc.assert(
      fc.property(anyText, (text) => check(text, extractQuotes(text))),
      { numRuns: 300 },
    )
}

it(
  'returns a valid extraction for any text',
  holds((_, extraction) => {
    expect(extractionSchema.safeParse(extraction).error).toBeUndefined()
  }),
)

it(
  'returns spans that are slices of the text',
  holds((text, extraction) => {
    for (const { start, end, text: slice } of spansOf(extraction)) {
      expect(text.slice(start, end)).toBe(slice)
    }
  }),
)

it(
  'numbers the quotes in text order',
  holds((_, { quotes }) => {
    const starts = quotes.map(({ content }) => content[0]?.start ?? -1)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(quotes.map(({ id }) => id)).toEqual(quotes.map((_quote, index) => `q${index + 1}`))
  }),
)

it(
  'returns quoted parts inside the content of their quote, without overlaps',
  holds((_, { quotes }) => {
    let end = 0
    for (const { content, quoted } of quotes) {
      for (const span of quoted) {
        expect(content.some((part) => part.start <= span.start && span.end <= part.end)).toBe(true)
        expect(span.start).toBeGreaterThanOrEqual(end)
        end = span.end
      }
    }
  }),
)

it(
  'lists each speaker of a quote exactly once, and no others',
  holds((_, { quotes, speakers }) => {
    const named = new Set(quotes.flatMap(({ speaker }) => (speaker ? [speaker.id] : [])))
    expect(new Set(speakers.map(({ id }) => id))).toEqual(named)
    expect(speakers).toHaveLength(named.size)
  }),
)

it(
  'is deterministic',
  holds((text, extraction) => {
    expect(extractQuotes(text)).toEqual(extraction)
  }),
)

it('finds no quotes without quotation marks', () => {
  fc.assert(
    fc.property(
      anyText.map((text) => text.replace(/["'“”‘’«»„‚‹›「」『』`´′″‟‛＂＇]/g, '')),
      (text) => {
        expect(extractQuotes(text).quotes.filter(({ quoted }) => quoted.length > 0)).toEqual([])
      },
    ),
  )
})
