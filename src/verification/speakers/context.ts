/** The context of a passage. What the source has and the draft lacks is a warning. */
import type { Range } from '../../document/document.js'
import type { ContextWarning } from '../records.js'
import type { SourceSpeaker } from './source-speaker.js'

/** Words that negate what follows them at once, or within a clause of thinking or saying. */
const NEGATED =
  /(?:\b(?:not|never|no|nor|neither)|\b\p{L}+n['’]t)(?:\s+\p{L}+){0,2}?\s+(?:say(?:ing)?|said|think|thought|believe[ds]?|claim(?:ed)?|mean|meant|suggest(?:ed)?|accept|agree[d]?|argue[d]?|imply|implied|pretend)(?:\s+(?:that|for a moment that|for a moment))?[\s,:]*["“‘'«]?$|\b(?:den(?:y|ies|ied)|wrong to say|untrue|not true|false|nonsense)(?:\s+(?:that|to say that))?[\s,:]*["“‘'«]?$|\b(?:not|never|hardly)\s*["“‘'«]?$/iu
const SUPPOSED =
  /\b(?:if|unless|suppose|supposing|imagine|assuming|whether|even if|only if|provided that|in case)(?:\s+that)?[\s,]*["“‘'«]?$|\bit (?:was|is|has been) (?:submitted|argued|alleged|contended|suggested|claimed|said|rumou?red)(?: \p{L}+){0,4}? that[\s,]*["“‘'«]?$/iu

/** Code units read before a passage. */
const BEFORE = 160

/**
 * Names what a text has around a passage that makes it more, or less, than a plain statement of its speaker.
 *
 * @param text text of the section
 * @param place the passage in the section, from its first word to its last
 */
export function contextOf(
  text: string,
  place: Range,
  { quote, nested }: SourceSpeaker,
): ContextWarning[] {
  const warnings: ContextWarning[] = []
  const before = sentenceBefore(text, place.start)
  if (quote && !quote.asserted) warnings.push('not-asserted')
  if (NEGATED.test(before)) warnings.push('negated')
  if (SUPPOSED.test(before)) warnings.push('supposed')
  if (isQuestion(text, place)) warnings.push('question')
  if (nested) warnings.push('nested')
  return warnings
}

/** The sentence up to an offset. */
function sentenceBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - BEFORE), offset)
  const end = /^.*(?:[.?!…]["”’'»)\]]*\s|\n\s*\n|[“«„])/s.exec(before)
  return end ? before.slice(end[0].length) : before
}

/** Tests whether the sentence that a passage ends in is a question. */
function isQuestion(text: string, { end }: Range): boolean {
  const rest = text.slice(end, end + BEFORE * 2)
  const stop = /[?!\n”»]|[.](?=\s|["’')\]”]|$)|["’'](?=\s)/.exec(rest)
  return stop?.[0] === '?'
}
