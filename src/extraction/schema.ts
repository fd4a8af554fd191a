/** Schema of the output. */
import * as z from 'zod'
import { articleSchema } from './article-schema.js'
import { findInconsistencies } from './consistency.js'
import { quoteSchema, speakerSchema } from './records.js'

export const extractionSchema = z
  .object({
    source: z
      .union([z.string(), z.number()])
      .nullable()
      .describe(
        'Path of the file as given, id of the record (a number if it is one there), or null for standard input',
      ),
    offsets: z
      .enum(['code-point', 'byte'])
      .optional()
      .describe(
        'Unit of all offsets, if it is not UTF-16 code units (--offsets); bytes are those of the text in UTF-8',
      ),
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
