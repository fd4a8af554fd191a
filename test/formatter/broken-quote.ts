import type { Article } from '../../src/formatter/formats.js'
import { quoteOf, spanOf, speakerOf } from '../sample.js'

const text =
  '🌉 Bridge 👩‍👩‍👧\r\n\r\n“We open,” =HYPERLINK(1) said, “when\r\n\r\n“we may 🚧.” It is late, she\tadded. “No.”\r\n'

/**
 * Difficult quotes: one in two parts, one over several lines with characters above U+FFFF before and in it, an indirect
 * one, a name that a spreadsheet would run, a quote without a speaker.
 */
export function brokenQuote(): Article {
  const at = (part: string) => spanOf(part, text)
  const broken = [at('We open,'), at('when\r\n\r\n“we may 🚧.')]
  const name = '=HYPERLINK(1)'
  return {
    text,
    extraction: {
      source: 'a b/ü.txt',
      quotes: [
        {
          ...quoteOf('q1', 'No.'),
          type: 'direct',
          text: broken.map((part) => part.text).join(' '),
          content: broken,
          quoted: broken,
          speaker: { id: 's1', name, mention: at(name) },
          cue: at('said'),
          confidence: 0.9,
        },
        {
          ...quoteOf('q2', 'No.'),
          type: 'indirect',
          act: 'thought',
          asserted: false,
          text: 'It is late',
          content: [at('It is late')],
          quoted: [],
          speaker: { id: 's1', name, mention: at('she\tadded') },
          cue: at('added'),
          confidence: 0.5,
        },
        {
          ...quoteOf('q3', 'No.'),
          type: 'direct',
          text: 'No.',
          content: [at('No.')],
          quoted: [at('No.')],
          speaker: null,
          cue: null,
          confidence: 0.1,
        },
      ],
      speakers: [speakerOf('s1', name, { description: '+1 | @SUM', quotes: ['q1', 'q2'] })],
    },
  }
}
