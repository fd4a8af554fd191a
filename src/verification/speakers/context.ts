/** Whether a draft takes words out of their context in the source. */
import type { Range } from '../../document/document.js'
import type { ContextWarning } from '../records.js'
import type { SourceSpeaker } from './source-speaker.js'

/** Words that negate what follows them at once, or within a clause of thinking or saying. */
const NEGATED =
  /(?:\b(?:not|never|no|nor|neither)|\b\p{L}+n['’]t)(?:\s+\p{L}+){0,2}?\s+(?:say(?:ing)?|said|think|thought|believe[ds]?|claim(?:ed)?|mean|meant|suggest(?:ed)?|accept|agree[d]?|argue[d]?|imply|implied|pretend)(?:\s+(?:that|for a moment that|for a moment))?[\s,:]*["“‘'«]?$|\b(?:den(?:y|ies|ied)|wrong to say|untrue|not true|false|nonsense)(?:\s+(?:that|to say that))?[\s,:]*["“‘'«]?$|\b(?:not|never|hardly)\s*["“‘'«]?$/iu
const SUPPOSED =
  /\b(?:if|unless|suppose|supposing|imagine|assuming|whether|even if|only if|provided that|in case)(?:\s+that)?[\s,]*["“‘'«]?$/iu

/** Code units read before a passage. */
const BEFORE = 160

/**
 * Names what the source has around a passage that the draft leaves out.
 *
 * @param text text of the section
 * @param place the passage in the section
 * @param draft what the draft claims: whether it asserts the words, and whether it ends them with a question mark
 */
export function contextWarningsOf(
  text: string,
  place: Range,
  { quote, nested }: SourceSpeaker,
  draft: { readonly asserted: boolean; readonly question: boolean; readonly nested: boolean },
): ContextWarning[] {
  const warnings: ContextWarning[] = []
  const before = sentenceBefore(text, place.start)
  if (draft.asserted) {
    if (quote && !quote.asserted) warnings.push('not-asserted')
    if (NEGATED.test(before)) warnings.push('negated')
    if (SUPPOSED.test(before)) warnings.push('supposed')
  }
  if (!draft.question && isQuestion(text, place.end)) warnings.push('question')
  if (nested && !draft.nested) warnings.push('nested')
  return warnings
}

/** The sentence up to an offset. */
function sentenceBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - BEFORE), offset)
  const end = /^.*(?:[.?!…]["”’'»)\]]*\s|\n\s*\n|[“«„])/s.exec(before)
  return end ? before.slice(end[0].length) : before
}

/** Tests whether the sentence that a passage ends in is a question. */
function isQuestion(text: string, end: number): boolean {
  const rest = text.slice(end, end + BEFORE * 2)
  const stop = /[?!\n”»]|[.](?=\s|["’')\]”]|$)|["’'](?=\s)/.exec(rest)
  return stop?.[0] === '?'
}
