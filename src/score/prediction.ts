/**
 * What a score needs of an extraction. Looser than the output's own schema, so that the output of any tool that keeps the
 * contract's main fields can be scored, spans with wrong offsets included: the score counts those.
 */
import * as z from 'zod'

const spanSchema = z.object({ start: z.int(), end: z.int(), text: z.string() })

export const predictionSchema = z.object({
  /** The gold article's id; anything else, and the prediction is taken by its place in the file. */
  source: z.string().nullish(),
  quotes: z.array(
    z.object({
      content: z.array(spanSchema),
      quoted: z.array(spanSchema),
      speaker: z.object({ name: z.string(), mention: spanSchema.nullish() }).nullish(),
      cue: spanSchema.nullish(),
      /** Sure where the tool does not say. */
      confidence: z.number().default(1),
    }),
  ),
})

export type Prediction = z.infer<typeof predictionSchema>
export type PredictedQuote = Prediction['quotes'][number]
export type PredictedSpan = z.infer<typeof spanSchema>
