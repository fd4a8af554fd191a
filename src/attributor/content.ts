/** The reported words of a statement: its quoted spans, or the whole clause of which they are a part. */
import { reportingVerb } from '../language/vocabulary.js'
import type { QuotedSpan, Range, Token } from '../parser/document.js'
import type { SpanChoice } from './choices.js'
import type { TokenRange } from './cue.js'
import type { Mention } from './mention.js'
import type { Item, Outline } from './outline.js'
import type { Scene } from './scene.js'

export interface Content {
  readonly type: 'direct' | 'mixed' | 'indirect'
  readonly parts: readonly Range[]
}

const ADDRESSED = new Set([
  'tell',
  'inform',
  'remind',
  'assure',
  'reassure',
  'warn',
  'ask',
  'notify',
  'advise',
])
const OCCASION =
  /^(?:statement|interview|speech|conference|briefing|email|e-mail|letter|post|tweet|message|hearing|remarks|meeting|rally|event|call|memo|address|debate|testimony|appearance|column|article)$/

export function contentOf(
  scene: Scene,
  choices: readonly SpanChoice[],
  mention: Mention | null,
  cue: TokenRange | null,
): Content {
  const parts: Range[] = []
  let mixed = false
  for (const [outline, indices] of byOutline(choices)) {
    const sentences = new Map<number, number[]>()
    for (const index of indices) {
      const sentence = outline.items[outline.spanItems[index] as number]?.sentence ?? 0
      const list = sentences.get(sentence)
      if (list) list.push(index)
      else sentences.set(sentence, [index])
    }
    for (const [sentence, own] of sentences) {
      for (const part of clauses(scene, outline, sentence, own, mention, cue)) {
        parts.push(part.range)
        mixed ||= part.mixed
      }
    }
  }
  return { type: mixed ? 'mixed' : 'direct', parts }
}

function byOutline(choices: readonly SpanChoice[]): Map<Outline, number[]> {
  const map = new Map<Outline, number[]>()
  for (const { place } of choices) {
    const list = map.get(place.outline)
    if (list) list.push(place.index)
    else map.set(place.outline, [place.index])
  }
  return map
}

interface Part {
  readonly range: Range
  readonly mixed: boolean
}

/** Content of one outer sentence: what is left of it beside the attribution, where it holds a span of the statement. */
function clauses(
  scene: Scene,
  outline: Outline,
  sentence: number,
  own: readonly number[],
  mention: Mention | null,
  cue: TokenRange | null,
): Part[] {
  const { items } = outline
  const spansOnly = own.map((i) => ({
    range: rangeOf(outline.spans[i] as QuotedSpan),
    mixed: false,
  }))
  if (mention === null) return spansOnly
  const attribution = attributionItems(scene, outline, mention, cue, sentence)
  if (!attribution) {
    // a sentence that goes on: only its marked words are sure
    return spansOnly
  }
  const ownItems = own.map((i) => outline.spanItems[i] as number)
  // another statement in the sentence bounds this one
  const before = outline.spanItems[(own[0] as number) - 1] ?? -1
  const behind = outline.spanItems[(own.at(-1) as number) + 1] ?? items.length
  let first = ownItems[0] as number
  while (first > before + 1 && items[first - 1]?.sentence === sentence) first--
  let end = (ownItems.at(-1) as number) + 1
  while (end < behind && items[end]?.sentence === sentence) end++
  const regions: [number, number][] = [
    [first, Math.min(end, attribution.first)],
    [Math.max(first, attribution.end), end],
  ]
  const parts: Part[] = []
  regions.forEach(([from, to], side) => {
    const inside = ownItems.filter((i) => i >= from && i < to)
    if (inside.length === 0) return
    const [a, b] =
      side === 0
        ? trimBefore(scene, items, from, to, inside)
        : trimAfter(scene, items, from, to, inside, cue)
    const words = items.slice(a, b).some((it) => it.span < 0 && isWord(it))
    if (!words) {
      for (const i of inside)
        parts.push({
          range: rangeOf(outline.spans[items[i]?.span as number] as QuotedSpan),
          mixed: false,
        })
    } else
      parts.push({
        range: { start: startOf(scene, outline, a), end: finish(scene, outline, b - 1) },
        mixed: true,
      })
  })
  return parts.length > 0 ? parts : spansOnly
}

const rangeOf = (span: QuotedSpan): Range => ({ start: span.start, end: span.end })
const isWord = (item: Item): boolean => /^[A-Za-z#]$/.test(item.cls)
const startOf = (scene: Scene, outline: Outline, i: number): number => {
  const item = outline.items[i] as Item
  return item.span >= 0
    ? (outline.spans[item.span] as QuotedSpan).open.start
    : (scene.document.tokens[item.token] as Token).start
}
const finish = (scene: Scene, outline: Outline, i: number): number => {
  const item = outline.items[i] as Item
  return item.span >= 0
    ? (outline.spans[item.span] as QuotedSpan).close.end
    : (scene.document.tokens[item.token] as Token).end
}

function attributionItems(
  scene: Scene,
  outline: Outline,
  mention: Mention,
  cue: TokenRange | null,
  sentence: number,
): { first: number; end: number } | null {
  const paragraph = scene.document.sentences[mention.sentence]?.paragraph
  if (paragraph !== outline.paragraph) return null
  const at = [
    mention.firstToken,
    mention.fullEndToken - 1,
    ...(cue ? [cue.first, cue.end - 1] : []),
  ]
    .map((t) => scene.itemOf[t] ?? -1)
    .filter((i) => i >= 0 && outline.items[i]?.sentence === sentence)
  if (at.length === 0) return null
  return { first: Math.min(...at), end: Math.max(...at) + 1 }
}

/** Content before its attribution: from the head of the sentence to the comma before "she said". */
function trimBefore(
  scene: Scene,
  items: readonly Item[],
  from: number,
  to: number,
  inside: readonly number[],
): [number, number] {
  let a = from
  const firstSpan = inside[0] as number
  while (a < firstSpan && !isWord(items[a] as Item)) a++
  let b = to
  const lastSpan = inside.at(-1) as number
  while (b - 1 > lastSpan && !isWord(items[b - 1] as Item)) b--
  // "…, as he put it", "…, per the report": what joins the clause is no part of the words
  const joins = (item: Item | undefined): boolean =>
    item !== undefined &&
    item.span < 0 &&
    (item.cls === 'C' || /^(?:as|per)$/.test(scene.document.tokens[item.token]?.lower ?? ''))
  while (b - 1 > lastSpan && (joins(items[b - 1]) || !isWord(items[b - 1] as Item))) b--
  return [a, b]
}

/** Content behind its attribution: without "that", the addressee, the day and the occasion. */
function trimAfter(
  scene: Scene,
  items: readonly Item[],
  from: number,
  to: number,
  inside: readonly number[],
  cue: TokenRange | null,
): [number, number] {
  const { tokens } = scene.document
  const word = (i: number): string => {
    const item = items[i]
    return item && item.span < 0 ? (tokens[item.token] as Token).lower : ''
  }
  const firstSpan = inside[0] as number
  let a = from
  const verb = cue ? reportingVerb((tokens[cue.end - 1] as Token).lower)?.base : undefined
  for (let i = from; i < firstSpan; i++) {
    // all up to "that" or a colon is no content: "told reporters in Oslo on Friday that"
    if (word(i) === 'that' || items[i]?.cls === ':') {
      a = i + 1
      break
    }
  }
  if (a === from)
    a = skipOccasion(items, word, from, firstSpan, verb !== undefined && ADDRESSED.has(verb))
  while (a < firstSpan && !isWord(items[a] as Item)) a++
  let b = to
  const lastSpan = inside.at(-1) as number
  for (let i = lastSpan + 1; i < to; i++) {
    const cls = items[i]?.cls ?? ''
    const next = items[i + 1]?.cls ?? ''
    if (
      cls === ';' ||
      /^[-–—(]/.test(cls) ||
      (cls === ',' && /^[CWVvARD]$/.test(next)) ||
      (cls === 'C' && (next === 'R' || next === 'V' || next === 'v'))
    ) {
      b = i
      break
    }
  }
  while (b - 1 > lastSpan && !isWord(items[b - 1] as Item)) b--
  return [a, b]
}

function skipOccasion(
  items: readonly Item[],
  word: (i: number) => string,
  from: number,
  limit: number,
  addressed: boolean,
): number {
  let a = from
  const nounPhrase = (i: number): number => {
    while (i < limit && /^[DS]$/.test(items[i]?.cls ?? '')) i++
    while (i < limit && /^[Nn#RT]$/.test(items[i]?.cls ?? '')) i++
    return i
  }
  if (addressed) a = nounPhrase(a)
  for (let guard = 0; guard < 4; guard++) {
    if (items[a]?.cls === 'T' || items[a]?.cls === 'r') a++
    else if (items[a]?.cls === 'P') {
      const end = nounPhrase(a + 1)
      const occasion =
        items.slice(a, end).some((it, k) => it.cls === 'T' || OCCASION.test(word(a + k))) ||
        word(a) === 'to'
      const closed = end === limit || /^[,:P]$/.test(items[end]?.cls ?? '')
      if (!occasion && !(closed && end === limit)) break
      if (end === a + 1) break
      if (!occasion) break
      a = end
    } else break
  }
  return a
}
