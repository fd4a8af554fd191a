/** Sources that the text states explicitly, so that no ranking is needed: transcript labels, signatures, “…”, as she put it. */

import { reportsWords } from '../../language/verbs.js'
import { ANSWERS } from '../../lexicon/nouns/speech-nouns.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { inversionAfter, inversionBefore } from '../annotation/inversion.js'
import { wordAt } from '../annotation/item-words.js'
import type { QuotationRef } from '../annotation/quotation-ref.js'
import { quotationSentence } from '../annotation/quotation-sentence.js'
import { labelOf } from '../annotation/speaker-label.js'
import type { Mention } from '../mentions/mention.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import { classSet, DASHES, WordClass } from '../syntax/word-class.js'
import { besideQuotation } from './stated/beside-quotation.js'
import { closingSource, sayerBefore } from './stated/closing-phrase.js'
import { insetSpeaker } from './stated/inset-speaker.js'
import { judgedBy } from './stated/judged-by.js'
import { subjectBeforeColon } from './stated/label-sentence.js'
import { leadInSource } from './stated/lead-in-line.js'
import { namedNextSentence } from './stated/next-sentence.js'
import { ownerOfWords } from './stated/owned-words.js'
import { reportedSource } from './stated/reports-of-reports.js'
import { userOfWords } from './stated/used-words.js'

/** Classes that may follow a signature; "" is the end of the paragraph. */
const AFTER_SIGNATURE = classSet('.', ',', ';', WordClass.Quotation, '')
/** Classes that may precede the dash of a signature: a quotation or the end of a sentence. */
const BEFORE_SIGNATURE = classSet(WordClass.Quotation, WordClass.QuotationMark, '.', '!', '?')

/** Returns the source that the text states for a span, or null. */
export function explicitSource(scene: AnnotatedDocument, place: QuotationRef): Mention | null {
  return (
    labelled(scene, place) ??
    lineLabel(scene, place) ??
    signed(scene, place) ??
    undersigned(scene, place) ??
    named(scene, place) ??
    reportedSource(scene, place) ??
    shared(scene, place) ??
    inverted(scene, place) ??
    besideQuotation(scene, place)?.mention ??
    namedNextSentence(scene, place) ??
    leadInSource(scene, place) ??
    ownerOfWords(scene, place) ??
    userOfWords(scene, place) ??
    judgedBy(scene, place) ??
    subjectBeforeColon(scene, place) ??
    insetSpeaker(scene, place) ??
    closingSource(scene, place) ??
    null
  )
}

/** “WALLACE: Let’s start …” */
function labelled(scene: AnnotatedDocument, { outline, index }: QuotationRef): Mention | null {
  const label = labelOf(scene, outline, index)
  const mention = label === null ? undefined : scene.mentions[label]
  if (!mention || outline.spanItems[index] !== 0) return null
  const name = scene.document.text.slice(mention.start, mention.end)
  return /^[\p{Lu}\s.'’-]{2,}$/u.test(name) ? mention : null
}

/** VASSALLO: “In May.” The name opens the line. */
function lineLabel(scene: AnnotatedDocument, { outline, index }: QuotationRef): Mention | null {
  const colon = (outline.spanItems[index] as number) - 1
  if (outline.items[colon]?.wordClass !== ':') return null
  const mention = scene.mentionAt.get(outline.items[0]?.token ?? -1)
  if (mention?.type !== 'name' || mention.possessive) return null
  return scene.itemOf[mention.endToken - 1] === colon - 1 ? mention : null
}

/** “No sympathy.” ― Oscar P. Quintero, with the signature on the same line or in the next paragraph. */
function signed(scene: AnnotatedDocument, { outline, index }: QuotationRef): Mention | null {
  const item = outline.spanItems[index] as number
  const at = (i: number): string => outline.items[i]?.wordClass ?? ''
  const follows = at(item + 1)
  if (DASHES.has(follows)) {
    const named = scene.mentionAt.get(outline.items[item + 2]?.token ?? -1)
    if (named?.type !== 'name') return null
    const next = at((scene.itemOf[named.fullEndToken - 1] ?? item + 2) + 1)
    // a dash may also open a parenthesis: “Never” – Doe said so twice – “again.”
    const opens = item === 0 || outline.items[item - 1]?.sentence !== outline.items[item]?.sentence
    return opens && AFTER_SIGNATURE.has(next) ? named : null
  }
  if (follows !== '' || item !== 0) return null
  const signature = scene.collapsedParagraphs[outline.paragraph + 1]
  if (!signature || signature.spans.length > 0 || !DASHES.has(signature.items[0]?.wordClass))
    return null
  const named = scene.mentionAt.get(signature.items[1]?.token ?? -1)
  return named?.type === 'name' ? named : null
}

/** “As a woman … what he calls “hell”.” ― Jane Doe: a signed letter, attributed as a whole to its signatory. */
function undersigned(scene: AnnotatedDocument, { outline, index }: QuotationRef): Mention | null {
  const { items, spanItems } = outline
  let last = items.length - 1
  if (items[last]?.wordClass === '.') last--
  const named = scene.mentionEnding.get(items[last]?.token ?? -1)
  const dash = named ? (scene.itemOf[named.firstToken] ?? 0) - 1 : -1
  if (named?.type !== 'name' || !DASHES.has(items[dash]?.wordClass)) return null
  if (!BEFORE_SIGNATURE.has(items[dash - 1]?.wordClass)) return null
  return (spanItems[index] as number) < dash && opensWithMark(scene, outline) ? named : null
}

const opensWithMark = ({ document }: AnnotatedDocument, { items }: CollapsedParagraph): boolean =>
  document.tokens[items[0]?.token ?? -1]?.kind === 'mark' ||
  items[0]?.wordClass === WordClass.Quotation

/** “…”, as a memo put it; “…”, per the bylaws; “…,” according to the report; as the magazine put it, “…” */
function named(scene: AnnotatedDocument, place: QuotationRef): Mention | null {
  const { items, item, word, mentionFrom } = quotationSentence(scene, place)
  const itemBehind = (m: Mention): number => (scene.itemOf[m.fullEndToken - 1] ?? -2) + 1
  const putsIt = (i: number): boolean => /^puts?$/.test(word(i)) && word(i + 1) === 'it'
  const next = item + (word(item + 1) === ',' ? 2 : 1)
  if (word(next) === 'as') {
    const mention = mentionFrom(next + 1)
    if (mention && putsIt(itemBehind(mention))) return mention
  }
  if (word(next) === 'per') return mentionFrom(next + 1)
  if (word(next) === 'according' && word(next + 1) === 'to')
    return sayerBefore(scene, place) ?? mentionFrom(next + 2)
  // “…” came the reply from the gallery
  if (word(next) === 'came' && ANSWERS.has(word(next + 2))) {
    return /^(?:from|of)$/.test(word(next + 3)) ? mentionFrom(next + 4) : null
  }
  const inWords = (i: number): boolean => isInTheWordsOf(word, i)
  if (inWords(next)) return mentionFrom(next + 4)
  // Families were told by the coastguard to “get out now”
  const agent = agentBefore(scene, place.outline, item)
  if (agent) return agent
  // is, in the words of the mayor, “a promise”
  const left = scene.mentionEnding.get(items[item - (word(item - 1) === ',' ? 2 : 1)]?.token ?? -1)
  const leftAt = left ? (scene.itemOf[left.firstToken] ?? -1) : -1
  if (left && leftAt > 3 && inWords(leftAt - 4)) return left
  const opening = openingSource(scene, place.outline, item)
  if (opening) return opening
  // as the magazine put it, “…”
  for (let i = item - 1; i >= item - 12 && word(i) !== ''; i--) {
    if (word(i) !== 'as') continue
    const mention = mentionFrom(i + 1)
    return mention && putsIt(itemBehind(mention)) ? mention : null
  }
  return null
}

const isInTheWordsOf = (word: (i: number) => string, i: number): boolean =>
  word(i) === 'in' && word(i + 1) === 'the' && word(i + 2) === 'words' && word(i + 3) === 'of'

/**
 * According to the source, … “…”; In the words of the mayor, “…”: the source of the whole sentence, unless the
 * sentence has a reporting verb of its own or an earlier quotation.
 */
function openingSource(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  item: number,
): Mention | null {
  const { items } = outline
  let first = item
  while (items[first - 1]?.sentence === items[item]?.sentence) {
    first--
    // the opening phrase applies to the first quotation of the sentence only
    if ((items[first]?.span ?? -1) >= 0) return null
  }
  const word = (i: number): string => wordAt(scene.document, outline, i)
  const words = isInTheWordsOf(word, first)
  const according = word(first) === 'according' && word(first + 1) === 'to'
  if ((!words && !according) || first >= item) return null
  const mention = scene.mentionAt.get(items[first + (words ? 4 : 2)]?.token ?? -1)
  if (!mention) return null
  for (let i = (scene.itemOf[mention.fullEndToken - 1] ?? item) + 1; i < item; i++) {
    if (items[i]?.wordClass === WordClass.ReportingVerb && reportsWords(word(i))) return null
  }
  return mention
}

/** Returns the agent of the nearest passive before a quotation: "were told by the coastguard to". */
function agentBefore(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  item: number,
): Mention | null {
  const { items } = outline
  const word = (i: number): string => wordAt(scene.document, outline, i)
  for (let i = item - 1; i > item - 12 && items[i]?.sentence === items[item]?.sentence; i--) {
    if (items[i]?.wordClass === WordClass.Quotation) return null
    if (items[i]?.wordClass !== WordClass.ReportingVerb) continue
    const passive = /^(?:is|are|was|were|been|being)$/.test(word(i - 1)) && word(i + 1) === 'by'
    return passive ? (scene.mentionAt.get(items[i + 2]?.token ?? -1) ?? null) : null
  }
  return null
}

/** “A”, said Mara Ellerby, and the ferry was “B”: she is the source of both. */
function shared(scene: AnnotatedDocument, { outline, index }: QuotationRef): Mention | null {
  const { items, spanItems } = outline
  const before = spanItems[index - 1]
  const own = spanItems[index] as number
  if (before === undefined || items[before]?.sentence !== items[own]?.sentence) return null
  const wordClass = (i: number): string => items[i]?.wordClass ?? ''
  const verb = before + (wordClass(before + 1) === ',' ? 2 : 1)
  const mention =
    wordClass(verb) === WordClass.ReportingVerb
      ? scene.mentionAt.get(items[verb + 1]?.token ?? -1)
      : undefined
  if (!mention) return null
  const end = (scene.itemOf[mention.fullEndToken - 1] ?? own) + 1
  if (wordClass(end) !== ',' || wordClass(end + 1) !== WordClass.Conjunction) return null
  for (let i = end + 2; i < own; i++) if (wordClass(i) === WordClass.ReportingVerb) return null
  return mention
}

/** “A,” said he, “B.” */
const inverted = (scene: AnnotatedDocument, { outline, index }: QuotationRef): Mention | null =>
  (
    inversionAfter(scene, outline, outline.spanItems[index] as number) ??
    inversionBefore(scene, outline, index)
  )?.mention ?? null
