/** What speaks for quotation marks that report nobody's words: titles, terms, scare quotes. */
import { WORK_NOUNS } from '../../lexicon/nouns/works.js'
import type { Features } from '../../models/feature-template.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { classAt, lowerAt } from '../annotation/item-words.js'
import type { QuotationRef } from '../annotation/quotation-ref.js'

/** A span as its outer sentence shows it. */
export interface Surroundings {
  /** The words next to it, "^" and "$" where its sentence begins and ends. */
  readonly before: string
  readonly after: string
  /** In words: "1", "3", "6", "12" or "+". */
  readonly length: string
  /** "b" and "a": words before and after it; "F" and "L": the first and the last item of its paragraph. */
  readonly whole: string
  /** Reporting verbs of its outer sentence, before and behind it: the nearest one's base form. */
  readonly verbBefore: string
  readonly verbAfter: string
}

/** Features of a span with the given text and words for the choice that nobody is its source. */
export function nonQuotationFeatures(
  scene: AnnotatedDocument,
  { outline, index }: QuotationRef,
  text: string,
  words: readonly string[],
  { before, after, length, whole, verbBefore, verbAfter }: Surroundings,
): Features {
  const item = outline.spanItems[index] as number
  const sentence = outline.items[item]?.sentence ?? 0
  const sameBefore = outline.items[item - 1]?.sentence === sentence
  const sameAfter = outline.items[item + 1]?.sentence === sentence
  const caps = capitalsOf(text, words)
  const titled = isTitled(words) && caps !== 'none'
  const ending = /[,]\s*$/.test(text) ? ',' : (/[.!?…]\s*$/.exec(text)?.[0]?.[0] ?? '')
  const before2 =
    sameBefore && outline.items[item - 2]?.sentence === sentence
      ? lowerAt(scene, outline, item - 2)
      : '^'
  const after2 =
    sameAfter && outline.items[item + 2]?.sentence === sentence
      ? lowerAt(scene, outline, item + 2)
      : '$'
  const b = classAt(outline, sameBefore ? item - 1 : -1)
  const a = sameAfter ? classAt(outline, item + 1) : '$'
  const finite = words.some((w) =>
    /^(?:is|are|was|were|am|be|have|has|had|do|does|did|will|would|can|could|should|must|don['’]t|['’]s|it['’]s|i['’]m|we['’]re)$/i.test(
      w,
    ),
  )
  const voice = /\b(?:I|we|my|our|you|your|me|us)\b/.test(text) ? 'me' : ''
  return (emit) => {
    emit`0`
    emit`0len=${length}`
    emit`0len=${length}|${caps}`
    emit`0caps=${caps}|${b}|${a}`
    emit`0b=${before}`
    emit`0b=${before}|${length}`
    emit`0bb=${before2} ${before}`
    emit`0a=${after}`
    emit`0a=${after}|${length}`
    emit`0aa=${after} ${after2}`
    emit`0bcls=${b}|${length}|${caps}`
    emit`0acls=${a}|${length}|${caps}`
    emit`0end=${ending}|${length}|${a}`
    emit`0whole=${whole}|${length}`
    emit`0vb=${verbBefore}|${length}`
    emit`0va=${verbAfter}|${length}`
    emit`0v=${verbBefore !== '' ? 1 : 0}${verbAfter !== '' ? 1 : 0}|${length}`
    emit`0work=${titled}|${beforeWork(before, before2)}`
    emit`0work=${titled}|${beforeWork(before, before2)}|${length}|${ending}`
    emit`0work=${titled}|${beforeWork(before, before2)}|${outline.spans.length > 1}`
    emit`0titled=${titled}|${length}|${ending}|${a}`
    emit`0poss=${/['’]s?$/.test(before)}|${caps}|${length}`
    emit`0bcaps=${b}|${caps}|${ending}`
    emit`0inv=${before}|${caps}`
    emit`0fin=${finite}|${length}`
    emit`0voice=${voice}|${length}`
    emit`0first=${(words[0] ?? '').toLowerCase()}`
    emit`0para=${Math.min(outline.paragraph, 2)}|${length}`
    if (words.length === 1)
      emit`0word=${(words[0] ?? '').toLowerCase().replace(/[^\p{L}\p{N}'’-]/gu, '')}`
  }
}

const startsWithCapital = (text: string): boolean => /^\P{L}*\p{Lu}/u.test(text)

/** Which of the words begin with a capital. */
function capitalsOf(text: string, words: readonly string[]): string {
  const upper = words.filter(startsWithCapital).length
  if (upper === 0) return 'none'
  if (upper === words.length) return 'all'
  if (!startsWithCapital(text)) return 'some'
  return upper * 2 > words.length ? 'most' : 'first'
}

/** Whether all longer words begin with a capital, as in titles. */
function isTitled(words: readonly string[]): boolean {
  const longer = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length > 3)
  return longer.length > 0 && longer.every(startsWithCapital)
}

/** What stands before the marks, as far as it tells a title: "on", "CNN’s", "his book,". */
function beforeWork(before: string, before2: string): string {
  const noun = before === ',' ? before2 : before
  if (WORK_NOUNS.has(noun)) return 'work'
  if (/['’]s?$/.test(before)) return 'poss'
  return /^(?:on|of|in|for|the|a|an|called|at|to|by|and|,|:)$/.test(before) ? before : '-'
}
