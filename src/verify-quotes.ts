/** `verifyQuotes`, with the extractor of the main entry. */
import { extractQuotes } from './extract.js'
import type { Extractor } from './pipeline.js'
import { findVerificationProblems } from './verification/find-problems.js'
import { readingOf } from './verification/reading-span.js'
import type { Verification } from './verification/records.js'
import type { NamedText, SourceText, VerifyOptions } from './verification/sources.js'
import { verifyDrafts } from './verification/verify-drafts.js'

/**
 * Holds every quotation of a draft against its sources: whether a source has the words, and gives them to the same speaker.
 *
 * @param draft the draft; a string is a text without a name
 * @param sources articles, transcripts, documents
 * @returns one check per quote, in text order; deterministic
 */
export type VerifyQuotes = (
  draft: string | NamedText,
  sources: readonly SourceText[],
  options?: VerifyOptions,
) => Verification

/** Creates `verifyQuotes` with an extractor. */
export function createVerifier(extract: Extractor): VerifyQuotes {
  return (draft, sources, options = {}) => {
    const named = typeof draft === 'string' ? { name: null, text: draft } : draft
    const { model = null, ...held } = options
    const read: Extractor = model ? (text, own) => extract(text, { ...own, model }) : extract
    const [verification] = verifyDrafts([named], sources, held, read) as [Verification]
    const [problem] = findVerificationProblems(
      verification,
      readingOf(named.text).input,
      sources.map(({ text }) => readingOf(text).input),
    )
    if (problem !== undefined) throw new Error(`internal error: ${problem}`)
    return verification
  }
}

/** `verifyQuotes` of the main entry. With `indirect`, use the function of the same name from `quote-extract/indirect`. */
export const verifyQuotes: VerifyQuotes = createVerifier(extractQuotes)
