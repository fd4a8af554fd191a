/** Sources that the text states, for which no choice is left: the label of a transcript, a signature, “…”, as she put it. */

import { reportingVerb } from '../language/vocabulary.js'
import { labelOf, type SpanPlace } from './candidates.js'
import { inversionAfter, inversionBefore } from './inversion.js'
import type { Mention } from './mention.js'
import type { Outline } from './outline.js'
import type { Scene } from './scene.js'

const DASH = /^[-–—―]/

export function statedSource(scene: Scene, place: SpanPlace): Mention | null {
  return (
    labelled(scene, place) ??
    signed(scene, place) ??
    undersigned(scene, place) ??
    named(scene, place) ??
    shared(scene, place) ??
    inverted(scene, place)
  )
}

/** “WALLACE: Let’s start …” */
function labelled(scene: Scene, { outline, index }: SpanPlace): Mention | null {
  const label = labelOf(scene, outline, index)
  const mention = label === null ? undefined : scene.mentions[label]
  if (!mention || outline.spanItems[index] !== 0) return null
  const name = scene.document.text.slice(mention.start, mention.end)
  return /^[\p{Lu}\s.'’-]{2,}$/u.test(name) ? mention : null
}

/** “No sympathy.” ― Oscar P. Quintero, with the signature behind it or in the next paragraph. */
function signed(scene: Scene, { outline, index }: SpanPlace): Mention | null {
  const item = outline.spanItems[index] as number
  const at = (i: number): string => outline.items[i]?.cls ?? ''
  const follows = at(item + 1)
  if (DASH.test(follows)) {
    const named = scene.mentionAt.get(outline.items[item + 2]?.token ?? -1)
    if (named?.type !== 'name') return null
    const next = at((scene.itemOf[named.fullEndToken - 1] ?? item + 2) + 1)
    // behind a dash a clause may go on: “Never” – Doe said so twice – “again.”
    const opens = item === 0 || outline.items[item - 1]?.sentence !== outline.items[item]?.sentence
    return opens && /^[.,;Q]?$/.test(next) ? named : null
  }
  if (follows !== '' || item !== 0) return null
  const signature = scene.outlines[outline.paragraph + 1]
  if (!signature || signature.spans.length > 0 || !DASH.test(signature.items[0]?.cls ?? ''))
    return null
  const named = scene.mentionAt.get(signature.items[1]?.token ?? -1)
  return named?.type === 'name' ? named : null
}

/** “As a woman … what he calls “hell”.” ― Jane Doe: a line of letters, all of it by whom it ends with. */
function undersigned(scene: Scene, { outline, index }: SpanPlace): Mention | null {
  const { items, spanItems } = outline
  let last = items.length - 1
  if (items[last]?.cls === '.') last--
  const named = scene.mentionEnding.get(items[last]?.token ?? -1)
  const dash = named ? (scene.itemOf[named.firstToken] ?? 0) - 1 : -1
  if (named?.type !== 'name' || !DASH.test(items[dash]?.cls ?? '')) return null
  // a quotation, or the end of a sentence, stands before the dash
  if (!/^[Q".!?]$/.test(items[dash - 1]?.cls ?? '')) return null
  return (spanItems[index] as number) < dash && opensWithMark(scene, outline) ? named : null
}

const opensWithMark = ({ document }: Scene, { items }: Outline): boolean =>
  document.tokens[items[0]?.token ?? -1]?.kind === 'mark' || items[0]?.cls === 'Q'

/** “…”, as a memo put it; “…”, per the bylaws; “…,” according to the report; as the magazine put it, “…” */
function named(scene: Scene, { outline, index }: SpanPlace): Mention | null {
  const { items } = outline
  const item = outline.spanItems[index] as number
  const sentence = items[item]?.sentence
  const word = (i: number): string => {
    const it = items[i]
    return it && it.span < 0 && it.sentence === sentence
      ? (scene.document.tokens[it.token]?.lower ?? '')
      : ''
  }
  const mentionFrom = (i: number): Mention | null =>
    word(i) === '' ? null : (scene.mentionAt.get(items[i]?.token ?? -1) ?? null)
  const itemBehind = (m: Mention): number => (scene.itemOf[m.fullEndToken - 1] ?? -2) + 1
  const putsIt = (i: number): boolean => /^puts?$/.test(word(i)) && word(i + 1) === 'it'
  const next = item + (word(item + 1) === ',' ? 2 : 1)
  if (word(next) === 'as') {
    const mention = mentionFrom(next + 1)
    if (mention && putsIt(itemBehind(mention))) return mention
  }
  if (word(next) === 'per') return mentionFrom(next + 1)
  if (word(next) === 'according' && word(next + 1) === 'to') return mentionFrom(next + 2)
  // “…” came the reply from the gallery
  if (
    word(next) === 'came' &&
    /^(?:reply|answer|response|cry|shout|retort)$/.test(word(next + 2))
  ) {
    return /^(?:from|of)$/.test(word(next + 3)) ? mentionFrom(next + 4) : null
  }
  const inWords = (i: number): boolean =>
    word(i) === 'in' && word(i + 1) === 'the' && word(i + 2) === 'words' && word(i + 3) === 'of'
  if (inWords(next)) return mentionFrom(next + 4)
  // Families were told by the coastguard to “get out now”
  const agent = agentBefore(scene, outline, item)
  if (agent) return agent
  // is, in the words of the mayor, “a promise”
  const left = scene.mentionEnding.get(items[item - (word(item - 1) === ',' ? 2 : 1)]?.token ?? -1)
  const leftAt = left ? (scene.itemOf[left.firstToken] ?? -1) : -1
  if (left && leftAt > 3 && inWords(leftAt - 4)) return left
  const opening = openingSource(scene, outline, item)
  if (opening) return opening
  // as the magazine put it, “…”
  for (let i = item - 1; i >= item - 12 && word(i) !== ''; i--) {
    if (word(i) !== 'as') continue
    const mention = mentionFrom(i + 1)
    return mention && putsIt(itemBehind(mention)) ? mention : null
  }
  return null
}

/** Verbs that report only in some uses. */
const NO_REPORT =
  /^(?:begin|start|continue|finish|conclude|decide|resolve|show|find|hold|offer|move|rule|issue|release)$/

/** According to the source, … “…”; In the words of the mayor, “…”: for the whole sentence, unless another one speaks in it. */
function openingSource(scene: Scene, { items }: Outline, item: number): Mention | null {
  let first = item
  while (items[first - 1]?.sentence === items[item]?.sentence) {
    first--
    // it is the source of what the sentence quotes first
    if ((items[first]?.span ?? -1) >= 0) return null
  }
  const word = (i: number): string => scene.document.tokens[items[i]?.token ?? -1]?.lower ?? ''
  const words =
    word(first) === 'in' &&
    word(first + 1) === 'the' &&
    word(first + 2) === 'words' &&
    word(first + 3) === 'of'
  const according = word(first) === 'according' && word(first + 1) === 'to'
  if ((!words && !according) || first >= item) return null
  const mention = scene.mentionAt.get(items[first + (words ? 4 : 2)]?.token ?? -1)
  if (!mention) return null
  for (let i = (scene.itemOf[mention.fullEndToken - 1] ?? item) + 1; i < item; i++) {
    const act = items[i]?.cls === 'V' ? reportingVerb(word(i))?.act : undefined
    if (
      (act === 'speech' || act === 'writing') &&
      !NO_REPORT.test(reportingVerb(word(i))?.base ?? '')
    )
      return null
  }
  return mention
}

/** The agent of the passive nearest before a quotation: "were told by the coastguard to". */
function agentBefore(scene: Scene, { items }: Outline, item: number): Mention | null {
  for (let i = item - 1; i > item - 12 && items[i]?.sentence === items[item]?.sentence; i--) {
    if (items[i]?.cls === 'Q') return null
    if (items[i]?.cls !== 'V') continue
    const word = (k: number): string => scene.document.tokens[items[k]?.token ?? -1]?.lower ?? ''
    const passive = /^(?:is|are|was|were|been|being)$/.test(word(i - 1)) && word(i + 1) === 'by'
    return passive ? (scene.mentionAt.get(items[i + 2]?.token ?? -1) ?? null) : null
  }
  return null
}

/** “A”, said Mara Ellerby, and the ferry was “B”: the sentence goes on what she said. */
function shared(scene: Scene, { outline, index }: SpanPlace): Mention | null {
  const { items, spanItems } = outline
  const before = spanItems[index - 1]
  const own = spanItems[index] as number
  if (before === undefined || items[before]?.sentence !== items[own]?.sentence) return null
  const cls = (i: number): string => items[i]?.cls ?? ''
  const verb = before + (cls(before + 1) === ',' ? 2 : 1)
  const mention = cls(verb) === 'V' ? scene.mentionAt.get(items[verb + 1]?.token ?? -1) : undefined
  if (!mention) return null
  const end = (scene.itemOf[mention.fullEndToken - 1] ?? own) + 1
  if (cls(end) !== ',' || cls(end + 1) !== 'C') return null
  for (let i = end + 2; i < own; i++) if (cls(i) === 'V') return null
  return mention
}

/** “A,” said he, “B.” */
const inverted = (scene: Scene, { outline, index }: SpanPlace): Mention | null =>
  (
    inversionAfter(scene, outline, outline.spanItems[index] as number) ??
    inversionBefore(scene, outline, index)
  )?.mention ?? null
