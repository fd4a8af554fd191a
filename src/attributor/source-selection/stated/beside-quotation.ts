/**
 * Speakers in a clause right after the quotation: “…,” deadpanned Jane Doe; “…,” the lifeguard chimed in. A quotation
 * that opens its sentence and ends without a full stop needs such a clause; its subject speaks, whatever the verb.
 */

import { isLowerCase } from '../../../document/letters.js'
import { PartOfSpeech } from '../../../pos-tagger/word/part-of-speech.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { partOfSpeechAt, wordAt } from '../../annotation/item-words.js'
import type { QuotationRef } from '../../annotation/quotation-ref.js'
import type { Mention } from '../../mentions/mention.js'
import type { CollapsedParagraph } from '../../syntax/collapsed-paragraph.js'
import { classSet, DASHES, VERBAL, WordClass } from '../../syntax/word-class.js'

/** Ending of a quotation that a clause follows; the comma may also be outside the marks. */
const WAITS = /[,?!—–-]["'”’]?\s*$/
/** Particles of phrasal verbs: "chimed in", "shot back", "put in". */
const PARTICLE = /^(?:in|back|up|out|off|on|over|away|along|forth)$/
const OBJECT_PRONOUN = /^(?:him|her|them|us|me|himself|herself|themselves)$/
const SUBJECT_PRONOUN = /^(?:he|she|they)$/
/** Classes that end a clause or open an adjunct of manner, time or place. */
const CLAUSE_END = classSet(
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  '(',
  '-',
  '–',
  '—',
  '',
  WordClass.Quotation,
  WordClass.QuotationMark,
  WordClass.Preposition,
  WordClass.Conjunction,
  WordClass.Adverb,
  WordClass.Relative,
  WordClass.Time,
)
/** Verbs that never report speech: those of being, having and becoming, and frequent others. */
const NO_SPEECH =
  /^(?:is|are|was|were|be|been|am|has|have|had|does|did|do|gets?|got|becomes?|became|means?|meant|features?|featured|stars?|starred|opens|won|wins|sold|made|makes|came|comes|went|goes|includes?|included)$/

/** Speaker in the clause after a quotation. */
export interface BesideQuotation {
  readonly mention: Mention
  /** Index of the item after the verb and subject of the clause. */
  readonly end: number
}

/** Returns the speaker in the clause right after a quotation, or null. */
export function besideQuotation(
  scene: AnnotatedDocument,
  { outline, index }: QuotationRef,
): BesideQuotation | null {
  const { items, spanItems } = outline
  const item = spanItems[index] as number
  if (!opensClause(outline, item)) return null
  let next = item + 1
  const comma = items[next]?.wordClass === ','
  if (!comma && !waits(scene, { outline, index })) return null
  if (comma || DASHES.has(items[next]?.wordClass)) next++
  return inverted(scene, outline, next) ?? direct(scene, outline, next)
}

/** Tests whether the item opens its sentence or follows a semicolon. */
function opensClause({ items }: CollapsedParagraph, item: number): boolean {
  const before = items[item - 1]
  return (
    before === undefined || before.sentence !== items[item]?.sentence || before.wordClass === ';'
  )
}

function waits({ document }: AnnotatedDocument, { outline, index }: QuotationRef): boolean {
  const span = outline.spans[index]
  return (
    span !== undefined &&
    WAITS.test(document.text.slice(Math.max(span.start, span.end - 4), span.end))
  )
}

/** VERB (in|back|…) SUBJECT */
function inverted(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  verb: number,
): BesideQuotation | null {
  const { items } = outline
  const taken = scene.mentionAt.get(items[verb]?.token ?? -1)
  // “…,” qualified Jane Doe: the verb was parsed as a modifier of the name
  if (
    taken?.type === 'name' &&
    taken.determiner === null &&
    /.ed$/.test(textAt(scene, outline, verb)) &&
    isLowerCase(textAt(scene, outline, verb))
  )
    return { mention: taken, end: itemAfter(scene, taken) }
  if (!isFiniteVerb(scene, outline, verb)) return null
  let at = verb + 1
  while (
    PARTICLE.test(wordAt(scene.document, outline, at)) ||
    items[at]?.wordClass === WordClass.Adverb
  )
    at++
  const mention = scene.mentionAt.get(items[at]?.token ?? -1)
  if (!mention || items[at]?.sentence !== items[verb]?.sentence) return null
  if (!maySpeak(mention)) return null
  const end = itemAfter(scene, mention)
  return CLAUSE_END.has(classIn(outline, end, verb)) ||
    (classIn(outline, end, verb) === WordClass.Verb &&
      /ing$/.test(wordAt(scene.document, outline, end)))
    ? { mention, end }
    : null
}

/** SUBJECT VERB (in|back|…), the verb without an object. */
function direct(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  from: number,
): BesideQuotation | null {
  const { items } = outline
  const mention = scene.mentionAt.get(items[from]?.token ?? -1)
  if (!mention || !maySpeak(mention)) return null
  let verb = itemAfter(scene, mention)
  if (classIn(outline, verb, from) === ',') verb++
  while (classIn(outline, verb, from) === WordClass.Adverb) verb++
  if (items[verb]?.sentence !== items[from]?.sentence || !isFiniteVerb(scene, outline, verb))
    return null
  let end = verb + 1
  // "said on the radio": a preposition, not a particle
  const said =
    items[verb]?.wordClass === WordClass.ReportingVerb &&
    !CLAUSE_END.has(classIn(outline, end + 1, verb))
  if (!said && PARTICLE.test(wordAt(scene.document, outline, end))) end++
  // “Is it?” She kissed the girl: a sentence of its own
  if (
    outline.items[from]?.sentence === outline.items[from - 1]?.sentence &&
    !CLAUSE_END.has(classIn(outline, end, verb))
  )
    end = afterListener(scene, outline, end)
  return CLAUSE_END.has(classIn(outline, end, verb)) ? { mention, end } : null
}

/** “…,” she corrected the reporter; “…,” Doe reassured them: the index after the person spoken to, or the same index. */
function afterListener(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  item: number,
): number {
  const listener = scene.mentionAt.get(outline.items[item]?.token ?? -1)
  if (!listener || listener.possessive || listener.modifier) return item
  const { type, head, kind } = listener
  const person =
    type === 'pronoun' ? OBJECT_PRONOUN.test(head) : kind === 'person' || kind === 'group'
  return person ? itemAfter(scene, listener) : item
}

const classIn = ({ items }: CollapsedParagraph, item: number, within: number): WordClass =>
  items[item]?.sentence === items[within]?.sentence ? (items[item]?.wordClass ?? '') : ''

const itemAfter = ({ itemOf }: AnnotatedDocument, { fullEndToken }: Mention): number =>
  (itemOf[fullEndToken - 1] ?? -2) + 1

const textAt = (
  { document }: AnnotatedDocument,
  { items }: CollapsedParagraph,
  item: number,
): string => document.tokens[items[item]?.token ?? -1]?.text ?? ''

/** Tests for a finite verb in lower case, in the lexicon or not. */
function isFiniteVerb(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  item: number,
): boolean {
  const it = outline.items[item]
  const word = wordAt(scene.document, outline, item)
  if (!it || word === '' || NO_SPEECH.test(word) || it.wordClass === WordClass.Auxiliary)
    return false
  if (textAt(scene, outline, item) !== word) return false
  const tag = partOfSpeechAt(scene, outline, item)
  if (it.wordClass === WordClass.ReportingVerb) return !/ing$/.test(word)
  return (
    tag === PartOfSpeech.Finite ||
    (/ed$/.test(word) && (tag === PartOfSpeech.Participle || VERBAL.has(it.wordClass)))
  )
}

/** Accepts people and organisations; excludes plural things and possessives ("Doe’s"). */
function maySpeak({ type, head, kind, plural, possessive, modifier }: Mention): boolean {
  if (possessive || modifier) return false
  if (type === 'pronoun') return SUBJECT_PRONOUN.test(head)
  return type === 'name' || (kind === null ? !plural : kind !== 'document')
}
