/** Features of non-quotations: titles, terms and scare quotes. */

import { isBareLetterAt } from '../../../document/characters.js'
import type { Document, QuotedSpan } from '../../../document/document.js'
import { countOf, isEvery, opensUpper } from '../../../document/letters.js'
import { WORK_NOUNS } from '../../../lexicon/nouns/works.js'
import type { Features } from '../../../models/feature-template.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { classAt, lowerAt } from '../../annotation/item-words.js'
import type { QuotationRef } from '../../annotation/quotation-ref.js'
import type { CollapsedParagraph } from '../../syntax/collapsed-paragraph.js'
import { WordClass } from '../../syntax/word-class.js'

/** Surroundings of a span in its outer sentence. */
export interface Surroundings {
  /** Adjacent words; "^" at the beginning of the sentence, "$" at its end. */
  readonly before: string
  readonly after: string
  /** Length class: up to "1", "3", "6" or "12" words, or "+". */
  readonly length: string
  /** "b" and "a": its sentence has words before and after it; "F" and "L": first and last item of its paragraph. */
  readonly whole: string
  /** Base forms of the nearest reporting verbs before and after it in its outer sentence; "" if none. */
  readonly verbBefore: string
  readonly verbAfter: string
}

/** Returns the features that score a span as a non-quotation. `words`: the words of `text`. */
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
  const habits = markingHabits(scene)
  const again = Math.min(2, (habits.marked.get(plainWords(text)) ?? 1) - 1)
  const unmarked = countUnmarked(scene, outline.spans[index], text)
  const general = generality(scene, outline, item)
  const verbs = `${verbBefore !== '' ? 1 : 0}${verbAfter !== '' ? 1 : 0}`
  return (emit) => {
    emit`0`
    emit`0short=${habits.short}|${length}`
    emit`0told=${habits.told}|${length}`
    emit`0many=${habits.many}|${length}`
    emit`0again=${again}|${length}`
    emit`0again=${again}|${length}|${b}`
    emit`0unmarked=${unmarked}|${length}`
    emit`0unmarked=${unmarked}|${length}|${caps}`
    emit`0general=${general}|${length}`
    emit`0general=${general}|${verbs}|${length}`
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
    if (words.length === 1) emit`0word=${bareWord((words[0] ?? '').toLowerCase())}`
  }
}

/** Use of quotation marks in an article: opinion pieces mark terms and scare quotes, reports mark speech. */
interface MarkingHabits {
  /** Share of spans that are short, and share with a reporting verb in the outer sentence; in quarters, 0 to 4. */
  readonly short: number
  readonly told: number
  /** Binary logarithm of the number of spans, rounded down, at most 4. */
  readonly many: number
  /** Number of times that the same words are in quotation marks. */
  readonly marked: ReadonlyMap<string, number>
}

const habitsOf = new WeakMap<AnnotatedDocument, MarkingHabits>()

function markingHabits(scene: AnnotatedDocument): MarkingHabits {
  const known = habitsOf.get(scene)
  if (known) return known
  const marked = new Map<string, number>()
  let [all, short, told] = [0, 0, 0]
  for (const { spans, spanItems, items } of scene.collapsedParagraphs) {
    const telling = new Set<number>()
    for (const { wordClass, sentence } of items)
      if (wordClass === WordClass.ReportingVerb) telling.add(sentence)
    spans.forEach(({ start, end }, i) => {
      all++
      if (telling.has(items[spanItems[i] as number]?.sentence ?? -1)) told++
      if (end - start > SHORT) return
      const words = plainWords(scene.document.text.slice(start, end))
      if (words.split(/\s+/).length <= 3) short++
      marked.set(words, (marked.get(words) ?? 0) + 1)
    })
  }
  const quarters = (count: number): number => Math.round((4 * count) / Math.max(1, all))
  const many = Math.min(4, Math.floor(Math.log2(Math.max(1, all))))
  const habits = { short: quarters(short), told: quarters(told), many, marked }
  habitsOf.set(scene, habits)
  return habits
}

/** Maximum length of a term, and range of the search for the same words around it, in UTF-16 code units. */
const SHORT = 60
const NEAR = 20_000

const plainWords = (text: string): string => text.replace(/[.,;:!?]\s*$/, '').toLowerCase()

const lowered = new WeakMap<Document, string>()

/** Returns the text in lower case, cached per document. */
function lowerCase(document: Document): string {
  let text = lowered.get(document)
  if (text === undefined) {
    text = document.text.toLowerCase()
    lowered.set(document, text)
  }
  return text
}

/** Counts how often the words of a span occur elsewhere near it, up to twice. */
function countUnmarked(
  { document }: AnnotatedDocument,
  span: QuotedSpan | undefined,
  text: string,
): number {
  if (!span || span.end - span.start > SHORT) return 0
  const words = plainWords(text)
  if (words === '') return 0
  const near = lowerCase(document).slice(Math.max(0, span.start - NEAR), span.end + NEAR)
  const first = near.indexOf(words)
  const second = first < 0 ? -1 : near.indexOf(words, first + words.length)
  if (second < 0) return 0
  return near.indexOf(words, second + words.length) < 0 ? 1 : 2
}

/** Returns codes for signs of a general statement: "y" for "you" or "we", "n" for "not" or "if", "?" for a question. */
function generality(scene: AnnotatedDocument, outline: CollapsedParagraph, item: number): string {
  const sentence = outline.items[item]?.sentence
  let found = ''
  for (let i = item - 1; i >= item - 20 && outline.items[i]?.sentence === sentence; i--) {
    const word = lowerAt(scene, outline, i)
    if (!found.includes('y') && /^(?:you|we|i|our|us)$/.test(word)) found += 'y'
    if (
      i >= item - 5 &&
      !found.includes('n') &&
      /^(?:not|never|no|n't|if|whether|than)$/.test(word)
    )
      found += 'n'
  }
  for (let i = item + 1; i <= item + 15 && outline.items[i]?.sentence === sentence; i++)
    if (lowerAt(scene, outline, i) === '?') return `${found}?`
  return found
}

/** Classifies words by capitalization: none, all, some, most or first. */
function capitalsOf(text: string, words: readonly string[]): string {
  const upper = words.filter(opensUpper).length
  if (upper === 0) return 'none'
  if (upper === words.length) return 'all'
  if (!opensUpper(text)) return 'some'
  return upper * 2 > words.length ? 'most' : 'first'
}

/** Returns a word without its punctuation. */
const bareWord = (word: string): string =>
  isEvery(word, isBareLetterAt) ? word : word.replace(/[^\p{L}\p{N}'’-]/gu, '')

/** Tests whether all longer words are capitalized, as in titles. */
function isTitled(words: readonly string[]): boolean {
  const longer = words.filter((word) => countOf(word, isBareLetterAt) > 3)
  return longer.length > 0 && longer.every(opensUpper)
}

/** Classifies the word before the marks as a clue to a title: "on", "CNN’s", "his book,". */
function beforeWork(before: string, before2: string): string {
  const noun = before === ',' ? before2 : before
  if (WORK_NOUNS.has(noun)) return 'work'
  if (/['’]s?$/.test(before)) return 'poss'
  return /^(?:on|of|in|for|the|a|an|called|at|to|by|and|,|:)$/.test(before) ? before : '-'
}
