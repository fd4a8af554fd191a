/** Options of a request: in the query, or next to the text in JSON. */
import * as z from 'zod'
import { formatters } from '../../../formatter/formats.js'
import { acts } from '../../../lexicon/verbs/acts.js'
import { textTypes } from '../../../readers/read-as.js'
import { Problem } from '../problem.js'

export const optionsSchema = z
  .strictObject({
    format: z
      .enum([...formatters.keys()] as [string, ...string[]])
      .describe('Format of the answer; without it, the Accept header decides'),
    source: z.string().max(2000).describe('Label of the text in the answer'),
    indirect: z.boolean().describe('Also reported speech without quotation marks'),
    explain: z.boolean().describe('Also the evidence for each speaker'),
    acts: z.array(z.enum(acts)).min(1).describe('Only quotes that report one of these acts'),
    speaker: z
      .string()
      .max(2000)
      .regex(/[A-Za-z0-9\u00C0-\uFFFF]/)
      .describe('Only quotes of the speaker with this name'),
    minConfidence: z
      .number()
      .min(0)
      .max(1)
      .describe('Only quotes whose speaker has at least this confidence'),
  })
  .partial()

export const bodySchema = optionsSchema.extend({
  // checked with the other types of texts
  text: z.string().meta({ description: 'The article', pattern: '\\S' }),
  type: z.enum(textTypes).describe('How to read the text; default: text').optional(),
})

export type Options = z.infer<typeof optionsSchema>
export type Body = z.infer<typeof bodySchema>

/**
 * Reads the options in a query.
 *
 * @throws Problem for an unknown, repeated or invalid option
 */
export function optionsOf(query: URLSearchParams): Options {
  const given: Record<string, unknown> = Object.create(null)
  for (const [name, value] of query) {
    if (name in given) throw new Problem('bad-request', `the option ${name} is given twice`)
    given[name] = queryValue(name, value)
  }
  return validated(optionsSchema, given, 'the query')
}

const booleans = new Map([
  ['true', true],
  ['1', true],
  ['', true],
  ['false', false],
  ['0', false],
])

function queryValue(name: string, value: string): unknown {
  if (name === 'indirect' || name === 'explain') return booleans.get(value) ?? value
  if (name === 'minConfidence') return value.trim() === '' ? value : Number(value)
  return name === 'acts' ? value.split(',') : value
}

/**
 * Checks a value against a schema.
 *
 * @throws Problem that names the first invalid field
 */
export function validated<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') ?? ''
  const reason = (issue?.message ?? 'not valid').replace(/^Invalid input: /, '')
  throw new Problem(
    'bad-request',
    `${field === '' ? where : `${field} in ${where}`} is not valid: ${reason}; see /openapi.json`,
  )
}
