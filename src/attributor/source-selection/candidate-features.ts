/**
 * What the ranker sees of a quoted span and a possible source, as named features.
 *
 * Features are short strings so that a learnt weight can be read: "rel=subj:said|R" is the weight of a
 * candidate that is the subject of "said" behind the quotation. Ideas after O'Keefe et al. (2012), Almeida et
 * al. (2014) and the PolNeAR study of Newell et al. (2018).
 */

import { paragraphOf } from '../../document/paragraph-of.js'
import { reportingVerb } from '../../language/verbs.js'
import { SPEECH_NOUNS } from '../../lexicon/nouns/speech-nouns.js'
import type { See } from '../../models/feature-template.js'
import type { Scene } from '../annotation/annotated-document.js'
import { path } from '../annotation/class-path.js'
import { classAt, lowerAt } from '../annotation/item-words.js'
import { labelOf } from '../annotation/speaker-label.js'
import { relationOf } from '../annotation/verb-relation.js'
import type { Mention } from '../mentions/mention.js'
import type { Outline } from '../syntax/collapsed-paragraph.js'
import { WordClass } from '../syntax/word-class.js'
import type { History } from './candidates.js'
import type { SpanContext } from './quotation-context.js'

const bucket = (n: number): string =>
  n <= 3 ? String(n) : n <= 5 ? '5' : n <= 8 ? '8' : n <= 14 ? '14' : '+'

function mentionType(mention: Mention): string {
  if (mention.type === 'pronoun') return `p:${mention.head}`
  if (mention.type === 'name')
    return `N${mention.titles.length > 0 ? 't' : ''}${mention.kind === 'organization' ? 'o' : mention.kind === 'person' ? 'p' : ''}`
  return `n:${mention.kind ?? '-'}${mention.determiner === null ? '' : mention.determiner === 'the' ? '+the' : '+d'}`
}

/** Tells the features of one candidate for a span. `between`: how many other candidates stand between it and the span. */
export function candidateFeatures(
  scene: Scene,
  context: SpanContext,
  mention: Mention,
  between: number,
  history: readonly History[],
  see: See,
): void {
  const { place, length, whole, before, after } = context
  const { outline } = place
  const tokens = scene.document.tokens
  const mentionParagraph = paragraphOf(scene.document, mention)
  const type = mentionType(mention)
  const kind = type.startsWith('p:') || type.startsWith('n:') ? type : 'N'
  see`t=${type}`
  see`t=${type}|${length}`
  see`head=${mention.type === 'name' ? '' : mention.head}`
  const salience = bucket(scene.headCounts.get(mention.head) ?? 0)

  const last = history.at(-1)
  const isLast = last?.mention.index === mention.index
  const gapSpans = last ? outline.paragraph - last.place.outline.paragraph : 9
  const sameHead = last !== undefined && last.mention.head === mention.head
  const earlier = history.length > 1 ? history[history.length - 2] : undefined

  if ((scene.itemOf[mention.firstToken] ?? -1) < 0) {
    const label = labelOf(scene, outline, place.index) === mention.index
    see`I=${label}`
    see`I=${label}|last=${isLast}`
    see`I=${label}|gap=${Math.min(gapSpans, 3)}|${whole}`
    return
  }
  if (mentionParagraph !== outline.paragraph) {
    const d = outline.paragraph - mentionParagraph
    const away = d < 0 ? 'next' : d === 1 ? '1' : d === 2 ? '2' : '+'
    const own = scene.outlines[mentionParagraph] as Outline
    const first = scene.itemOf[mention.firstToken] as number
    const relation = relationOf(scene, own, first, endItem(scene, own, mention))
    const rel =
      relation.name === 'none' || relation.name.startsWith('prep')
        ? relation.name
        : `${relation.name}:${relation.verb}`
    const lastSentence = (own.items[first]?.sentence ?? 0) === own.sentences - 1
    const colon = classAt(own, own.items.length - 1) === ':'
    see`P=${away}`
    see`P=${away}|${whole}|${length}`
    see`P=${away}|${whole}|last=${isLast}|gap=${Math.min(gapSpans, 3)}`
    see`P=${away}|last=${isLast}|v=${context.verbBefore}|${context.verbAfter}`
    see`P=${away}|${relation.name}|${lastSentence}|${colon}`
    see`P=${away}|rel=${rel}`
    see`P=${away}|${relation.name}|last=${isLast}|${whole}`
    see`P=${away}|first=${first === 0}|${own.spans.length === 0}|${whole}`
    see`P=${away}|colon=${colon}|${relation.name}|${kind}`
    see`P=${away}|prev=${earlier?.mention.index === mention.index}|${whole}`
    see`P=${away}|${type}|${isLast}`
    see`P=${away}|sal=${salience}|${isLast}`
    see`P=${away}|b=${before}|${after}`
    return
  }

  const first = scene.itemOf[mention.firstToken] as number
  const end = endItem(scene, outline, mention)
  const left = first < context.item
  const sentenceGap = (outline.items[first]?.sentence ?? 0) - context.sentence
  const where =
    sentenceGap === 0
      ? left
        ? 'L'
        : 'R'
      : sentenceGap < 0
        ? sentenceGap === -1
          ? 'L1'
          : 'L2'
        : sentenceGap === 1
          ? 'R1'
          : 'R2'
  const relation = relationOf(scene, outline, first, end)
  const from = left ? end : context.item + 1
  const to = left ? context.item : first
  const way = path(outline, from, to)
  const spansBetween = countSpans(outline, from, to)
  const verbBetween = relation.at >= from && relation.at < to
  const rel = relation.verb ? `${relation.name}:${relation.verb}` : relation.name
  const r1 = lowerAt(scene, outline, end)
  const l1 = first > 0 ? lowerAt(scene, outline, first - 1) : '^'
  const l2 = first > 1 ? lowerAt(scene, outline, first - 2) : '^'
  const verbToSpan = verbBetween && left ? path(outline, relation.at + 1, to) : ''
  // the outer sentence has a quotation nearer to this candidate than the one in question
  const dist = bucket(to - from)
  const q = `${whole}|${length}`
  see`w=${where}`
  see`w=${where}|${kind}`
  see`w=${where}|${type}|${length}`
  see`w=${where}|dist=${dist}`
  see`w=${where}|btw=${bucket(between)}`
  see`w=${where}|btw=${bucket(between)}|${relation.name}`
  see`w=${where}|Q=${spansBetween}`
  see`w=${where}|Q=${spansBetween}|${relation.name}|${q}`
  see`w=${where}|${relation.name}`
  see`w=${where}|${relation.name}|${kind}`
  see`w=${where}|${relation.name}|${q}`
  see`w=${where}|${rel}`
  see`w=${where}|${rel}|${verbBetween}`
  see`w=${where}|${rel}|${length}`
  see`w=${where}|${rel}|b=${before}`
  see`w=${where}|${relation.name}|b=${before}|a=${after}`
  see`w=${where}|path=${way}`
  see`w=${where}|path=${way}|${relation.name}`
  see`w=${where}|path=${way}|${length}`
  see`w=${where}|path=${way}|${rel}`
  see`w=${where}|vq=${relation.name}|${verbToSpan}`
  see`w=${where}|r1=${r1}`
  see`w=${where}|l1=${l1}`
  see`w=${where}|l12=${l2} ${l1}`
  see`w=${where}|r1=${r1}|${dist}`
  see`w=${where}|l1=${l1}|${dist}`
  see`w=${where}|poss=${mention.possessive}|${classAt(outline, end)}|${dist}`
  see`w=${where}|first=${first === 0 || outline.items[first - 1]?.sentence !== outline.items[first]?.sentence}|${relation.name}`
  see`w=${where}|vb=${context.verbBefore}|va=${context.verbAfter}|${relation.name}`
  see`w=${where}|last=${isLast}|${relation.name}`
  see`w=${where}|last=${isLast}|${q}`
  see`w=${where}|same=${sameHead}|${kind}`
  see`w=${where}|sal=${salience}|${kind}`
  see`w=${where}|after=${after}|${dist}`
  see`w=${where}|before=${before}|${dist}`
  const subject = context.subjects
    .map((m) => (m === null ? '-' : m.index === mention.index ? '1' : '0'))
    .join('')
  see`s=${subject}`
  see`fin=${context.closing === null ? '-' : context.closing.index === mention.index}|${where}`
  see`fin=${context.closing === null ? '-' : context.closing.index === mention.index}|${context.verbBefore === '' ? '' : (reportingVerb(context.verbBefore)?.act ?? '')}|${before === WordClass.Edge}`
  see`s=${subject}|${where}`
  see`s=${subject}|${where}|${q}`
  see`s=${subject}|vb=${context.verbBefore}`
  see`s=${subject}|va=${context.verbAfter}`
  see`s=${subject}|b=${before}`
  see`s=${subject}|${where}|${kind}`
  see`s=${subject}|${where}|Q=${spansBetween}|last=${isLast}`
  const { teller, lead } = context
  const tells = teller === null ? '-' : teller.index === mention.index ? '1' : '0'
  const leads = lead === null ? '-' : lead.index === mention.index ? '1' : '0'
  if (tells !== '-' || leads !== '-') {
    see`tl=${tells}${leads}`
    see`tl=${tells}${leads}|${where}|${whole}`
    see`tl=${tells}${leads}|${where}|${kind}`
    see`tl=${tells}${leads}|${where}|last=${isLast}`
    see`tl=${tells}${leads}|${where}|a=${after}`
    see`tl=${tells}${leads}|va=${context.verbAfter}`
  }
  if (mention.possessive || mention.type === 'pronoun') see`w=${where}|next=${r1}|${kind}`
  const governed = classAt(outline, first - 1) === WordClass.Preposition
  see`w=${where}|${relation.name}|gov=${governed}`
  see`w=${where}|${rel}|gov=${governed}`
  see`w=${where}|path=${way}|gov=${governed}`
  if (SPEECH_NOUNS.has(r1) && (mention.possessive || mention.type === 'pronoun')) {
    const direct = !/[VvA]/.test(way)
    see`sn=${where}|${direct}`
    see`sn=${where}|${direct}|${dist}`
    see`sn=${where}|${direct}|${r1}`
    see`sn=${where}|${direct}|${length}`
  }
  if (mention.type === 'nominal') see`w=${where}|noun=${mention.head}|${relation.name}`
  const nested = tokens[mention.endToken]?.kind === 'word' && mention.possessive
  if (nested) see`w=${where}|possOf=${lowerAt(scene, outline, end)}|${relation.name}`
}

/** Quoted spans between two items; more than three count as three. */
function countSpans({ items }: Outline, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to && count < 3; i++) if (items[i]?.cls === WordClass.Quotation) count++
  return count
}

/** Item behind the mention with its apposition. */
function endItem(scene: Scene, outline: Outline, mention: Mention): number {
  for (let t = mention.fullEndToken - 1; t >= mention.firstToken; t--) {
    const item = scene.itemOf[t] ?? -1
    if (item >= 0 && item < outline.items.length) return item + 1
  }
  return (scene.itemOf[mention.firstToken] ?? 0) + 1
}
