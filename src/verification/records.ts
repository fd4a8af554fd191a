/**
 * Records of a verification. Types and validation are derived from them.
 *
 * Offsets are UTF-16 code units, half-open, into the draft or the source exactly as it was read.
 */
import * as z from 'zod'
import { quoteTypeSchema, spanSchema } from '../extraction/records.js'
import { changeKinds } from './alignment/change.js'
import type { Verification } from './types.js'

/**
 * - `verbatim`: a source has the words, apart from typography and marked omissions and insertions
 * - `altered`: a source has most of them; words were changed, dropped, added or moved, or passages joined
 * - `not-found`: no source has them
 * - `unchecked`: too short to be searched alone, and not found next to the speaker
 * - `reported`, `not-reported`: of an indirect report, whose words are not compared: whether a source has the same speaker
 *   reporting something near it
 */
export const verdicts = [
  'verbatim',
  'altered',
  'not-found',
  'unchecked',
  'reported',
  'not-reported',
] as const
export const verdictSchema = z.enum(verdicts)

/**
 * - `same`: the source gives the words to the speaker that the draft names, or is this speaker's own
 * - `other`: the source gives them to somebody else
 * - `unknown`: draft or source name nobody, or only describe somebody
 */
export const attributions = ['same', 'other', 'unknown'] as const
export const attributionSchema = z.enum(attributions)

/**
 * - `not-asserted`: the source does not claim that it was said ("did not say", "would say")
 * - `negated`: the source's sentence negates the words ("I do not think that …")
 * - `supposed`: it only supposes them ("if …")
 * - `question`: they are a question in the source, but not in the draft
 * - `nested`: the speaker quotes somebody else there
 */
export const contextWarnings = [
  'not-asserted',
  'negated',
  'supposed',
  'question',
  'nested',
] as const
export const contextWarningSchema = z.enum(contextWarnings)

export const passageSchema = z
  .object({
    source: z.string().nullable().describe('Name of the source; null for standard input'),
    sourceIndex: z.int().nonnegative().describe('Index of the source in sources'),
    spans: z
      .array(spanSchema)
      .min(1)
      .describe('The passage in the source; several if words are omitted'),
    speaker: z.string().nullable().describe('Whom the source gives the words to; null if nobody'),
    attribution: attributionSchema.describe('Whether that is the speaker of the draft'),
    warnings: z
      .array(contextWarningSchema)
      .describe('How the draft takes the words out of context'),
  })
  .meta({ id: 'Passage', description: 'A place in a source' })

export const changeSchema = z
  .object({
    kind: z.enum(changeKinds).describe('Kind of the difference'),
    draft: z.string().describe('Words of the draft; empty if it drops words'),
    source: z.string().describe('Words of the source; empty if the draft adds words'),
  })
  .meta({ id: 'Change', description: 'A difference between draft and source' })

export const diffPartSchema = z
  .object({
    kind: z
      .enum(['same', 'removed', 'inserted'])
      .describe('removed: only in the source; inserted: only in the draft'),
    text: z.string().describe('The words, joined by blanks'),
  })
  .meta({ id: 'DiffPart', description: 'Words that are the same, or that one text lacks' })

export const checkedPartSchema = z
  .object({
    span: spanSchema.describe('The words in the draft'),
    verdict: verdictSchema.describe('Whether a source has the words'),
    passage: passageSchema
      .nullable()
      .describe('Where a source has them; the nearest passage if not found'),
    changes: z
      .array(changeSchema)
      .describe('All differences, including those that leave it verbatim'),
    diff: z
      .array(diffPartSchema)
      .describe('Word diff from source to draft; empty if no passage is near'),
    others: z.array(passageSchema).describe('Other passages that match as well, up to 8'),
  })
  .meta({ id: 'CheckedPart', description: 'One quoted span and its place in the sources' })

export const checkSchema = z
  .object({
    id: z.string().describe('Id of the quote in the draft'),
    type: quoteTypeSchema,
    text: z.string().describe('Text of the quote, as in Quote'),
    speaker: z.string().nullable().describe('Speaker in the draft'),
    verdict: verdictSchema.describe('The worst verdict of the parts'),
    attribution: attributionSchema.describe('The worst attribution of the parts that were found'),
    sourceSpeaker: z.string().nullable().describe('Speaker in the source of the part that decided'),
    warnings: z
      .array(contextWarningSchema)
      .describe('How the draft takes the words out of context'),
    changes: z.array(z.enum(changeKinds)).describe('Kinds of the differences, each once'),
    parts: z.array(checkedPartSchema).min(1).describe('Its quoted spans, in text order'),
  })
  .meta({ id: 'Check', description: 'One quote of the draft, held against the sources' })

const schema = z
  .object({
    draft: z.string().nullable().describe('Name of the draft; null for standard input'),
    sources: z.array(z.string().nullable()).describe('Names of the sources'),
    checks: z.array(checkSchema).describe('One per quote, in text order'),
  })
  .meta({ title: 'Verification', description: 'The quotes of a draft, held against its sources' })

/** Validates a verification: `verificationSchema.parse(value)`. */
export const verificationSchema: z.ZodType<Verification> = schema

export type Verdict = z.infer<typeof verdictSchema>
export type Attribution = z.infer<typeof attributionSchema>
export type ContextWarning = z.infer<typeof contextWarningSchema>
export type { Change, Check, CheckedPart, DiffPart, Passage, Verification } from './types.js'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never

/** Fails to compile if `types.ts` is not what the schema describes: run `npm run build:records`. */
true satisfies Same<z.infer<typeof schema>, Verification>
