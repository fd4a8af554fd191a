import { InternalError } from '../../errors.js'
import type { Extraction } from '../../extraction/schema.js'

/**
 * Extracts, and makes sure of the result before anything of it is shown.
 *
 * @throws InternalError when the extractor throws or gives what the output does not promise
 */
export async function checked(text: string, extract: () => Extraction): Promise<Extraction> {
  const { findProblems } = await import('../../extraction/verify.js')
  let extraction: Extraction
  try {
    extraction = extract()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new InternalError(message, { cause: error })
  }
  const [problem] = findProblems(extraction, text)
  if (problem !== undefined) throw new InternalError(problem)
  return extraction
}
