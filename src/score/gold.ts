/**
 * Gold format: one annotated article per line.
 *
 * Offsets are UTF-16 code units into `text`; ranges are half-open. The format is our conversion of the PolNeAR corpus
 * (Newell, Margolin and Ruths, LREC 2018), extended with the speaker of each quoted span.
 */
import * as z from 'zod'

const offset = z.int().nonnegative()
const pair = z.tuple([offset, offset])

const attributionSchema = z.object({
  source: z.array(pair),
  cue: z.array(pair),
  content: z.array(pair),
})

const quotedSchema = z.object({
  start: offset,
  end: offset,
  /** Index into `attributions`; null if the marks don't report speech. */
  attribution: z.int().nonnegative().nullable(),
  /** Id of one of `speakers`; null if the annotators could not identify the speaker. */
  speaker: z.string().nullish(),
})

const speakerSchema = z.object({
  id: z.string(),
  /** Fullest form in the article; "?" if the annotators could not identify the speaker. */
  name: z.string(),
  aliases: z.array(z.string()),
  named: z.boolean(),
  kind: z.string().optional(),
})

export const goldSchema = z
  .object({
    id: z.string().min(1),
    text: z.string(),
    attributions: z.array(attributionSchema),
    quoted: z.array(quotedSchema),
    /** Omitted if speakers were not resolved; a speaker is then correct if its mention overlaps the source. */
    speakers: z.array(speakerSchema).optional(),
  })
  .superRefine((article, context) => {
    for (const message of contradictions(article)) context.addIssue({ code: 'custom', message })
  })

export type Pair = readonly [start: number, end: number]
export type GoldAttribution = z.infer<typeof attributionSchema>
export type GoldQuoted = z.infer<typeof quotedSchema>
export type GoldSpeaker = z.infer<typeof speakerSchema>
export type GoldArticle = z.infer<typeof goldSchema>

/** Dangling references: ranges outside the text, attributions and speakers that do not exist. */
function contradictions({ text, attributions, quoted, speakers = [] }: GoldArticle): string[] {
  const problems: string[] = []
  const check = (path: string, [start, end]: Pair) => {
    if (start > end) problems.push(`${path} ends at ${end}, before its start at ${start}`)
    else if (end > text.length)
      problems.push(`${path} ends at ${end}, but the text has ${text.length} code units`)
  }
  attributions.forEach((attribution, index) => {
    for (const role of ['source', 'cue', 'content'] as const)
      for (const range of attribution[role]) check(`attributions.${index}.${role}`, range)
  })
  const ids = new Set(speakers.map(({ id }) => id))
  quoted.forEach(({ start, end, attribution, speaker }, index) => {
    check(`quoted.${index}`, [start, end])
    if (attribution !== null && attribution >= attributions.length)
      problems.push(`quoted.${index}: attribution ${attribution} does not exist`)
    if (speaker != null && ids.size > 0 && !ids.has(speaker))
      problems.push(`quoted.${index}: speaker ${speaker} does not exist`)
  })
  return problems
}
