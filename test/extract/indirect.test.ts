import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Quote } from '../../src/extraction/records.js'
import { findProblems } from '../../src/extraction/verify.js'
import { extractQuotes } from '../../src/indirect.js'
import type { Act } from '../../src/lexicon/verbs/acts.js'

const all: readonly Act[] = ['speech', 'writing', 'thought', 'attitude']
const quotesOf = (text: string): Quote[] =>
  extractQuotes(text, { indirect: true, acts: all }).quotes

/** Type, speaker, cue and text of each quote. */
const rows = (text: string): string[] =>
  quotesOf(text).map(({ type, speaker, cue, text: words }) =>
    [type, speaker?.name ?? '-', cue?.text ?? '-', words].join(' | '),
  )

describe('reported speech without quotation marks', () => {
  it.each<[string, string[]]>([
    [
      'Former harbour master Mara Lind said the council would discuss plans to widen the pier.',
      ['indirect | Mara Lind | said | the council would discuss plans to widen the pier'],
    ],
    [
      'Mara Lind, the harbour master, said that the pier was shut. She added the money had been found.',
      [
        'indirect | Mara Lind | said | the pier was shut',
        'indirect | Mara Lind | added | the money had been found',
      ],
    ],
    [
      'A western diplomat confirmed Tovia still intended to go ahead with its long-planned ferry line.',
      [
        'indirect | western diplomat | confirmed | Tovia still intended to go ahead with its long-planned ferry line',
      ],
    ],
    [
      'The pier will stay shut until May, according to the harbour report.',
      ['indirect | harbour report | according to | The pier will stay shut until May'],
    ],
    [
      'The official revealed the port had lost “at least” 600 boats in the storm.',
      ['mixed | official | revealed | the port had lost “at least” 600 boats in the storm'],
    ],
    [
      'The minister thought the “idle” council would give up, the ferrymen’s leader claimed today.',
      [
        'mixed | ferrymen’s leader | claimed | The minister thought the “idle” council would give up',
      ],
    ],
    ['« The pier is shut », Omar Vass said.', ['direct | Omar Vass | said | The pier is shut']],
    [
      '“The pier is shut,” said he, smiling, “and the ferry too.”',
      ['direct | - | said | The pier is shut, and the ferry too.'],
    ],
    [
      '“The pier is shut,” Omar Vass said, adding that it would open in May.',
      [
        'direct | Omar Vass | said | The pier is shut,',
        'indirect | Omar Vass | adding | it would open in May',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected)
  })

  it('shares speakers with the quotations', () => {
    const { quotes, speakers } = extractQuotes(
      'Mara Lind said the pier was shut. “It will open in May,” Ms Lind said.',
      { indirect: true },
    )
    expect(quotes.map(({ type, speaker }) => [type, speaker?.id])).toEqual([
      ['indirect', 's1'],
      ['direct', 's1'],
    ])
    expect(speakers.map(({ name, quotes: ids }) => [name, ids])).toEqual([
      ['Mara Lind', ['q1', 'q2']],
    ])
  })

  it.each([
    'Mara Lind did not respond to a request for comment.',
    'Mara Lind did not immediately return phone calls seeking comment about the pier on Friday.',
    'The council has not replied to questions about what the pier will cost.',
    'Neither Mara Lind nor the council responded to requests for comment sent on Friday.',
    'Omar Vass could not be reached for comment.',
  ])('is not a request for comment: %s', (text) => {
    expect(rows(text)).toEqual([])
  })

  it.each([
    'Mara Lind announced the plan.',
    'The council has approved a pilot project on one ferry.',
    'Asked about the pier, Omar Vass left.',
  ])('is a clause, unless acts are asked for: %s', (text) => {
    expect(extractQuotes(text, { indirect: true }).quotes).toEqual([])
  })

  it('reports the act and whether it is asserted', () => {
    const text =
      'Omar Vass wrote on Twitter that the pier was shut. Mara Lind believes the pier should be sold. ' +
      'The council did not say when the pier would open.'
    expect(quotesOf(text).map(({ act, asserted }) => [act, asserted])).toEqual([
      ['writing', true],
      ['thought', true],
      ['speech', false],
    ])
  })
})

describe('acts', () => {
  const text =
    'Omar Vass wants a new pier. Mara Lind believes the pier is safe. “Good,” Omar Vass said.'
  const acts = (options: { indirect?: boolean; acts?: readonly Act[] }) =>
    extractQuotes(text, options).quotes.map(({ act }) => act)

  it('omits indirect attitudes by default', () => {
    expect(acts({ indirect: true })).toEqual(['thought', 'speech'])
    expect(acts({ indirect: true, acts: all })).toEqual(['attitude', 'thought', 'speech'])
  })

  it('keeps the requested acts', () => {
    expect(acts({ indirect: true, acts: ['thought'] })).toEqual(['thought'])
    expect(acts({ acts: ['writing'] })).toEqual([])
    expect(acts({})).toEqual(['speech'])
  })
})

/** What `--indirect` must not change of a quotation. */
const asFound = ({ type, quoted, speaker, cue, act, asserted, confidence }: Quote) => ({
  type,
  quoted,
  speaker: speaker && { name: speaker.name, mention: speaker.mention },
  cue,
  act,
  asserted,
  confidence,
})

describe('every fixture', () => {
  const folder = new URL('../../fixtures/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))

  it.each(files)('%s: valid, with the same quotations as without --indirect', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const extraction = extractQuotes(text, { indirect: true, acts: all })
    expect(findProblems(extraction, text)).toEqual([])
    // every quotation stays as it is, but for the clause around the words of a mixed one
    const without = extractQuotes(text, { acts: all }).quotes
    const marked = extraction.quotes.filter(({ type }) => type !== 'indirect')
    expect(marked.map(asFound)).toEqual(without.map(asFound))
    for (const [index, { type, content }] of without.entries()) {
      const widened = marked[index]?.content ?? []
      if (type === 'direct') expect(widened).toEqual(content)
      for (const part of content)
        expect(widened.some(({ start, end }) => start <= part.start && part.end <= end)).toBe(true)
    }
  })
})

describe('what cue, source and words must keep to holds where reports lie in reports', () => {
  it.each([
    'The mayor, whom Mara Lind calls “odd”, said that the pier was “shut”.',
    'Omar Vass said that Mara Lind said that the pier was “shut”.',
    'Mara Lind says that, as we put it, the pier was ‘odd’, says an official.',
    'The pier was, in the words of the board, “the ‘end’” — “he”, I cried.',
    'Mara Lind said that, as they put it, the pier was “said by all, said Mara Lind.',
    'MARA LIND: „No.“ we told reporters: „now.“',
    '“MARA LIND: I told them.” replied the board.',
    '“MARA LIND: ” said Omar Vass.',
    '“We go,” “M“M“M“MARA LIND: We go.” said Mara Lind. “We go,” said he, “now.”',
    'Mara Lind (the “Boss of Oslo) replied (in a “dead way) that it was odd.',
    '“No,” replied I. Mr Vass (the «he» of Oslo) says (in a «odd» way) that it was late.',
    'An official, who calls him « Kit », says, « No. »',
  ])('%s', (text) => {
    for (const indirect of [false, true])
      expect(findProblems(extractQuotes(text, { indirect, acts: all }), text)).toEqual([])
  })
})

it.each(['', '   \n\n', 'said', 'said said said', '“', 'According to', 'that that that said'])(
  'accepts %j',
  (text) => {
    expect(findProblems(extractQuotes(text, { indirect: true, acts: all }), text)).toEqual([])
  },
)
