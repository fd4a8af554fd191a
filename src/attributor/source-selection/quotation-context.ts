/** A quoted span as seen from outside: what all its candidates share, and what tells that nobody said it. */
import { WORK_NOUNS } from '../../lexicon/nouns/works.js'
import type { Features } from '../../models/feature-template.js'
import type { Scene } from '../annotation/annotated-document.js'
import { classAt, lowerAt, verbAt } from '../annotation/item-words.js'
import type { SpanPlace } from '../annotation/quotation-ref.js'
import { subjectOf } from '../annotation/subjects.js'
import type { Mention } from '../mentions/mention.js'
import type { Outline } from '../syntax/collapsed-paragraph.js'
import { closingSubject } from './closing-clause.js'
import { leadOf } from './preceding-speaker.js'

/** What the span looks like from outside; shared by all its candidates. */
export interface SpanContext {
  readonly place: SpanPlace
  readonly item: number
  readonly sentence: number
  readonly before: string
  readonly after: string
  readonly length: string
  readonly whole: string
  /** Reporting verbs of its outer sentence, before and behind it: the nearest one's base form. */
  readonly verbBefore: string
  readonly verbAfter: string
  /** Subjects of the verbs nearest to it in its outer sentence: [before, the one before that, behind]. */
  readonly subjects: readonly (Mention | null)[]
  /** Subject of the verb that closes the sentence behind a comma: "…, the alliance’s chief claimed". */
  readonly closing: Mention | null
  /** Where it opens a sentence, who tells the sentence that leads to it: the subject of its verb of speech. */
  readonly teller: Mention | null
  /** The subject of that sentence's first verb. */
  readonly lead: Mention | null
  /** What speaks for the marks reporting nobody's words. */
  readonly nobody: Features
}

/** Item of the nearest reporting verb on a side of a span, within its outer sentence; -1 when none. */
function nearestVerb(outline: Outline, from: number, step: number): number {
  const sentence = outline.items[from]?.sentence
  for (let i = from + step, n = 0; n < 20; i += step, n++) {
    const item = outline.items[i]
    if (!item || item.sentence !== sentence || (item.cls === 'Q' && step > 0 && n > 0)) return -1
    if (item.cls === 'V') return i
  }
  return -1
}

export function spanContext(scene: Scene, place: SpanPlace): SpanContext {
  const { outline, index } = place
  const span = outline.spans[index]
  const item = outline.spanItems[index] as number
  const sentence = outline.items[item]?.sentence ?? 0
  const text = span ? scene.document.text.slice(span.start, span.end) : ''
  const words = text.split(/\s+/, 40).filter(Boolean)
  const length =
    words.length === 1
      ? '1'
      : words.length <= 3
        ? '3'
        : words.length <= 6
          ? '6'
          : words.length <= 12
            ? '12'
            : '+'
  const sameBefore = outline.items[item - 1]?.sentence === sentence
  const sameAfter = outline.items[item + 1]?.sentence === sentence
  const before = sameBefore ? lowerAt(scene, outline, item - 1) : '^'
  const after = sameAfter ? lowerAt(scene, outline, item + 1) : '$'
  const whole = `${sameBefore ? 'b' : '-'}${sameAfter ? 'a' : '-'}${item === 0 ? 'F' : ''}${item === outline.items.length - 1 ? 'L' : ''}`
  const left = nearestVerb(outline, item, -1)
  const left2 = left >= 0 ? nearestVerb(outline, left, -1) : -1
  const right = nearestVerb(outline, item, 1)
  const verbBefore = left >= 0 ? verbAt(scene, outline, left) : ''
  const verbAfter = right >= 0 ? verbAt(scene, outline, right) : ''
  const subjects = [left, left2, right].map((verb) =>
    verb >= 0 ? subjectOf(scene, outline, verb) : null,
  )
  const upper = words.filter((w) => /^\P{L}*\p{Lu}/u.test(w)).length
  const caps =
    upper === 0
      ? 'none'
      : upper === words.length
        ? 'all'
        : /^\P{L}*\p{Lu}/u.test(text)
          ? upper * 2 > words.length
            ? 'most'
            : 'first'
          : 'some'
  const longer = words.filter((w) => w.replace(/[^\p{L}]/gu, '').length > 3)
  const titled =
    longer.length > 0 && longer.every((w) => /^\P{L}*\p{Lu}/u.test(w)) && caps !== 'none'
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
  const nobody: Features = (see) => {
    see`0`
    see`0len=${length}`
    see`0len=${length}|${caps}`
    see`0caps=${caps}|${b}|${a}`
    see`0b=${before}`
    see`0b=${before}|${length}`
    see`0bb=${before2} ${before}`
    see`0a=${after}`
    see`0a=${after}|${length}`
    see`0aa=${after} ${after2}`
    see`0bcls=${b}|${length}|${caps}`
    see`0acls=${a}|${length}|${caps}`
    see`0end=${ending}|${length}|${a}`
    see`0whole=${whole}|${length}`
    see`0vb=${verbBefore}|${length}`
    see`0va=${verbAfter}|${length}`
    see`0v=${verbBefore !== '' ? 1 : 0}${verbAfter !== '' ? 1 : 0}|${length}`
    see`0work=${titled}|${beforeWork(before, before2)}`
    see`0work=${titled}|${beforeWork(before, before2)}|${length}|${ending}`
    see`0work=${titled}|${beforeWork(before, before2)}|${outline.spans.length > 1}`
    see`0titled=${titled}|${length}|${ending}|${a}`
    see`0poss=${/['’]s?$/.test(before)}|${caps}|${length}`
    see`0bcaps=${b}|${caps}|${ending}`
    see`0inv=${before}|${caps}`
    see`0fin=${finite}|${length}`
    see`0voice=${voice}|${length}`
    see`0first=${(words[0] ?? '').toLowerCase()}`
    see`0para=${Math.min(outline.paragraph, 2)}|${length}`
    if (words.length === 1)
      see`0word=${(words[0] ?? '').toLowerCase().replace(/[^\p{L}\p{N}'’-]/gu, '')}`
  }
  return {
    place,
    item,
    sentence,
    before,
    after,
    length,
    whole,
    verbBefore,
    verbAfter,
    subjects,
    closing: closingSubject(scene, outline, item),
    ...leadOf(scene, outline, item, sameBefore),
    nobody,
  }
}

/** What stands before the marks, as far as it tells a title: "on", "CNN’s", "his book,". */
function beforeWork(before: string, before2: string): string {
  const noun = before === ',' ? before2 : before
  if (WORK_NOUNS.has(noun)) return 'work'
  if (/['’]s?$/.test(before)) return 'poss'
  return /^(?:on|of|in|for|the|a|an|called|at|to|by|and|,|:)$/.test(before) ? before : '-'
}
