import type { Reading } from '../../document/reading.js'
import { InternalError } from '../../errors.js'
import type { Extraction } from '../../extraction/schema.js'

/**
 * Extracts and verifies the result before any of it is shown.
 *
 * @throws InternalError if the extractor throws or its result violates the output contract
 */
export async function checked(
  input: string | Reading,
  extract: () => Extraction,
): Promise<Extraction> {
  const { findProblems } = await import('../../extraction/verify.js')
  let extraction: Extraction
  try {
    extraction = extract()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new InternalError(message, { cause: error })
  }
  const [problem] = findProblems(extraction, input)
  if (problem !== undefined) throw new InternalError(problem)
  return extraction
}
