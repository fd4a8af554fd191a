/** Bounds of the reported words in a sentence, before or after their attribution. */

import type { Token } from '../../document/document.js'
import type { TokenRange } from '../../document/token-range.js'
import { reportingVerb } from '../../language/verbs.js'
import { OCCASIONS } from '../../lexicon/nouns/occasions.js'
import { ADDRESSED } from '../../lexicon/verbs/verb-groups.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { wordAt } from '../annotation/item-words.js'
import type { CollapsedParagraph, Item } from '../syntax/collapsed-paragraph.js'
import { classSet, DASHES, DETERMINERS, WordClass } from '../syntax/word-class.js'
import { hasDash } from './content-asides.js'
import { endOfWords, isSentence, isWord, opensSentence } from './content-end.js'

/** Classes of a noun phrase after its determiner. */
const PHRASE = classSet(
  WordClass.Name,
  WordClass.Noun,
  WordClass.Number,
  WordClass.Pronoun,
  WordClass.Time,
)
/** Items that close a phrase of time, place or occasion. */
const PHRASE_END = classSet(',', ':', WordClass.Preposition)

/** Trims content before its attribution: from the start of the sentence to the comma before "she said". */
export function trimBefore(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
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
    while (b - 1 > lastSpan && isAdverbOrSign(items[b - 1] as Item)) b--
  // "…, as he put it", "…, per the report": the conjunction is not part of the content
  const joins = (item: Item | undefined): boolean =>
    item !== undefined &&
    item.span < 0 &&
    (item.wordClass === WordClass.Conjunction ||
      /^(?:as|per)$/.test(scene.document.tokens[item.token]?.lower ?? ''))
  // "Market fire: “…”": the topic of a headline; "By Mara Ellerby, Oslo — “We …”": a byline
  const lead = items[firstSpan - 1]
  const opening = outline.spans[items[firstSpan]?.span ?? -1]
  const heads =
    opening &&
    DASHES.has(lead?.wordClass) &&
    opensSentence(scene, opening) &&
    !hasDash(items, firstSpan + 1)
  if (lead?.wordClass === ':' || heads) a = firstSpan
  while (b - 1 > lastSpan && (joins(items[b - 1]) || !isWord(items[b - 1] as Item))) b--
  return [a, b]
}

const isAdverbOrSign = (item: Item): boolean => item.wordClass === WordClass.Adverb || !isWord(item)

/** Trims content after its attribution: drops "that", the addressee, the day and the occasion. */
export function trimAfter(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  from: number,
  to: number,
  inside: readonly number[],
  cue: TokenRange | null,
  relative: boolean,
): [number, number] {
  const { tokens } = scene.document
  const { items } = outline
  const word = (i: number): string => wordAt(scene.document, outline, i)
  const firstSpan = inside[0] as number
  const opening = outline.spans[items[firstSpan]?.span ?? -1]
  let a = from
  // "said in the hall last night, “It makes me proud”"
  if (opening && isSentence(scene, items[firstSpan - 1], opening)) a = firstSpan
  const verb = cue ? reportingVerb((tokens[cue.end - 1] as Token).lower)?.base : undefined
  for (let i = a; i < firstSpan; i++) {
    // content starts after "that" or a colon: "told reporters in Oslo on Friday that";
    // a pronoun "that" is part of it: "said that was “false”"
    const isPronoun = i === from && items[i + 1]?.wordClass === WordClass.Auxiliary
    if ((word(i) === 'that' && !isPronoun) || items[i]?.wordClass === ':') {
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
    while (i < limit && DETERMINERS.has(items[i]?.wordClass)) i++
    while (i < limit && PHRASE.has(items[i]?.wordClass)) i++
    return i
  }
  if (addressed) a = nounPhrase(a)
  for (let guard = 0; guard < 4; guard++) {
    if (items[a]?.wordClass === WordClass.Time || items[a]?.wordClass === WordClass.Adverb) a++
    else if (items[a]?.wordClass === WordClass.Preposition) {
      const end = nounPhrase(a + 1)
      const occasion =
        items
          .slice(a, end)
          .some((it, k) => it.wordClass === WordClass.Time || OCCASIONS.has(word(a + k))) ||
        word(a) === 'to'
      const closed = end === limit || PHRASE_END.has(items[end]?.wordClass)
      if (!occasion && !(closed && end === limit)) break
      if (end === a + 1) break
      if (!occasion) break
      a = end
    } else break
  }
  return a
}
