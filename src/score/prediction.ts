/**
 * The fields of an extraction that the score needs. More lenient than the output schema, so that the output of other
 * tools with the main fields can be scored, including spans with wrong offsets, which the score counts.
 */
import * as z from 'zod'

const spanSchema = z.object({ start: z.int(), end: z.int(), text: z.string() })

export const predictionSchema = z.object({
  /** Id of the gold article. Any other value: the prediction is matched by its position in the file. */
  source: z.union([z.string(), z.number()]).nullish(),
  /** Spans of another unit cannot be compared with those of the gold file. */
  offsets: z
    .enum(['utf-16', 'code-point', 'byte'])
    .optional()
    .refine(
      (unit): boolean => unit === undefined || unit === 'utf-16',
      'must be utf-16: extract without --offsets',
    ),
  quotes: z.array(
    z.object({
      content: z.array(spanSchema),
      quoted: z.array(spanSchema),
      speaker: z.object({ name: z.string(), mention: spanSchema.nullish() }).nullish(),
      cue: spanSchema.nullish(),
      /** 1 if the tool reports none. */
      confidence: z.number().default(1),
    }),
  ),
})

export type Prediction = z.infer<typeof predictionSchema>
export type PredictedQuote = Prediction['quotes'][number]
export type PredictedSpan = z.infer<typeof spanSchema>
