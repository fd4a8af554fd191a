/** “…,” said he, “…”: a verb and the pronoun that is its subject, right after a quotation. */
import { reportingVerb } from '../language/vocabulary.js'
import type { Mention } from './mention.js'
import type { Outline } from './outline.js'
import type { Scene } from './scene.js'

const SUBJECTS = /^(?:he|she|they|i|we|one|another|some|others|both)$/
/** They are objects as well: “…,” told it. */
const SUBJECTS_OF_SAY = /^(?:it|you)$/
const SAY = /^(?:say|reply|cry|answer)$/

/** Said he, smiling: how, not another cue. */
const GESTURES =
  /^(?:sigh|sobb|weep|laugh|chuckl|giggl|grinn|smil|groan|moan|shrugg|sneer|sniff|snort|shak|nodd)ing$/

export interface Inversion {
  readonly mention: Mention
  /** Item of the verb. */
  readonly verb: number
}

/** What stands right after the quotation at an item. */
export function inversionAfter(scene: Scene, outline: Outline, item: number): Inversion | null {
  const { items } = outline
  const sentence = items[item]?.sentence
  const classOf = (i: number): string =>
    (items[i]?.sentence === sentence ? items[i]?.cls : '') ?? ''
  let verb = item + 1
  if (/^[,\-–—]$/.test(classOf(verb))) verb++
  // “…,” then said he
  if (classOf(verb) === 'r') verb++
  if (classOf(verb) !== 'V') return null
  const mention = scene.mentionAt.get(items[verb + 1]?.token ?? -1)
  if (!mention || classOf(verb + 1) === '') return null
  const base = reportingVerb(scene.document.tokens[items[verb]?.token ?? -1]?.lower ?? '')?.base
  const isSubject =
    SUBJECTS.test(mention.head) || (SUBJECTS_OF_SAY.test(mention.head) && SAY.test(base ?? ''))
  if (mention.type !== 'pronoun' || !isSubject) return null
  let behind = (scene.itemOf[mention.endToken - 1] ?? 0) + 1
  if (classOf(behind) === 'r') behind++
  const next = scene.document.tokens[items[behind]?.token ?? -1]?.lower ?? ''
  // “…,” said they would: the subject of the verb that follows
  const opensClause =
    /^[AV]$/.test(classOf(behind)) || (classOf(behind) === 'v' && !/ing$/.test(next))
  return opensClause ? null : { mention, verb }
}

/** The one that a quotation goes on after: “…,” said he in a low voice, “…”. Null where more than a cue stands between. */
export function inversionBefore(scene: Scene, outline: Outline, index: number): Inversion | null {
  const { items, spanItems } = outline
  const before = spanItems[index - 1]
  const own = spanItems[index] as number
  if (before === undefined || items[before]?.sentence !== items[own]?.sentence) return null
  const found = inversionAfter(scene, outline, before)
  if (!found) return null
  const reports = (i: number): boolean =>
    items[i]?.cls === 'V' &&
    !GESTURES.test(scene.document.tokens[items[i]?.token ?? -1]?.lower ?? '')
  // another verb that reports may have a source of its own
  for (let i = found.verb + 1; i < own; i++) if (reports(i)) return null
  return found
}
