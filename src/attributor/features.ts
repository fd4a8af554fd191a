/**
 * What the ranker sees of a quoted span and a possible source, as named features.
 *
 * Features are short strings so that a learnt weight can be read: "rel=subj:said|R" is the weight of a
 * candidate that is the subject of "said" behind the quotation. Ideas after O'Keefe et al. (2012), Almeida et
 * al. (2014) and the PolNeAR study of Newell et al. (2018).
 */

import { reportingVerb } from '../language/vocabulary.js'
import { SPEECH_NOUNS } from '../lexicon/speech-nouns.js'
import { WORK_NOUNS } from '../lexicon/works.js'
import type { Token } from '../parser/document.js'
import { type History, labelOf, type SpanPlace } from './candidates.js'
import type { Mention } from './mention.js'
import type { Outline } from './outline.js'
import type { Scene } from './scene.js'
import { subjectOf } from './subjects.js'
import type { WordClass } from './word-class.js'

const bucket = (n: number): string =>
  n <= 3 ? String(n) : n <= 5 ? '5' : n <= 8 ? '8' : n <= 14 ? '14' : '+'

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
  readonly nobody: readonly string[]
}

const lowerAt = (scene: Scene, outline: Outline, item: number): string => {
  const it = outline.items[item]
  if (!it) return '^'
  return it.span >= 0 ? 'Q' : (scene.document.tokens[it.token] as Token).lower
}
const classAt = (outline: Outline, item: number): WordClass => outline.items[item]?.cls ?? '^'

const verbAt = (scene: Scene, outline: Outline, item: number): string => {
  const lower = lowerAt(scene, outline, item)
  return reportingVerb(lower)?.base ?? lower
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
  const nobody = [
    '0',
    `0len=${length}`,
    `0len=${length}|${caps}`,
    `0caps=${caps}|${b}|${a}`,
    `0b=${before}`,
    `0b=${before}|${length}`,
    `0bb=${before2} ${before}`,
    `0a=${after}`,
    `0a=${after}|${length}`,
    `0aa=${after} ${after2}`,
    `0bcls=${b}|${length}|${caps}`,
    `0acls=${a}|${length}|${caps}`,
    `0end=${ending}|${length}|${a}`,
    `0whole=${whole}|${length}`,
    `0vb=${verbBefore}|${length}`,
    `0va=${verbAfter}|${length}`,
    `0v=${verbBefore !== '' ? 1 : 0}${verbAfter !== '' ? 1 : 0}|${length}`,
    `0work=${titled}|${beforeWork(before, before2)}`,
    `0work=${titled}|${beforeWork(before, before2)}|${length}|${ending}`,
    `0work=${titled}|${beforeWork(before, before2)}|${outline.spans.length > 1}`,
    `0titled=${titled}|${length}|${ending}|${a}`,
    `0poss=${/['’]s?$/.test(before)}|${caps}|${length}`,
    `0bcaps=${b}|${caps}|${ending}`,
    `0inv=${before}|${caps}`,
    `0fin=${finite}|${length}`,
    `0voice=${voice}|${length}`,
    `0first=${(words[0] ?? '').toLowerCase()}`,
    `0para=${Math.min(outline.paragraph, 2)}|${length}`,
  ]
  if (words.length === 1)
    nobody.push(`0word=${(words[0] ?? '').toLowerCase().replace(/[^\p{L}\p{N}'’-]/gu, '')}`)
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

/** The source of a whole sentence: "Putin thought “lazy” NATO would give up, the alliance’s chief claimed today." */
function closingSubject(scene: Scene, outline: Outline, from: number): Mention | null {
  const verb = closingVerb(outline, outline.items[from]?.sentence ?? 0)
  if (verb <= from + 2 || classAt(outline, verb) !== 'V') return null
  const subject = subjectOf(scene, outline, verb)
  if (!subject) return null
  const first = scene.itemOf[subject.firstToken] ?? -1
  return first > from + 1 &&
    classAt(outline, first - 1) === ',' &&
    subject.endToken === outline.items[verb]?.token
    ? subject
    : null
}

/** By outline, the item that each sentence closes with, days and phrases of place left out: looked for once. */
const closings = new WeakMap<Outline, readonly number[]>()

function closingVerb(outline: Outline, sentence: number): number {
  let found = closings.get(outline)
  if (!found) {
    const { items } = outline
    const verbs: number[] = new Array(outline.sentences).fill(-1)
    items.forEach((item, i) => {
      if (!/^[TrPDn#.]$/.test(item.cls)) verbs[item.sentence] = i
    })
    found = verbs
    closings.set(outline, found)
  }
  return found[sentence] ?? -1
}

/** "Families were told": whom the verb is done to; "was quoted", "was heard" are said of speakers. */
const isPassive = (auxiliary: string, verb: string): boolean =>
  /^(?:is|are|was|were|been|being|be)$/.test(auxiliary) &&
  /(?:ed|told|written|known|seen)$/.test(verb) &&
  !/^(?:quoted|reported|recorded|overheard)$/.test(verb)

/** How a mention stands to a verb: what it is the subject of, whom it follows. */
interface Relation {
  readonly name: string
  readonly verb: string
  /** Item of the verb, -1 when none. */
  readonly at: number
}

function relationOf(scene: Scene, outline: Outline, first: number, end: number): Relation {
  // behind a verb: "said Jane Doe"
  let left = first - 1
  if (classAt(outline, left) === 'r') left--
  const sameLeft = outline.items[left]?.sentence === outline.items[first]?.sentence
  if (sameLeft && classAt(outline, left) === 'V') {
    const beforeVerb = classAt(outline, left - 1)
    const fronted =
      beforeVerb === 'Q' ||
      beforeVerb === ',' ||
      beforeVerb === '^' ||
      beforeVerb === '"' ||
      left === 0
    return { name: fronted ? 'inv' : 'obj', verb: verbAt(scene, outline, left), at: left }
  }
  // before a verb, with adverbs, auxiliaries and a clause in commas between
  let i = end
  let skipped = ''
  let commas = 0
  for (let n = 0; n < 18; n++, i++) {
    const item = outline.items[i]
    if (!item || item.sentence !== outline.items[first]?.sentence) break
    const { cls } = item
    if (cls === 'V') {
      const passive = isPassive(lowerAt(scene, outline, i - 1), lowerAt(scene, outline, i))
      return {
        name: passive ? 'passive' : `subj${skipped}`,
        verb: verbAt(scene, outline, i),
        at: i,
      }
    }
    if (cls === 'v' && commas !== 1)
      return { name: `vsubj${skipped}`, verb: lowerAt(scene, outline, i), at: i }
    if (cls === 'A') {
      skipped = 'A'
      continue
    }
    if (cls === 'r') continue
    if (cls === ',') {
      commas++
      if (commas === 1) skipped = ','
      if (commas > 2) break
      continue
    }
    if (commas === 1) continue // inside the clause
    break
  }
  if (sameLeft && classAt(outline, first - 1) === 'P') {
    const p = lowerAt(scene, outline, first - 1)
    const p2 = lowerAt(scene, outline, first - 2)
    return {
      name: `prep:${p2 === 'according' || p2 === 'words' || p2 === 'view' ? `${p2} ` : ''}${p}`,
      verb: '',
      at: first - 1,
    }
  }
  return { name: 'none', verb: '', at: -1 }
}

/** Classes between two items, short: runs of noun-phrase words are one "n". */
function path(outline: Outline, from: number, to: number): string {
  let out = ''
  let words = 0
  for (let i = from; i < to; i++) {
    const cls = classAt(outline, i)
    if (cls === 'r' || cls === 'D' || cls === 'S') continue
    const symbol = cls === 'N' || cls === 'n' || cls === '#' || cls === 'T' ? 'n' : cls
    if (symbol === 'n' && out.endsWith('n')) continue
    out += symbol
    if (++words > 7) return `${out}~`
  }
  return out
}

function mentionType(mention: Mention): string {
  if (mention.type === 'pronoun') return `p:${mention.head}`
  if (mention.type === 'name')
    return `N${mention.titles.length > 0 ? 't' : ''}${mention.kind === 'organization' ? 'o' : mention.kind === 'person' ? 'p' : ''}`
  return `n:${mention.kind ?? '-'}${mention.determiner === null ? '' : mention.determiner === 'the' ? '+the' : '+d'}`
}

/** Features of one candidate for a span. `rank`: how many other candidates stand between it and the span. */
export function candidateFeatures(
  scene: Scene,
  context: SpanContext,
  mention: Mention,
  between: number,
  history: readonly History[],
): string[] {
  const { place, length, whole, before, after } = context
  const { outline } = place
  const tokens = scene.document.tokens
  const mentionParagraph = scene.document.sentences[mention.sentence]?.paragraph ?? 0
  const type = mentionType(mention)
  const kind = type.startsWith('p:') || type.startsWith('n:') ? type : 'N'
  const out: string[] = [
    `t=${type}`,
    `t=${type}|${length}`,
    `head=${mention.type === 'name' ? '' : mention.head}`,
  ]
  const salience = bucket(scene.headCounts.get(mention.head) ?? 0)

  const last = history.at(-1)
  const isLast = last?.mention.index === mention.index
  const gapSpans = last ? outline.paragraph - last.place.outline.paragraph : 9
  const sameHead = last !== undefined && last.mention.head === mention.head
  const earlier = history.length > 1 ? history[history.length - 2] : undefined

  if ((scene.itemOf[mention.firstToken] ?? -1) < 0) {
    const label = labelOf(scene, outline, place.index) === mention.index
    out.push(
      `I=${label}`,
      `I=${label}|last=${isLast}`,
      `I=${label}|gap=${Math.min(gapSpans, 3)}|${whole}`,
    )
    return out
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
    out.push(
      `P=${away}`,
      `P=${away}|${whole}|${length}`,
      `P=${away}|${whole}|last=${isLast}|gap=${Math.min(gapSpans, 3)}`,
      `P=${away}|last=${isLast}|v=${context.verbBefore}|${context.verbAfter}`,
      `P=${away}|${relation.name}|${lastSentence}|${colon}`,
      `P=${away}|rel=${rel}`,
      `P=${away}|${relation.name}|last=${isLast}|${whole}`,
      `P=${away}|first=${first === 0}|${own.spans.length === 0}|${whole}`,
      `P=${away}|colon=${colon}|${relation.name}|${kind}`,
      `P=${away}|prev=${earlier?.mention.index === mention.index}|${whole}`,
      `P=${away}|${type}|${isLast}`,
      `P=${away}|sal=${salience}|${isLast}`,
      `P=${away}|b=${before}|${after}`,
    )
    return out
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
  out.push(
    `w=${where}`,
    `w=${where}|${kind}`,
    `w=${where}|${type}|${length}`,
    `w=${where}|dist=${dist}`,
    `w=${where}|btw=${bucket(between)}`,
    `w=${where}|btw=${bucket(between)}|${relation.name}`,
    `w=${where}|Q=${spansBetween}`,
    `w=${where}|Q=${spansBetween}|${relation.name}|${q}`,
    `w=${where}|${relation.name}`,
    `w=${where}|${relation.name}|${kind}`,
    `w=${where}|${relation.name}|${q}`,
    `w=${where}|${rel}`,
    `w=${where}|${rel}|${verbBetween}`,
    `w=${where}|${rel}|${length}`,
    `w=${where}|${rel}|b=${before}`,
    `w=${where}|${relation.name}|b=${before}|a=${after}`,
    `w=${where}|path=${way}`,
    `w=${where}|path=${way}|${relation.name}`,
    `w=${where}|path=${way}|${length}`,
    `w=${where}|path=${way}|${rel}`,
    `w=${where}|vq=${relation.name}|${verbToSpan}`,
    `w=${where}|r1=${r1}`,
    `w=${where}|l1=${l1}`,
    `w=${where}|l12=${l2} ${l1}`,
    `w=${where}|r1=${r1}|${dist}`,
    `w=${where}|l1=${l1}|${dist}`,
    `w=${where}|poss=${mention.possessive}|${classAt(outline, end)}|${dist}`,
    `w=${where}|first=${first === 0 || outline.items[first - 1]?.sentence !== outline.items[first]?.sentence}|${relation.name}`,
    `w=${where}|vb=${context.verbBefore}|va=${context.verbAfter}|${relation.name}`,
    `w=${where}|last=${isLast}|${relation.name}`,
    `w=${where}|last=${isLast}|${q}`,
    `w=${where}|same=${sameHead}|${kind}`,
    `w=${where}|sal=${salience}|${kind}`,
    `w=${where}|after=${after}|${dist}`,
    `w=${where}|before=${before}|${dist}`,
  )
  const subject = context.subjects
    .map((m) => (m === null ? '-' : m.index === mention.index ? '1' : '0'))
    .join('')
  out.push(
    `s=${subject}`,
    `fin=${context.closing === null ? '-' : context.closing.index === mention.index}|${where}`,
    `fin=${context.closing === null ? '-' : context.closing.index === mention.index}|${context.verbBefore === '' ? '' : (reportingVerb(context.verbBefore)?.act ?? '')}|${before === '^'}`,
    `s=${subject}|${where}`,
    `s=${subject}|${where}|${q}`,
    `s=${subject}|vb=${context.verbBefore}`,
    `s=${subject}|va=${context.verbAfter}`,
    `s=${subject}|b=${before}`,
    `s=${subject}|${where}|${kind}`,
    `s=${subject}|${where}|Q=${spansBetween}|last=${isLast}`,
  )
  if (mention.possessive || mention.type === 'pronoun') out.push(`w=${where}|next=${r1}|${kind}`)
  const governed = classAt(outline, first - 1) === 'P'
  out.push(
    `w=${where}|${relation.name}|gov=${governed}`,
    `w=${where}|${rel}|gov=${governed}`,
    `w=${where}|path=${way}|gov=${governed}`,
  )
  if (SPEECH_NOUNS.has(r1) && (mention.possessive || mention.type === 'pronoun')) {
    const direct = !/[VvA]/.test(way)
    out.push(
      `sn=${where}|${direct}`,
      `sn=${where}|${direct}|${dist}`,
      `sn=${where}|${direct}|${r1}`,
      `sn=${where}|${direct}|${length}`,
    )
  }
  if (mention.type === 'nominal') out.push(`w=${where}|noun=${mention.head}|${relation.name}`)
  const nested = tokens[mention.endToken]?.kind === 'word' && mention.possessive
  if (nested) out.push(`w=${where}|possOf=${lowerAt(scene, outline, end)}|${relation.name}`)
  return out
}

/** Quoted spans between two items; more than three count as three. */
function countSpans({ items }: Outline, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to && count < 3; i++) if (items[i]?.cls === 'Q') count++
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
