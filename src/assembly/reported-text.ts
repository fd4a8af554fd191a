/**
 * Text of a quote without the conjunction "that" after its cue. The spans keep the conjunction, because PolNeAR's
 * guidelines include it in the content.
 */
import type { AttributedQuote } from '../attributor/statements/attributed-quote.js'
import { PAST_VERBS } from '../language/verbs.js'
import { AUXILIARIES } from '../lexicon/grammar/function-words.js'

const CONJUNCTION = /^that,?\s+(?=(\S+))/i

/** @param parts texts of the content spans */
export function reportedText(quote: AttributedQuote, parts: readonly string[]): string {
  const { content, cue } = quote
  const [first] = content.parts
  if (content.type === 'direct' || !cue || !first || first.start < cue.end) return parts.join(' ')
  return [withoutThat(parts[0] ?? ''), ...parts.slice(1)].join(' ')
}

/** "that the pier was shut" → "the pier was shut"; the pronoun in "that was wrong" is kept. */
function withoutThat(part: string): string {
  const match = CONJUNCTION.exec(part)
  const next = match?.[1]?.toLowerCase() ?? ''
  if (!match || AUXILIARIES.has(next) || PAST_VERBS.has(next)) return part
  return part.slice(match[0].length)
}
