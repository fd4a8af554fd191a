/** Cues, the reporting words between a source and its quotation: "said", "according to", "has repeatedly called". */

import type { Token } from '../../document/document.js'
import { paragraphOf } from '../../document/paragraph-of.js'
import type { TokenRange } from '../../document/token-range.js'
import { SOCIAL_MEDIA } from '../../lexicon/nouns/report-nouns.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { inversionAfter, inversionBefore } from '../annotation/inversion.js'
import type { QuotationRef } from '../annotation/quotation-ref.js'
import { subjectOf } from '../annotation/subjects.js'
import type { Mention } from '../mentions/mention.js'
import { DASHES, PREVERBAL, WordClass } from '../syntax/word-class.js'
import { hiddenVerb, lastResort } from './cue-between.js'
import { fixedPhrase } from './cue-phrases.js'

const PARTICLES = new Set(['out', 'back', 'off', 'down', 'up'])
/** The day is not part of the cue. */
const DAYS = /^(?:yesterday|today|tonight|tomorrow)$/
/** Verbs with a preposition that changes their meaning. */
const GOVERNED = new Set(['called for', 'calls for', 'call for', 'calling for', 'pointed to'])

/** Returns the cue that joins a mention to a quoted span of its paragraph, null if there is none. Never inside quoted words. */
export function findCue(
  scene: AnnotatedDocument,
  mention: Mention,
  place: QuotationRef,
): TokenRange | null {
  const { itemOf } = scene
  if ((itemOf[mention.firstToken] ?? -1) < 0) return null
  const cue = searchCue(scene, mention, place)
  // an apposition may end inside quoted words, and so may the words next to it
  return cue && [cue.first, cue.end - 1].every((token) => (itemOf[token] ?? -1) >= 0) ? cue : null
}

function searchCue(
  scene: AnnotatedDocument,
  mention: Mention,
  place: QuotationRef,
): TokenRange | null {
  const { classes, document } = scene
  const { tokens } = document
  const sentence = document.sentences[mention.sentence]
  if (!sentence) return null
  return (
    fixedPhrase(classes, tokens, mention, sentence.firstToken) ??
    inverted(scene, mention, place) ??
    nearestOf(scene, mention, place) ??
    hiddenVerb(scene, mention, place) ??
    verbAfter(scene, mention, sentence.endToken) ??
    cueBefore(classes, tokens, mention, sentence.firstToken) ??
    colonAfter(classes, mention, sentence.endToken) ??
    dashBefore(classes, mention, sentence.firstToken) ??
    lastResort(scene, mention, place)
  )
}

/** “…,” said he, “…”: the cue of the quotation before it and of the one after it. */
function inverted(
  scene: AnnotatedDocument,
  mention: Mention,
  { outline, index }: QuotationRef,
): TokenRange | null {
  const after = inversionAfter(scene, outline, outline.spanItems[index] as number)
  const found = after?.mention === mention ? after : inversionBefore(scene, outline, index)
  if (found?.mention !== mention) return null
  const first = outline.items[found.verb]?.token as number
  return { first, end: mention.firstToken }
}

/** The verb of the source nearest to the quotation: "praised the crew and said, “…”". */
function nearestOf(
  scene: AnnotatedDocument,
  mention: Mention,
  { outline, index }: QuotationRef,
): TokenRange | null {
  const span = outline.spanItems[index] as number
  const own = scene.itemOf[mention.firstToken] ?? -1
  if (paragraphOf(scene.document, mention) !== outline.paragraph) return null
  for (const step of own < span ? [-1, 1] : [1, -1]) {
    for (let i = span + step, n = 0; n < 20; i += step, n++) {
      const item = outline.items[i]
      if (
        !item ||
        item.sentence !== outline.items[span]?.sentence ||
        item.wordClass === WordClass.Quotation
      )
        break
      if (item.wordClass !== WordClass.ReportingVerb) continue
      if (subjectOf(scene, outline, i) !== mention) break
      return withAuxiliaries(scene.classes, scene.document.tokens, item.token, mention)
    }
  }
  return null
}

/** The verb with its auxiliaries, adverbs and particles: "has repeatedly called", "wrote on Facebook", "lashed out". */
function withAuxiliaries(
  classes: readonly string[],
  tokens: readonly Token[],
  verb: number,
  mention: Mention,
): TokenRange {
  const limit = mention.firstToken < verb ? mention.fullEndToken : 0
  let first = verb
  while (
    first > limit &&
    (PREVERBAL.has(classes[first - 1]) ||
      // "was heard remarking"
      (classes[first - 1] === WordClass.Verb &&
        classes[first - 2] === WordClass.Auxiliary &&
        classes[first] === WordClass.ReportingVerb)) &&
    !DAYS.test(tokens[first - 1]?.lower ?? '')
  )
    first--
  return { first, end: endOfVerb(tokens, verb) }
}

function endOfVerb(tokens: readonly Token[], verb: number): number {
  let end = verb + 1
  if (PARTICLES.has(tokens[end]?.lower ?? '')) end++
  if (GOVERNED.has(`${tokens[verb]?.lower} ${tokens[end]?.lower}`)) end++
  // "dismissed as “odd”", "speaks of “a warm exchange”"
  if (/^(?:as|of)$/.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.kind === 'mark') end++
  if (tokens[end]?.lower === 'on' && SOCIAL_MEDIA.has(tokens[end + 1]?.lower ?? '')) end += 2
  return end
}

/** "Jane Doe has said", "Doe, the minister, said": the first verb after the mention, outside quotations. */
function verbAfter(
  { classes, document, itemOf }: AnnotatedDocument,
  mention: Mention,
  limit: number,
): TokenRange | null {
  const { tokens } = document
  let first = -1
  let commas = 0
  let inClause = false
  for (let i = mention.fullEndToken; i < Math.min(limit, mention.fullEndToken + 18); i++) {
    if ((itemOf[i] ?? -1) < 0) {
      if (commas === 1) continue
      return null
    }
    const c = classes[i]
    if (c === WordClass.Relative && commas === 1) inClause = true
    if (c === WordClass.ReportingVerb && !(inClause && commas === 1)) {
      return { first: first >= 0 ? first : i, end: Math.min(limit, endOfVerb(tokens, i)) }
    }
    if (PREVERBAL.has(c)) {
      if (first < 0 && commas !== 1 && !DAYS.test(tokens[i]?.lower ?? '')) first = i
      continue
    }
    // "was heard remarking"
    if (
      c === WordClass.Verb &&
      classes[i - 1] === WordClass.Auxiliary &&
      classes[i + 1] === WordClass.ReportingVerb
    )
      continue
    if (c === ',') {
      commas++
      first = -1
      if (commas > 2) return null
      continue
    }
    if (commas === 1) continue
    return null
  }
  return null
}

/** "said Jane Doe", "from the report". */
function cueBefore(
  classes: readonly string[],
  tokens: readonly Token[],
  mention: Mention,
  limit: number,
): TokenRange | null {
  let i = mention.firstToken - 1
  if (i < limit) return null
  const before = (tokens[i] as Token).lower
  if (classes[i] === WordClass.Adverb) i--
  if (i >= limit && classes[i] === WordClass.ReportingVerb)
    return { first: i, end: mention.firstToken }
  if (
    classes[mention.firstToken - 1] === WordClass.Preposition &&
    /^(?:from|by|per|for)$/.test(before)
  )
    return { first: mention.firstToken - 1, end: mention.firstToken }
  return null
}

function colonAfter(
  classes: readonly string[],
  mention: Mention,
  limit: number,
): TokenRange | null {
  const i = mention.fullEndToken
  return i < limit && classes[i] === ':' ? { first: i, end: i + 1 } : null
}

function dashBefore(
  classes: readonly string[],
  mention: Mention,
  limit: number,
): TokenRange | null {
  const i = mention.firstToken - 1
  return i >= limit && DASHES.has(classes[i]) ? { first: i, end: i + 1 } : null
}
