/** Interviews with questions and answers on separate lines: a quotation after a question is attributed to the interviewee. */

import type { Document } from '../../../document/document.js'
import { paragraphOf } from '../../../document/paragraph-of.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { lowerAt } from '../../annotation/item-words.js'
import type { QuotationRef } from '../../annotation/quotation-ref.js'
import { isSubject } from '../../annotation/subjects.js'
import type { Mention } from '../../mentions/mention.js'
import type { Item } from '../../syntax/collapsed-paragraph.js'

/** Probability that the person identified as the interviewee gives the answers. */
export const ANSWER_CERTAINTY = 0.8
/** Indirect question: "A reporter asked whether he would resign." */
const ASKS_INDIRECTLY =
  /\basked\b.{0,30}\b(?:whether|if|what|why|how|when|where|who|which)\b[^.]*\.\s*$/s
/** Maximum number of paragraphs from the last answer to the interviewee’s name. */
const BEHIND = 2

interface Interview {
  readonly answers: ReadonlySet<number>
  readonly interviewee: Mention | null
}

const interviews = new WeakMap<AnnotatedDocument, Interview>()

/** Returns the interviewee for a quotation that is an answer, otherwise null. */
export function answererOf(scene: AnnotatedDocument, { outline }: QuotationRef): Mention | null {
  const interview = interviews.get(scene) ?? readInterview(scene)
  interviews.set(scene, interview)
  return interview.answers.has(outline.paragraph) ? interview.interviewee : null
}

function readInterview(scene: AnnotatedDocument): Interview {
  const answers = new Set<number>()
  let labelled: Mention | null = null
  for (const { paragraph, items, spans } of scene.collapsedParagraphs) {
    if (spans.length !== 1) continue
    const outline = scene.collapsedParagraphs[paragraph]
    if (!outline) continue
    const alone = items.length === 1
    const byLetter =
      items.length === 3 && lowerAt(scene, outline, 0) === 'a' && items[1]?.wordClass === ':'
    if (byLetter || (alone && asks(scene, paragraph - 1, answers.size > 0))) answers.add(paragraph)
    // Q: “…” ¶ Mayor Jane Doe: “…”
    const colon = items.findIndex(({ span }) => span >= 0) - 1
    const label = scene.mentionAt.get(items[0]?.token ?? -1)
    const named = label?.type === 'name' && (label.name?.length ?? 0) > 1
    if (
      colon > 0 &&
      items[colon]?.wordClass === ':' &&
      named &&
      questionLabel(scene, paragraph - 1)
    )
      labelled ??= label
  }
  if (answers.size === 0) return { answers, interviewee: null }
  const first = Math.min(...answers)
  const last = Math.max(...answers)
  return {
    answers,
    interviewee: labelled ?? namedBefore(scene, first - 1) ?? namedBehind(scene, last),
  }
}

/** Tests whether a line without quotation marks asks or reports a question. `isInterview`: an answer came before. */
function asks(
  { document, collapsedParagraphs }: AnnotatedDocument,
  paragraph: number,
  isInterview: boolean,
): boolean {
  const outline = collapsedParagraphs[paragraph]
  if (!outline || outline.spans.length > 0) return false
  const { items } = outline
  if (items.at(-1)?.wordClass === '?') return isInterview || !asksAboutOthers(document, items)
  const from = document.tokens[items[0]?.token ?? -1]
  const to = document.tokens[items.at(-1)?.token ?? -1]
  return (
    from !== undefined &&
    to !== undefined &&
    ASKS_INDIRECTLY.test(document.text.slice(from.start, to.end))
  )
}

/** "Had she told him that?": narration rather than an interview question. */
function asksAboutOthers({ tokens }: Document, items: readonly Item[]): boolean {
  const words = items.map(({ token }) => tokens[token]?.lower ?? '')
  return (
    words.some((word) => THIRD_PERSON.has(word)) && !words.some((word) => SECOND_PERSON.has(word))
  )
}

const THIRD_PERSON: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'his'])
const SECOND_PERSON: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'yourself'])

function questionLabel(scene: AnnotatedDocument, paragraph: number): boolean {
  const outline = scene.collapsedParagraphs[paragraph]
  return (
    outline !== undefined &&
    lowerAt(scene, outline, 0) === 'q' &&
    outline.items[1]?.wordClass === ':'
  )
}

const isPerson = ({ type, kind, name, possessive }: Mention): boolean =>
  type === 'name' &&
  !possessive &&
  (kind === 'person' || (kind === null && /\S\s\S/.test(name ?? '')))

/** Returns the last subject among the people named before the first question, otherwise the last of these people. */
function namedBefore(scene: AnnotatedDocument, question: number): Mention | null {
  const named = scene.mentions.filter(
    (m) =>
      isPerson(m) &&
      (scene.itemOf[m.firstToken] ?? -1) >= 0 &&
      paragraphOf(scene.document, m) < question,
  )
  return named.findLast((m) => isSubject(scene, m)) ?? named.at(-1) ?? null
}

function namedBehind(scene: AnnotatedDocument, answer: number): Mention | null {
  const found = scene.mentions.find(
    (m) =>
      isPerson(m) &&
      (scene.itemOf[m.firstToken] ?? -1) >= 0 &&
      paragraphOf(scene.document, m) > answer,
  )
  return found && paragraphOf(scene.document, found) - answer <= BEHIND ? found : null
}
