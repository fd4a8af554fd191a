/** The shape of the output as a whole: its records, and how they hang together. */
import * as z from 'zod'
import { findInconsistencies } from './consistency.js'
import { quoteSchema, speakerSchema } from './records.js'

export const extractionSchema = z
  .object({
    source: z
      .string()
      .nullable()
      .describe("The file's path as given, the record's id, or null for standard input"),
    text: z
      .string()
      .optional()
      .describe('What offsets count into, where it is not the input itself: the article of a page'),
    quotes: z.array(quoteSchema).describe('In text order'),
    speakers: z.array(speakerSchema).describe('Every speaker that a quote names, once'),
  })
  .superRefine((extraction, context) => {
    for (const { path, message } of findInconsistencies(extraction)) {
      context.addIssue({ code: 'custom', path, message })
    }
  })
  .meta({ title: 'Extraction', description: 'Who said what in one text' })

export type Extraction = z.infer<typeof extractionSchema>
