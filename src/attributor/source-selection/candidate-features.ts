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
import { mentionType } from '../annotation/mention-type.js'
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

/** The part of a feature that says where a candidate is: in the span’s sentence, in the next one to it, or farther. */
const WHERE = {
  left: place('L'),
  right: place('R'),
  sentenceBefore: place('L1'),
  before: place('L2'),
  sentenceAfter: place('R1'),
  after: place('R2'),
}

/** A place and the beginning of the many features that start with it. */
function place(name: string): { readonly name: Piece; readonly prefix: Piece } {
  return { name: piece(name), prefix: piece(`w=${name}|`) }
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
  const { parts } = context
  const { length, whole, before, after, verbBefore, verbAfter } = parts
  const { outline, index } = context.place
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
    const label = labelOf(scene, outline, index) === mention.index
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
    const P = piece(`P=${away.text}|`)
    emit`P=${away}`
    emit`${P}${whole}|${length}`
    emit`${P}${whole}|last=${isLast}|gap=${Math.min(gapSpans, 3)}`
    emit`${P}last=${isLast}|v=${verbBefore}|${verbAfter}`
    emit`${P}${name}|${lastSentence}|${colon}`
    emit`${P}rel=${rel}`
    emit`${P}${name}|last=${isLast}|${whole}`
    emit`${P}first=${first === 0}|${own.spans.length === 0}|${whole}`
    emit`${P}colon=${colon}|${name}|${kind}`
    emit`${P}prev=${earlier?.mention.index === mention.index}|${whole}`
    emit`${P}${type}|${isLast}`
    emit`${P}sal=${salience}|${isLast}`
    emit`${P}b=${before}|${after}`
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
  const w = where.prefix
  emit`w=${where.name}`
  emit`${w}${kind}`
  emit`${w}${type}|${length}`
  emit`${w}dist=${dist}`
  emit`${w}btw=${gap}`
  emit`${w}btw=${gap}|${name}`
  emit`${w}Q=${spansBetween}`
  emit`${w}Q=${spansBetween}|${name}|${q}`
  emit`${w}${name}`
  emit`${w}${name}|${kind}`
  emit`${w}${name}|${q}`
  emit`${w}${rel}`
  emit`${w}${rel}|${verbBetween}`
  emit`${w}${rel}|${length}`
  emit`${w}${rel}|b=${before}`
  emit`${w}${name}|b=${before}|a=${after}`
  emit`${w}path=${way}`
  emit`${w}path=${way}|${name}`
  emit`${w}path=${way}|${length}`
  emit`${w}path=${way}|${rel}`
  emit`${w}vq=${name}|${verbToSpan}`
  emit`${w}r1=${r1}`
  emit`${w}l1=${l1}`
  emit`${w}l12=${l2} ${l1}`
  emit`${w}r1=${r1}|${dist}`
  emit`${w}l1=${l1}|${dist}`
  emit`${w}poss=${mention.possessive}|${classAt(outline, end)}|${dist}`
  emit`${w}first=${first === 0 || outline.items[first - 1]?.sentence !== outline.items[first]?.sentence}|${name}`
  emit`${w}vb=${verbBefore}|va=${verbAfter}|${name}`
  emit`${w}last=${isLast}|${name}`
  emit`${w}last=${isLast}|${q}`
  emit`${w}same=${sameHead}|${kind}`
  emit`${w}sal=${salience}|${kind}`
  emit`${w}after=${after}|${dist}`
  emit`${w}before=${before}|${dist}`
  const subject = piece(
    sameOrNone(context.subjects[0], mention) +
      sameOrNone(context.subjects[1], mention) +
      sameOrNone(context.subjects[2], mention),
  )
  const closes = piece(
    context.closing === null ? '-' : String(context.closing.index === mention.index),
  )
  const s = pieceOf(`s=${subject.text}|`)
  emit`s=${subject}`
  emit`fin=${closes}|${where.name}`
  emit`fin=${closes}|${context.verbBefore === '' ? '' : (reportingVerb(context.verbBefore)?.act ?? '')}|${context.before === WordClass.Edge}`
  emit`${s}${where.name}`
  emit`${s}${where.name}|${q}`
  emit`${s}vb=${verbBefore}`
  emit`${s}va=${verbAfter}`
  emit`${s}b=${before}`
  emit`${s}${where.name}|${kind}`
  emit`${s}${where.name}|Q=${spansBetween}|last=${isLast}`
  const { precedingSpeaker, precedingSubject } = context
  if (precedingSpeaker !== null || precedingSubject !== null) {
    const tl = piece(sameOrNone(precedingSpeaker, mention) + sameOrNone(precedingSubject, mention))
    emit`tl=${tl}`
    emit`tl=${tl}|${where.name}|${whole}`
    emit`tl=${tl}|${where.name}|${kind}`
    emit`tl=${tl}|${where.name}|last=${isLast}`
    emit`tl=${tl}|${where.name}|a=${after}`
    emit`tl=${tl}|va=${verbAfter}`
  }
  if (mention.possessive || mention.type === 'pronoun') emit`${w}next=${r1}|${kind}`
  const governed = classAt(outline, first - 1) === WordClass.Preposition
  emit`${w}${name}|gov=${governed}`
  emit`${w}${rel}|gov=${governed}`
  emit`${w}path=${way}|gov=${governed}`
  if (SPEECH_NOUNS.has(next) && (mention.possessive || mention.type === 'pronoun')) {
    const direct = !/[VvA]/.test(path)
    emit`sn=${where.name}|${direct}`
    emit`sn=${where.name}|${direct}|${dist}`
    emit`sn=${where.name}|${direct}|${r1}`
    emit`sn=${where.name}|${direct}|${length}`
  }
  if (mention.type === 'nominal') emit`${w}noun=${mention.head}|${name}`
  const nested = tokens[mention.endToken]?.kind === 'word' && mention.possessive
  if (nested) emit`${w}possOf=${r1}|${name}`
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
