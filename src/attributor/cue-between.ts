/** Cues of a source that no reporting verb of its own joins to the quotation: what stands between the two. */
import type { SpanPlace } from './candidates.js'
import type { TokenRange } from './cue.js'
import type { Mention } from './mention.js'
import type { Item } from './outline.js'
import type { Scene } from './scene.js'
import { subjectOf } from './subjects.js'

/** How many items before the quotation are looked at. */
const REACH = 20
/** The longest clause before a colon. */
const CLAUSE = 60
/** The longest verb group: "was later heard remarking". */
const VERB_GROUP = 4

export function lastResort(
  scene: Scene,
  mention: Mention,
  { outline, index }: SpanPlace,
): TokenRange | null {
  const span = outline.spanItems[index] as number
  const from = scene.itemOf[mention.fullEndToken - 1] ?? -1
  const { items } = outline
  if (from < 0 || from >= span || items[from]?.sentence !== items[span]?.sentence) return null
  if (scene.document.sentences[mention.sentence]?.paragraph !== outline.paragraph) return null
  return (
    verbGroup(items, from + 1, span) ??
    putAt(scene, items, from + 1, span) ??
    beforeColon(items, from + 1, span)
  )
}

/** "was heard remarking, “…”": nothing but verbs up to the quotation. */
function verbGroup(items: readonly Item[], from: number, span: number): TokenRange | null {
  if (items[from]?.cls === ',') from++
  let end = span
  if (/^[,:]$/.test(items[end - 1]?.cls ?? '')) end--
  if (end - from < 1 || end - from > VERB_GROUP || !/^[Av]$/.test(items[from]?.cls ?? ''))
    return null
  for (let i = from; i < end; i++) if (!/^[Avrn]$/.test(items[i]?.cls ?? '')) return null
  return tokensOf(items, from, end)
}

/** "…, popularly called “Baba”, alleged that …": a reporting verb whose subject other marked words hide. */
export function hiddenVerb(
  scene: Scene,
  mention: Mention,
  { outline, index }: SpanPlace,
): TokenRange | null {
  const { items, spanItems } = outline
  const span = spanItems[index] as number
  const hiding = spanItems[index - 1]
  // an apposition may end inside the marked words
  const full = scene.itemOf[mention.fullEndToken - 1] ?? -1
  const from = full < 0 ? (scene.itemOf[mention.endToken - 1] ?? -1) : full
  if (hiding === undefined || from < 0 || from > hiding || mention.type === 'pronoun') return null
  if (items[from]?.sentence !== items[span]?.sentence) return null
  if (scene.document.sentences[mention.sentence]?.paragraph !== outline.paragraph) return null
  for (let i = span - 1; i > Math.max(hiding, span - REACH); i--) {
    if (items[i]?.cls !== 'V') continue
    return subjectOf(scene, outline, i) === null ? tokensOf(items, i, i + 1) : null
  }
  return null
}

/** "put the losses at “at least” nine" */
function putAt(
  scene: Scene,
  items: readonly Item[],
  from: number,
  span: number,
): TokenRange | null {
  const word = (i: number): string => scene.document.tokens[items[i]?.token ?? -1]?.lower ?? ''
  if (!/^puts?$/.test(word(from))) return null
  for (let i = from + 1; i < Math.min(span, from + REACH); i++)
    if (word(i) === 'at') return tokensOf(items, from, from + 1)
  return null
}

/**
 * "he read, in full: “…”", "Omar Vassallo on the ferry: “…”": before a colon any verb of the source reports, or the
 * colon alone, unless somebody else's verb stands there.
 */
function beforeColon(items: readonly Item[], from: number, span: number): TokenRange | null {
  if (items[span - 1]?.cls !== ':' || span - from > CLAUSE) return null
  if (items.slice(from, span).some(({ cls }) => cls === 'V')) return null
  let i = from
  while (i < span && i - from < VERB_GROUP && /^[Ar]$/.test(items[i]?.cls ?? '')) i++
  return items[i]?.cls === 'v' ? tokensOf(items, from, i + 1) : tokensOf(items, span - 1, span)
}

const tokensOf = (items: readonly Item[], from: number, end: number): TokenRange => ({
  first: (items[from] as Item).token,
  end: (items[end - 1] as Item).token + 1,
})
