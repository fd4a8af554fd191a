import type { Reading } from '../document/reading.js'
import { readText } from '../readers/text/read-text.js'
import { joinSpans } from './quote-text.js'
import { type Extraction, extractionSchema } from './schema.js'

/**
 * Validates an extraction against the schema and its input.
 *
 * @param input the text, or the reading: spans are compared with its `input`
 * @returns one line per problem, with its path; empty if there are none
 */
export function findProblems(extraction: Extraction, input: string | Reading): string[] {
  const parsed = extractionSchema.safeParse(extraction, { jitless: true })
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  }
  const text = typeof input === 'string' ? input : input.input
  const isPlain = typeof input === 'string' && readText(input) === null
  return extraction.quotes.flatMap((quote) => {
    const { id, content, quoted, speaker, cue, evidence } = quote
    const problems = [...content, ...quoted, speaker?.mention, cue, ...(evidence?.candidates ?? [])]
      .filter((span) => span != null)
      .filter((span) => text.slice(span.start, span.end) !== span.text)
      .map(({ start, end }) => `${id}: the text from ${start} to ${end} does not match the article`)
    if (isPlain && quote.type === 'direct' && quote.text !== joinSpans(content))
      problems.push(`${id}: the text of a direct quote must be its content, joined by spaces`)
    return problems
  })
}
