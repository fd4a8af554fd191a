import type * as z from 'zod'
import { InputError } from '../errors.js'
import { type GoldArticle, goldSchema } from './gold.js'
import { type Prediction, predictionSchema } from './prediction.js'

/**
 * Parses annotated articles, one per line; skips blank lines.
 *
 * @param name name of the file in messages
 * @throws InputError with the file, the line and the problem
 */
export function parseGold(lines: string, name: string): GoldArticle[] {
  const lineOf = new Map<string, number>()
  return parseLines(lines, name, goldSchema, ({ id }, line) => {
    const before = lineOf.get(id)
    if (before !== undefined) return `the id "${id}" is already used in line ${before}`
    lineOf.set(id, line)
    return undefined
  })
}

/**
 * Parses extractions, one per line; skips blank lines.
 *
 * @param name name of the file in messages
 * @throws InputError with the file, the line and the problem
 */
export function parsePredictions(lines: string, name: string): Prediction[] {
  return parseLines(lines, name, predictionSchema)
}

function parseLines<T>(
  lines: string,
  name: string,
  schema: z.ZodType<T>,
  findProblem: (value: T, line: number) => string | undefined = () => undefined,
): T[] {
  const values: T[] = []
  // JSON.parse rejects a byte order mark.
  const texts = lines.replace(/^\uFEFF/, '').split('\n')
  for (const [index, text] of texts.entries()) {
    if (text.trim() === '') continue
    const line = index + 1
    const parsed = parseLine(text, schema)
    const problem = 'problem' in parsed ? parsed.problem : findProblem(parsed.value, line)
    if (problem !== undefined) {
      const hint = 'see quote-extract score --help for the format'
      throw new InputError(`${name}, line ${line}: ${problem}; ${hint}`)
    }
    if ('value' in parsed) values.push(parsed.value)
  }
  return values
}

/** Parses a line; returns the value or the first problem. */
function parseLine<T>(text: string, schema: z.ZodType<T>): { value: T } | { problem: string } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { problem: 'not valid JSON; expected one object per line' }
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return { value: parsed.data }
  const [issue] = parsed.error.issues
  return { problem: [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ') }
}
