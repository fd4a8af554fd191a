/** Schema of the output. */
import * as z from 'zod'
import { articleSchema } from './article-schema.js'
import { findInconsistencies } from './consistency.js'
import { quoteSchema, speakerSchema } from './records.js'
import type { Extraction } from './types.js'

const schema = z
  .object({
    source: z
      .union([z.string(), z.number()])
      .nullable()
      .describe(
        'Path of the file as given, id of the record (a number if it is one there), or null for standard input',
      ),
    record: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('With --keep-record: the fields of a JSON Lines record other than its id and text'),
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
    model: z
      .string()
      .optional()
      .describe(
        'Name and version of the model that had the last word on the speakers (--model large); absent if only the built-in ones did',
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
