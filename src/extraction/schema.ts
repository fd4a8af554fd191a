/** Schema of the output. */
import * as z from 'zod'
import { articleSchema } from './article-schema.js'
import { findInconsistencies } from './consistency.js'
import { quoteSchema, speakerSchema } from './records.js'
import type { Extraction } from './types.js'

const schema = z
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

/** Validates an extraction, and the rules between its fields: `extractionSchema.parse(value)`. */
export const extractionSchema: z.ZodType<Extraction> = schema

export type { Extraction } from './types.js'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never

/** Fails to compile if `types.ts` is not what the schema describes: run `npm run build:records`. */
true satisfies Same<z.infer<typeof schema>, Extraction>
