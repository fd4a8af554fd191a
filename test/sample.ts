import type { Quote, Span, Speaker } from '../src/extraction/records.js'
import type { Extraction } from '../src/extraction/schema.js'
import type { Article } from '../src/formatter/formats.js'

/** Text of `sample`, which stands in for an extractor's output in tests. */
export const sampleText =
  '“We will open the bridge,” said Mara Lind, the mayor. “Not before May,” Omar Vass said. “No.”'

/** Span of a part of the sample's text. */
export function spanOf(part: string, text = sampleText): Span {
  const start = text.indexOf(part)
  if (start < 0) throw new Error(`not in the text: ${part}`)
  return { start, end: start + part.length, text: part }
}

/** A direct quote from the sample's text. */
export function quoteOf(id: string, part: string, rest: Partial<Quote> = {}): Quote {
  const span = spanOf(part)
  return {
    id,
    type: 'direct',
    text: part,
    content: [span],
    quoted: [span],
    speaker: null,
    cue: null,
    act: 'speech',
    asserted: true,
    confidence: 0.5,
    ...rest,
  }
}

export function speakerOf(id: string, name: string, rest: Partial<Speaker> = {}): Speaker {
  return {
    id,
    name,
    named: true,
    kind: 'person',
    description: null,
    aliases: [],
    quotes: [],
    ...rest,
  }
}

/** What a page may say about the sample's article. */
export const sampleArticle = {
  headline: 'Bridge to open in May',
  standfirst: null,
  byline: 'Jane Doe',
  published: '2026-05-03',
  site: null,
  language: 'en-GB',
  url: null,
}

/** A valid extraction: two speakers and one quote without a speaker. */
export function sample(): Extraction {
  return {
    source: 'bridge.txt',
    quotes: [
      quoteOf('q1', 'We will open the bridge,', {
        speaker: { id: 's1', name: 'Mara Lind', mention: spanOf('Mara Lind') },
        cue: spanOf('said'),
        confidence: 0.9,
      }),
      quoteOf('q2', 'Not before May,', {
        speaker: { id: 's2', name: 'Omar Vass', mention: spanOf('Omar Vass') },
        confidence: 0.6,
      }),
      quoteOf('q3', 'No.', { confidence: 0.2 }),
    ],
    speakers: [
      speakerOf('s1', 'Mara Lind', { description: 'the mayor', quotes: ['q1'] }),
      speakerOf('s2', 'Omar Vass', { aliases: ['Mr Vass'], quotes: ['q2'] }),
    ],
  }
}

/** An extraction with the sample's text, as input of a formatter. */
export function articleOf(extraction: Extraction = sample(), text = sampleText): Article {
  return { extraction, text }
}
