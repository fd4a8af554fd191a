/**
 * The parts of an extraction: span, quote, speaker, evidence. Types, validation and JSON Schema are derived from them.
 *
 * Offsets are UTF-16 code units into the input exactly as it was read, half-open, so that
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
    start: offset.describe('Where it starts: UTF-16 code units from the start of the input'),
    end: offset.describe('Where it ends, itself not included'),
    text: z.string().describe('The input between start and end, unchanged'),
  })
  .refine(isAsLongAsItsText, 'a span is as long as its text')
  .meta({ id: 'Span', description: 'A stretch of the input exactly as it was read' })
export const quoteTypeSchema = z.enum(['direct', 'mixed', 'indirect']).meta({
  id: 'QuoteType',
  description:
    'direct: all of the reported words stand between quotation marks; mixed: a part of them does; indirect: none',
})

export const actSchema = z.enum(acts).meta({
  id: 'Act',
  description:
    'What is reported: words spoken, words written, what somebody thinks ("believes"), how somebody stands to it ("wants", "supports")',
})

export const speakerKindSchema = z.enum(['person', 'group', 'organization', 'document']).meta({
  id: 'SpeakerKind',
  description: 'What the speaker is',
})

export const evidenceSchema = z
  .object({
    candidates: z
      .array(
        z
          .object({
            start: offset.describe('Where the mention starts, as in Span'),
            end: offset.describe('Where it ends, itself not included'),
            text: z.string().describe('The mention, unchanged'),
            probability: z.number().min(0).max(1).describe('How likely it names the speaker'),
          })
          .refine(isAsLongAsItsText, 'a candidate is as long as its text'),
      )
      .describe('The mentions that were weighed, the likeliest first'),
    features: z
      .array(
        z.object({
          name: z.string().describe('What was seen'),
          weight: z.number().describe('What it counted for the chosen mention; below 0: against'),
        }),
      )
      .describe('What decided, the weightiest first'),
    rule: z.string().describe('How the mention was traced to its speaker'),
  })
  .meta({ id: 'Evidence', description: 'Why this speaker' })
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
        'The reported words, parts joined by a blank, without the marks that enclose them and the "that" before them',
      ),
    content: z.array(spanSchema).min(1).describe('Every part of the reported words, in text order'),
    quoted: z
      .array(spanSchema)
      .describe('The parts between quotation marks, marks excluded; none when indirect'),
    speaker: z
      .object({
        id: z.string().describe('The id of one of speakers'),
        name: z.string().describe("That speaker's name"),
        mention: spanSchema
          .nullable()
          .describe('The form beside this quote; null where the sentence names nobody'),
      })
      .nullable()
      .describe('Who said it; null where nobody could be found'),
    cue: spanSchema.nullable().describe('The reporting words: "said", "according to"'),
    act: actSchema,
    asserted: z
      .boolean()
      .describe(
        'Whether the text claims that it was said: not in "did not say", "would say", "declined to comment"',
      ),
    confidence: z.number().min(0).max(1).describe('How likely the speaker is right'),
    evidence: evidenceSchema.optional().describe('Only given when it is asked for'),
  })
  .meta({ id: 'Quote', description: 'One statement, also when its cue or a paragraph breaks it' })
export const speakerSchema = z
  .object({
    id: z
      .string()
      .regex(/^s[1-9]\d*$/)
      .describe('s1, s2, … in order of first mention'),
    name: z
      .string()
      .min(1)
      .describe('The fullest form the article gives; a description for a speaker without a name'),
    named: z.boolean().describe('Whether the name is a name and not a description'),
    kind: speakerKindSchema,
    description: z.string().nullable().describe('Role or title as the article gives it'),
    aliases: z.array(z.string()).describe('Every other form that the article uses'),
    quotes: z.array(z.string()).describe('The ids of the quotes'),
  })
  .meta({ id: 'Speaker', description: 'One entity, whatever forms the article names it by' })
export type Span = z.infer<typeof spanSchema>
export type QuoteType = z.infer<typeof quoteTypeSchema>
export type SpeakerKind = z.infer<typeof speakerKindSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type Quote = z.infer<typeof quoteSchema>
export type Speaker = z.infer<typeof speakerSchema>
