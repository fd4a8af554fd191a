/**
 * Records of an extraction: span, quote, speaker, evidence. Types, validation and JSON Schema are derived from them:
 * after a change, `npm run build:records` writes `types.ts` again.
 *
 * Offsets are UTF-16 code units into the input exactly as it was read, half-open:
 * `input.slice(span.start, span.end) === span.text` for every span.
 */
import * as z from 'zod'
import { acts } from '../lexicon/verbs/acts.js'

const offset = z.int().nonnegative()

function isAsLongAsItsText(span: { start: number; end: number; text: string }): boolean {
  return span.end - span.start === span.text.length
}

export const spanSchema = z
  .object({
    start: offset.describe('Start offset, in UTF-16 code units from the start of the input'),
    end: offset.describe('End offset, exclusive'),
    text: z.string().describe('The input between start and end, unchanged'),
  })
  .refine(isAsLongAsItsText, 'the length of a span must be that of its text')
  .meta({ id: 'Span', description: 'A range of the input, exactly as it was read' })

export const quoteTypeSchema = z.enum(['direct', 'mixed', 'indirect']).meta({
  id: 'QuoteType',
  description:
    'direct: all of the reported words are in quotation marks; mixed: some are; indirect: none are',
})

export const actSchema = z.enum(acts).meta({
  id: 'Act',
  description:
    'What is reported: spoken words, written words, a thought ("believes") or an attitude ("wants", "supports")',
})

export const speakerKindSchema = z.enum(['person', 'group', 'organization', 'document']).meta({
  id: 'SpeakerKind',
  description: 'Kind of speaker',
})

export const evidenceSchema = z
  .object({
    candidates: z
      .array(
        z
          .object({
            start: offset.describe('Start offset of the mention, as in Span'),
            end: offset.describe('End offset, exclusive'),
            text: z.string().describe('The mention, unchanged'),
            probability: z
              .number()
              .min(0)
              .max(1)
              .describe('Probability that this mention is the speaker'),
          })
          .refine(isAsLongAsItsText, 'the length of a candidate must be that of its text'),
      )
      .describe('Mentions that were considered, most probable first'),
    features: z
      .array(
        z.object({
          name: z.string().describe('Feature name'),
          weight: z
            .number()
            .describe('Contribution to the score of the chosen mention; negative: against it'),
        }),
      )
      .describe('Features that decided, largest weight first'),
    rule: z.string().describe('Rule that resolved the mention to the speaker'),
  })
  .meta({ id: 'Evidence', description: 'Reasons for choosing this speaker' })

export const quoteSchema = z
  .object({
    id: z
      .string()
      .regex(/^q[1-9]\d*$/)
      .describe('q1, q2, … in text order'),
    type: quoteTypeSchema,
    text: z
      .string()
      .describe(
        'The reported words, for search and comparison: the parts of content joined by a space, without the enclosing marks and a leading "that". A cue between two parts does not show, and a comma before it is kept; to show a quote to readers, print the parts apart: “A” … “B”',
      ),
    content: z.array(spanSchema).min(1).describe('Every part of the reported words, in text order'),
    quoted: z
      .array(spanSchema)
      .describe('The parts in quotation marks, without the marks; empty if indirect'),
    speaker: z
      .object({
        id: z.string().describe('Id of one of the speakers'),
        name: z.string().describe('Name of that speaker'),
        mention: spanSchema
          .nullable()
          .describe('The mention next to this quote; null if the sentence names no speaker'),
      })
      .nullable()
      .describe('Who said it; null if no speaker was found'),
    cue: spanSchema
      .nullable()
      .describe('The reporting words ("said", "according to"); null if there are none'),
    act: actSchema,
    asserted: z
      .boolean()
      .describe(
        'Whether the text claims that it was said; false for "did not say", "would say", "declined to comment"',
      ),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe('Calibrated probability that the speaker is correct'),
    evidence: evidenceSchema.optional().describe('Present only on request (--explain)'),
  })
  .meta({
    id: 'Quote',
    description: 'One statement, even if its cue or a paragraph break interrupts it',
  })

export const speakerSchema = z
  .object({
    id: z
      .string()
      .regex(/^s[1-9]\d*$/)
      .describe('s1, s2, … in order of first mention'),
    name: z
      .string()
      .min(1)
      .describe('Fullest form in the article; for a speaker without a name, a description'),
    named: z.boolean().describe('Whether name is a proper name rather than a description'),
    kind: speakerKindSchema,
    description: z.string().nullable().describe('Role or title, as written; null if there is none'),
    aliases: z.array(z.string()).describe('All other forms in the article'),
    quotes: z.array(z.string()).describe("Ids of the speaker's quotes"),
  })
  .meta({ id: 'Speaker', description: 'One entity, under all of its names in the article' })

export type { Act, Evidence, Quote, QuoteType, Span, Speaker, SpeakerKind } from './types.js'
