/**
 * The one source of the output's shape: types, validation and JSON Schema are derived from it.
 *
 * Offsets are UTF-16 code units into the input exactly as it was read, half-open, so that
 * `input.slice(span.start, span.end) === span.text` for every span.
 */
import * as z from 'zod'

const offset = z.int().nonnegative()

export const spanSchema = z
  .object({ start: offset, end: offset, text: z.string() })
  .refine((span) => span.end - span.start === span.text.length, 'a span is as long as its text')

export const quoteTypeSchema = z.enum(['direct', 'mixed', 'indirect'])
export const speakerKindSchema = z.enum(['person', 'group', 'organization', 'document'])

export const quoteSchema = z.object({
  id: z.string().regex(/^q[1-9]\d*$/),
  type: quoteTypeSchema,
  text: z.string(),
  content: z.array(spanSchema).min(1),
  quoted: z.array(spanSchema),
  speaker: z.object({ id: z.string(), name: z.string(), mention: spanSchema.nullable() }).nullable(),
  cue: spanSchema.nullable(),
  confidence: z.number().min(0).max(1),
})

export const speakerSchema = z.object({
  id: z.string().regex(/^s[1-9]\d*$/),
  name: z.string().min(1),
  named: z.boolean(),
  kind: speakerKindSchema,
  description: z.string().nullable(),
  aliases: z.array(z.string()),
  quotes: z.array(z.string()),
})

export const extractionSchema = z.object({
  source: z.string().nullable(),
  quotes: z.array(quoteSchema),
  speakers: z.array(speakerSchema),
})

export type Span = z.infer<typeof spanSchema>
export type QuoteType = z.infer<typeof quoteTypeSchema>
export type SpeakerKind = z.infer<typeof speakerKindSchema>
export type Quote = z.infer<typeof quoteSchema>
export type Speaker = z.infer<typeof speakerSchema>
export type Extraction = z.infer<typeof extractionSchema>
