/** Where the reported words of a sentence begin and end, beside an attribution that stands before or behind them. */
import { reportingVerb } from '../language/vocabulary.js'
import type { Token } from '../parser/document.js'
import type { TokenRange } from './cue.js'
import type { Item } from './outline.js'
import type { Scene } from './scene.js'

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

export const isWord = (item: Item): boolean => /^[A-Za-z#]$/.test(item.cls)

/** Content before its attribution: from the head of the sentence to the comma before "she said". */
export function trimBefore(
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
  // "Market fire: “…”": the topic of a headline
  if (items[firstSpan - 1]?.cls === ':') a = firstSpan
  while (b - 1 > lastSpan && (joins(items[b - 1]) || !isWord(items[b - 1] as Item))) b--
  return [a, b]
}

/** Content behind its attribution: without "that", the addressee, the day and the occasion. */
export function trimAfter(
  scene: Scene,
  items: readonly Item[],
  from: number,
  to: number,
  inside: readonly number[],
  cue: TokenRange | null,
  relative: boolean,
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
    if (endsWords(items, word, i, relative)) {
      b = i
      break
    }
  }
  while (b - 1 > lastSpan && !isWord(items[b - 1] as Item)) b--
  return [a, b]
}

/** What a clause that explains or qualifies the reported one begins with. */
const SUBORDINATORS = /^(?:so|because|since|if|unless|although|though)$/

/** Whether the reported words are over before an item: another clause, a remark, another verb of the source. */
function endsWords(
  items: readonly Item[],
  word: (i: number) => string,
  i: number,
  relative: boolean,
): boolean {
  const cls = items[i]?.cls ?? ''
  const next = items[i + 1]?.cls ?? ''
  if (cls === ';' || /^[-–—(]/.test(cls)) return true
  if (cls === 'C') return next === 'R' || next === 'V' || next === 'v'
  if (cls !== ',') return false
  // "who called it “odd”, left": the comma that closes the clause
  if (relative) return true
  if (next === 'D') return isRemark(items, i + 1)
  return /^[CWVvAR]$/.test(next) && !SUBORDINATORS.test(word(i + 1))
}

/** "…, a phrase that she repeated" against "…, a third of them dead". */
function isRemark(items: readonly Item[], from: number): boolean {
  let i = from
  while (/^[DnN#r]$/.test(items[i]?.cls ?? '')) i++
  return items[i]?.cls === 'W'
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
