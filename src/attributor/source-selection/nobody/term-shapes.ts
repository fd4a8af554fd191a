/**
 * Shapes of quoted words that name something and report nobody: a title in capitals, a noun before the noun that it
 * qualifies, a term that a relative clause goes on to explain.
 */

import type { Token } from '../../../document/document.js'
import { isUpperCase } from '../../../document/letters.js'
import { reportingVerb } from '../../../language/verbs.js'
import { startsUpper } from '../../../language/word-form.js'
import { PartOfSpeech } from '../../../pos-tagger/word/part-of-speech.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { classAt } from '../../annotation/item-words.js'
import { WordClass } from '../../syntax/word-class.js'
import type { QuotationContext } from '../quotation-context.js'

/** Additional score of a non-quotation, in logits. */
const LEAD = 3

/** Maximum length of a title, in UTF-16 code units. */
const LONGEST = 120

/** Parts of speech that titles leave in lower case. */
const SMALL: ReadonlySet<number> = new Set([
  PartOfSpeech.Preposition,
  PartOfSpeech.Conjunction,
  PartOfSpeech.Determiner,
  PartOfSpeech.Possessive,
  PartOfSpeech.WhWord,
])

/** Parts of speech at the end of a noun phrase. */
const NOMINAL_TAGS: ReadonlySet<number> = new Set([
  PartOfSpeech.Name,
  PartOfSpeech.Noun,
  PartOfSpeech.Number,
])

/** Returns what the shape of a span adds to its score as a non-quotation, in logits: 0 for most spans. */
export function termLead(scene: AnnotatedDocument, context: QuotationContext): number {
  const { outline, index } = context.place
  const span = outline.spans[index]
  if (!span || span.end - span.start > LONGEST) return 0
  return isTerm(scene, context) || isTitle(scene, context) ? LEAD : 0
}

/** a “harm reduction” programme; the “deep web,” which no search engine reads; but not: a “serious” threat */
function isTerm(
  { document: { tokens }, tags }: AnnotatedDocument,
  { place: { outline, index }, item, sentence, before, length }: QuotationContext,
): boolean {
  const next = outline.items[item + 1]
  if (next?.sentence !== sentence || length === '12' || length === '+') return false
  const qualifies = next.wordClass === WordClass.Noun
  if (!qualifies && (next.wordClass !== WordClass.Relative || before === WordClass.Edge))
    return false
  if (classAt(outline, item - 1) === WordClass.ReportingVerb) return false
  const end = outline.spans[index]?.end ?? 0
  let last = next.token - 1
  while ((tokens[last]?.end ?? 0) > end) last--
  if (!qualifies && tokens[last--]?.text !== ',') return false
  return NOMINAL_TAGS.has(tags[last] as number)
}

/** The guests were given “A Map of the Low Roads” to take home. Speech before or after it makes it a quotation. */
function isTitle(
  { document: { tokens }, tags }: AnnotatedDocument,
  { place: { outline, index }, item, before, verbBefore, verbAfter }: QuotationContext,
): boolean {
  const span = outline.spans[index]
  if (!span || before === WordClass.Edge || isSpeech(verbBefore) || isSpeech(verbAfter))
    return false
  let capitals = 0
  let last = false
  let mixed = false
  for (let i = outline.items[item]?.token ?? 0; (tokens[i]?.start ?? span.end) < span.end; i++) {
    const token = tokens[i] as Token
    if (token.start < span.start || (token.kind !== 'word' && token.kind !== 'number')) continue
    last = token.kind === 'number' || startsUpper(token.text)
    if (!last && (capitals === 0 || !SMALL.has(tags[i] as number))) return false
    if (last && token.text.length > 1) capitals++
    mixed ||= last && token.kind === 'word' && !isUpperCase(token.text)
  }
  return capitals > 1 && last && mixed
}

const isSpeech = (verb: string): boolean => reportingVerb(verb)?.act === 'speech'
