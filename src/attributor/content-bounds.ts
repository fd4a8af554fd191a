/** Where the reported words of a sentence begin and end, beside an attribution that stands before or behind them. */
import { reportingVerb } from '../language/vocabulary.js'
import type { Token } from '../parser/document.js'
import { DASH, hasDash } from './content-asides.js'
import { endOfWords, isSentence, isWord, opensSentence } from './content-end.js'
import type { TokenRange } from './cue.js'
import type { Item, Outline } from './outline.js'
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

/** Content before its attribution: from the head of the sentence to the comma before "she said". */
export function trimBefore(
  scene: Scene,
  outline: Outline,
  from: number,
  to: number,
  inside: readonly number[],
): [number, number] {
  const { items } = outline
  let a = from
  const firstSpan = inside[0] as number
  while (a < firstSpan && !isWord(items[a] as Item)) a++
  let b = to
  const lastSpan = inside.at(-1) as number
  while (b - 1 > lastSpan && !isWord(items[b - 1] as Item)) b--
  // “…,” then said he: an adverb of the cue
  const closing = outline.spans[items[lastSpan]?.span ?? -1]
  if (closing && /[,?!…]/.test(scene.document.text.charAt(closing.end - 1)))
    while (b - 1 > lastSpan && /^[^A-Za-z#]|^r$/.test(items[b - 1]?.cls ?? '')) b--
  // "…, as he put it", "…, per the report": what joins the clause is no part of the words
  const joins = (item: Item | undefined): boolean =>
    item !== undefined &&
    item.span < 0 &&
    (item.cls === 'C' || /^(?:as|per)$/.test(scene.document.tokens[item.token]?.lower ?? ''))
  // "Market fire: “…”": the topic of a headline; "By Mara Ellerby, Oslo — “We …”": the head of a report
  const lead = items[firstSpan - 1]
  const opening = outline.spans[items[firstSpan]?.span ?? -1]
  const heads =
    opening &&
    DASH.test(lead?.cls ?? '') &&
    opensSentence(scene, opening) &&
    !hasDash(items, firstSpan + 1)
  if (lead?.cls === ':' || heads) a = firstSpan
  while (b - 1 > lastSpan && (joins(items[b - 1]) || !isWord(items[b - 1] as Item))) b--
  return [a, b]
}

/** Content behind its attribution: without "that", the addressee, the day and the occasion. */
export function trimAfter(
  scene: Scene,
  outline: Outline,
  from: number,
  to: number,
  inside: readonly number[],
  cue: TokenRange | null,
  relative: boolean,
): [number, number] {
  const { tokens } = scene.document
  const { items } = outline
  const word = (i: number): string => {
    const item = items[i]
    return item && item.span < 0 ? (tokens[item.token] as Token).lower : ''
  }
  const firstSpan = inside[0] as number
  const opening = outline.spans[items[firstSpan]?.span ?? -1]
  let a = from
  // "said in the hall last night, “It makes me proud”"
  if (opening && isSentence(scene, items[firstSpan - 1], opening)) a = firstSpan
  const verb = cue ? reportingVerb((tokens[cue.end - 1] as Token).lower)?.base : undefined
  for (let i = a; i < firstSpan; i++) {
    // all up to "that" or a colon is no content: "told reporters in Oslo on Friday that"
    // "said that was “false”"
    const isPronoun = i === from && items[i + 1]?.cls === 'A'
    if ((word(i) === 'that' && !isPronoun) || items[i]?.cls === ':') {
      a = i + 1
      break
    }
  }
  if (a === from)
    a = skipOccasion(items, word, from, firstSpan, verb !== undefined && ADDRESSED.has(verb))
  while (a < firstSpan && !isWord(items[a] as Item)) a++
  return [a, endOfWords(scene, outline, inside.at(-1) as number, to, relative)]
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
