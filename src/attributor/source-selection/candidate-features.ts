/**
 * Named features of a quoted span and a candidate source, for the ranker.
 *
 * Feature names are short, readable strings, so that the learnt weights can be inspected: in "w=R|…", the candidate
 * follows the quotation in the same sentence. Based on ideas from O'Keefe et al. (2012), Almeida et al. (2014) and
 * the PolNeAR study by Newell et al. (2018).
 */

import { paragraphOf } from '../../document/paragraph-of.js'
import { reportingVerb } from '../../language/verbs.js'
import { SPEECH_NOUNS } from '../../lexicon/nouns/speech-nouns.js'
import type { EmitFeature } from '../../models/feature-template.js'
import { type Piece, piece, pieceOf } from '../../models/piece.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { classPath } from '../annotation/class-path.js'
import { classAt, lowerAt } from '../annotation/item-words.js'
import { labelOf } from '../annotation/speaker-label.js'
import { relationOf } from '../annotation/verb-relation.js'
import type { Mention } from '../mentions/mention.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import { WordClass } from '../syntax/word-class.js'
import type { History } from './candidates.js'
import type { QuotationContext } from './quotation-context.js'

const BUCKETS = ['0', '1', '2', '3', '5', '8', '14', '+'].map(piece)

/** Returns a count as one of eight sizes. */
const bucket = (n: number): Piece =>
  BUCKETS[n <= 3 ? n : n <= 5 ? 4 : n <= 8 ? 5 : n <= 14 ? 6 : 7] as Piece

function mentionType(mention: Mention): string {
  if (mention.type === 'pronoun') return `p:${mention.head}`
  if (mention.type === 'name')
    return `N${mention.titles.length > 0 ? 't' : ''}${mention.kind === 'organization' ? 'o' : mention.kind === 'person' ? 'p' : ''}`
  return `n:${mention.kind ?? '-'}${mention.determiner === null ? '' : mention.determiner === 'the' ? '+the' : '+d'}`
}

/** The part of a feature that says where a candidate is: in the span’s sentence, in the next one to it, or farther. */
const WHERE = {
  left: piece('L'),
  right: piece('R'),
  sentenceBefore: piece('L1'),
  before: piece('L2'),
  sentenceAfter: piece('R1'),
  after: piece('R2'),
}
const NAME = piece('N')
const EDGE = piece('^')

/** Returns "-" for no mention, "1" for the candidate, "0" for another mention. */
const sameOrNone = (other: Mention | null | undefined, mention: Mention): string =>
  other ? (other.index === mention.index ? '1' : '0') : '-'

/** Emits the features of one candidate for a span. `between`: number of other candidates between it and the span. */
export function candidateFeatures(
  scene: AnnotatedDocument,
  context: QuotationContext,
  mention: Mention,
  between: number,
  history: readonly History[],
  emit: EmitFeature,
): void {
  const { place, parts } = context
  const { length, whole, before, after, verbBefore, verbAfter } = parts
  const { outline } = place
  const tokens = scene.document.tokens
  const mentionParagraph = paragraphOf(scene.document, mention)
  const type = piece(mentionType(mention))
  const kind = mention.type === 'name' ? NAME : type
  emit`t=${type}`
  emit`t=${type}|${length}`
  emit`head=${mention.type === 'name' ? '' : mention.head}`
  const salience = bucket(scene.headCounts.get(mention.head) ?? 0)

  const last = history.at(-1)
  const isLast = last?.mention.index === mention.index
  const gapSpans = last ? outline.paragraph - last.place.outline.paragraph : 9
  const sameHead = last !== undefined && last.mention.head === mention.head
  const earlier = history.length > 1 ? history[history.length - 2] : undefined

  if ((scene.itemOf[mention.firstToken] ?? -1) < 0) {
    const label = labelOf(scene, outline, place.index) === mention.index
    emit`I=${label}`
    emit`I=${label}|last=${isLast}`
    emit`I=${label}|gap=${Math.min(gapSpans, 3)}|${whole}`
    return
  }
  if (mentionParagraph !== outline.paragraph) {
    const d = outline.paragraph - mentionParagraph
    const away = piece(d < 0 ? 'next' : d === 1 ? '1' : d === 2 ? '2' : '+')
    const own = scene.collapsedParagraphs[mentionParagraph] as CollapsedParagraph
    const first = scene.itemOf[mention.firstToken] as number
    const relation = relationOf(scene, own, first, endItem(scene, own, mention))
    const name = piece(relation.name)
    const rel =
      relation.name === 'none' || relation.name.startsWith('prep')
        ? name
        : `${relation.name}:${relation.verb}`
    const lastSentence = (own.items[first]?.sentence ?? 0) === own.sentences - 1
    const colon = classAt(own, own.items.length - 1) === ':'
    emit`P=${away}`
    emit`P=${away}|${whole}|${length}`
    emit`P=${away}|${whole}|last=${isLast}|gap=${Math.min(gapSpans, 3)}`
    emit`P=${away}|last=${isLast}|v=${verbBefore}|${verbAfter}`
    emit`P=${away}|${name}|${lastSentence}|${colon}`
    emit`P=${away}|rel=${rel}`
    emit`P=${away}|${name}|last=${isLast}|${whole}`
    emit`P=${away}|first=${first === 0}|${own.spans.length === 0}|${whole}`
    emit`P=${away}|colon=${colon}|${name}|${kind}`
    emit`P=${away}|prev=${earlier?.mention.index === mention.index}|${whole}`
    emit`P=${away}|${type}|${isLast}`
    emit`P=${away}|sal=${salience}|${isLast}`
    emit`P=${away}|b=${before}|${after}`
    return
  }

  const first = scene.itemOf[mention.firstToken] as number
  const end = endItem(scene, outline, mention)
  const left = first < context.item
  const sentenceGap = (outline.items[first]?.sentence ?? 0) - context.sentence
  const where =
    sentenceGap === 0
      ? left
        ? WHERE.left
        : WHERE.right
      : sentenceGap < 0
        ? sentenceGap === -1
          ? WHERE.sentenceBefore
          : WHERE.before
        : sentenceGap === 1
          ? WHERE.sentenceAfter
          : WHERE.after
  const relation = relationOf(scene, outline, first, end)
  const from = left ? end : context.item + 1
  const to = left ? context.item : first
  const path = classPath(outline, from, to)
  const way = piece(path)
  const spansBetween = countSpans(outline, from, to)
  const verbBetween = relation.at >= from && relation.at < to
  const name = piece(relation.name)
  const rel = relation.verb ? pieceOf(`${relation.name}:${relation.verb}`) : name
  const next = lowerAt(scene, outline, end)
  const r1 = piece(next)
  const l1 = first > 0 ? piece(lowerAt(scene, outline, first - 1)) : EDGE
  const l2 = first > 1 ? lowerAt(scene, outline, first - 2) : '^'
  const verbToSpan = verbBetween && left ? classPath(outline, relation.at + 1, to) : ''
  const dist = bucket(to - from)
  const q = parts.wholeAndLength
  const gap = bucket(between)
  emit`w=${where}`
  emit`w=${where}|${kind}`
  emit`w=${where}|${type}|${length}`
  emit`w=${where}|dist=${dist}`
  emit`w=${where}|btw=${gap}`
  emit`w=${where}|btw=${gap}|${name}`
  emit`w=${where}|Q=${spansBetween}`
  emit`w=${where}|Q=${spansBetween}|${name}|${q}`
  emit`w=${where}|${name}`
  emit`w=${where}|${name}|${kind}`
  emit`w=${where}|${name}|${q}`
  emit`w=${where}|${rel}`
  emit`w=${where}|${rel}|${verbBetween}`
  emit`w=${where}|${rel}|${length}`
  emit`w=${where}|${rel}|b=${before}`
  emit`w=${where}|${name}|b=${before}|a=${after}`
  emit`w=${where}|path=${way}`
  emit`w=${where}|path=${way}|${name}`
  emit`w=${where}|path=${way}|${length}`
  emit`w=${where}|path=${way}|${rel}`
  emit`w=${where}|vq=${name}|${verbToSpan}`
  emit`w=${where}|r1=${r1}`
  emit`w=${where}|l1=${l1}`
  emit`w=${where}|l12=${l2} ${l1}`
  emit`w=${where}|r1=${r1}|${dist}`
  emit`w=${where}|l1=${l1}|${dist}`
  emit`w=${where}|poss=${mention.possessive}|${classAt(outline, end)}|${dist}`
  emit`w=${where}|first=${first === 0 || outline.items[first - 1]?.sentence !== outline.items[first]?.sentence}|${name}`
  emit`w=${where}|vb=${verbBefore}|va=${verbAfter}|${name}`
  emit`w=${where}|last=${isLast}|${name}`
  emit`w=${where}|last=${isLast}|${q}`
  emit`w=${where}|same=${sameHead}|${kind}`
  emit`w=${where}|sal=${salience}|${kind}`
  emit`w=${where}|after=${after}|${dist}`
  emit`w=${where}|before=${before}|${dist}`
  const subject = piece(
    sameOrNone(context.subjects[0], mention) +
      sameOrNone(context.subjects[1], mention) +
      sameOrNone(context.subjects[2], mention),
  )
  const closes = piece(
    context.closing === null ? '-' : String(context.closing.index === mention.index),
  )
  emit`s=${subject}`
  emit`fin=${closes}|${where}`
  emit`fin=${closes}|${context.verbBefore === '' ? '' : (reportingVerb(context.verbBefore)?.act ?? '')}|${context.before === WordClass.Edge}`
  emit`s=${subject}|${where}`
  emit`s=${subject}|${where}|${q}`
  emit`s=${subject}|vb=${verbBefore}`
  emit`s=${subject}|va=${verbAfter}`
  emit`s=${subject}|b=${before}`
  emit`s=${subject}|${where}|${kind}`
  emit`s=${subject}|${where}|Q=${spansBetween}|last=${isLast}`
  const { precedingSpeaker, precedingSubject } = context
  if (precedingSpeaker !== null || precedingSubject !== null) {
    const tl = piece(sameOrNone(precedingSpeaker, mention) + sameOrNone(precedingSubject, mention))
    emit`tl=${tl}`
    emit`tl=${tl}|${where}|${whole}`
    emit`tl=${tl}|${where}|${kind}`
    emit`tl=${tl}|${where}|last=${isLast}`
    emit`tl=${tl}|${where}|a=${after}`
    emit`tl=${tl}|va=${verbAfter}`
  }
  if (mention.possessive || mention.type === 'pronoun') emit`w=${where}|next=${r1}|${kind}`
  const governed = classAt(outline, first - 1) === WordClass.Preposition
  emit`w=${where}|${name}|gov=${governed}`
  emit`w=${where}|${rel}|gov=${governed}`
  emit`w=${where}|path=${way}|gov=${governed}`
  if (SPEECH_NOUNS.has(next) && (mention.possessive || mention.type === 'pronoun')) {
    const direct = !/[VvA]/.test(path)
    emit`sn=${where}|${direct}`
    emit`sn=${where}|${direct}|${dist}`
    emit`sn=${where}|${direct}|${r1}`
    emit`sn=${where}|${direct}|${length}`
  }
  if (mention.type === 'nominal') emit`w=${where}|noun=${mention.head}|${name}`
  const nested = tokens[mention.endToken]?.kind === 'word' && mention.possessive
  if (nested) emit`w=${where}|possOf=${r1}|${name}`
}

/** Counts the quoted spans in a half-open range of items, up to three. */
function countSpans({ items }: CollapsedParagraph, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to && count < 3; i++)
    if (items[i]?.wordClass === WordClass.Quotation) count++
  return count
}

/** Returns the index of the item after the mention and its apposition. */
function endItem(scene: AnnotatedDocument, outline: CollapsedParagraph, mention: Mention): number {
  for (let t = mention.fullEndToken - 1; t >= mention.firstToken; t--) {
    const item = scene.itemOf[t] ?? -1
    if (item >= 0 && item < outline.items.length) return item + 1
  }
  return (scene.itemOf[mention.firstToken] ?? 0) + 1
}
