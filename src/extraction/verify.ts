import { type Extraction, extractionSchema } from './schema.js'

/**
 * Validates an extraction against the schema and its source text.
 *
 * @returns one line per problem, with its path; empty if there are none
 */
export function findProblems(extraction: Extraction, text: string): string[] {
  const parsed = extractionSchema.safeParse(extraction)
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  }
  return extraction.quotes.flatMap(({ id, content, quoted, speaker, cue, evidence }) =>
    [...content, ...quoted, speaker?.mention, cue, ...(evidence?.candidates ?? [])]
      .filter((span) => span != null)
      .filter((span) => text.slice(span.start, span.end) !== span.text)
      .map(
        ({ start, end }) => `${id}: the text from ${start} to ${end} does not match the article`,
      ),
  )
}
