/** Schema of the output. */
import * as z from 'zod'
import { articleSchema } from './article-schema.js'
import { findInconsistencies } from './consistency.js'
import { quoteSchema, speakerSchema } from './records.js'

export const extractionSchema = z
  .object({
    source: z
      .string()
      .nullable()
      .describe('Path of the file as given, id of the record, or null for standard input'),
    text: z
      .string()
      .optional()
      .describe(
        'Text that offsets refer to, if not the input itself: the article extracted from a web page',
      ),
    article: articleSchema
      .nullable()
      .optional()
      .describe('Present for web pages and Markdown, and for a text whose first lines tell'),
    quotes: z.array(quoteSchema).describe('In text order'),
    speakers: z.array(speakerSchema).describe('Speakers of the quotes, each once'),
  })
  .superRefine((extraction, context) => {
    for (const { path, message } of findInconsistencies(extraction)) {
      context.addIssue({ code: 'custom', path, message })
    }
  })
  .meta({ title: 'Extraction', description: 'Who said what in one text' })

export type Extraction = z.infer<typeof extractionSchema>
