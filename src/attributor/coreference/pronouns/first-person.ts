/** Resolves "I" outside quotations to the speaker of a turn, the signer of a letter or the author of a column. */

import { paragraphOf } from '../../../document/paragraph-of.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { Mention } from '../../mentions/mention.js'
import { DASHES } from '../../syntax/word-class.js'
import type { Entity } from '../entities/entity.js'
import type { Author } from './author.js'

/** Returns the entity that "I" (in transcripts, also "we") refers to; null if unknown. */
export function narratorOf(
  scene: AnnotatedDocument,
  mention: Mention,
  named: ReadonlyMap<number, Entity>,
  author: Author,
): Entity | null {
  if (!/^(?:i|we)$/.test(mention.head)) return null
  const paragraph = paragraphOf(scene.document, mention)
  const turn = turnOf(scene, paragraph)
  if (turn) return turn === 'answer' ? interviewee(scene, named) : (named.get(turn.index) ?? null)
  if (mention.head !== 'i') return null
  const known = author.speaking(mention)
  if (known) return known
  const name = signature(scene, paragraph) ?? byline(scene) ?? biography(scene)
  return (name && named.get(name.index)) ?? null
}

const firstTokenOf = ({ document }: AnnotatedDocument, paragraph: number): number =>
  document.sentences[document.paragraphs[paragraph]?.firstSentence ?? -1]?.firstToken ?? -1

/** Maximum length of a turn, in paragraphs. */
const LONGEST_TURN = 6

/** Finds the label of a transcript turn: "PIKE: Yes, ma’am. We requested …", "A: My daughter asks me this." */
function turnOf(scene: AnnotatedDocument, paragraph: number): Mention | 'answer' | null {
  const { tokens } = scene.document
  for (let p = paragraph; p >= 0 && p > paragraph - LONGEST_TURN; p--) {
    const first = firstTokenOf(scene, p)
    const label = scene.labels.get(first)
    if (label !== undefined) return scene.mentions[label] ?? null
    const letter = tokens[first]?.text
    if (tokens[first + 1]?.text === ':' && (letter === 'A' || letter === 'Q'))
      return letter === 'A' ? 'answer' : null
  }
  return null
}

/** Returns the person named most often before the first question. */
function interviewee(scene: AnnotatedDocument, named: ReadonlyMap<number, Entity>): Entity | null {
  const counts = new Map<Entity, number>()
  let best: Entity | null = null
  for (const m of scene.mentions) {
    if (scene.document.tokens[m.firstToken]?.text === 'Q') break
    const entity = named.get(m.index)
    if (!entity || (entity.kind !== 'person' && entity.kind !== null)) continue
    counts.set(entity, (counts.get(entity) ?? 0) + 1)
    if (!best || (counts.get(entity) ?? 0) > (counts.get(best) ?? 0)) best = entity
    if (m.sentence > 40) break
  }
  return best
}

/** Finds the signature of a letter: "Michael Pravica." in a separate paragraph shortly after the one with "I". */
function signature(scene: AnnotatedDocument, paragraph: number): Mention | null {
  for (let p = paragraph + 1; p < paragraph + LONGEST_TURN; p++) {
    const items = scene.collapsedParagraphs[p]?.items ?? []
    const first = DASHES.has(items[0]?.wordClass) ? 1 : 0
    const name = scene.mentionAt.get(items[first]?.token ?? -1)
    if (name?.type !== 'name' || name.kind === 'organization') continue
    const rest = items
      .slice(first)
      .filter(({ wordClass }) => wordClass !== '.' && wordClass !== ',')
    if (rest.length === name.endToken - name.firstToken && rest.length >= 2 && rest.length <= 4)
      return name
  }
  return null
}

/** Finds the byline: "By Jane Doe" before the text. */
function byline(scene: AnnotatedDocument): Mention | null {
  for (let p = 0; p < 5; p++) {
    const items = scene.collapsedParagraphs[p]?.items ?? []
    if (scene.document.tokens[items[0]?.token ?? -1]?.lower !== 'by' || items.length > 12) continue
    const name = scene.mentionAt.get(items[1]?.token ?? -1)
    if (name?.type === 'name' && name.kind !== 'organization') return name
  }
  return null
}

const TELLS_OF_AUTHOR = /^(?:is|was|writes|teaches|lives|works|served|serves|covers|heads|directs)$/

/** Finds the author biography at the end of a column: "Jane Doe is playwright-in-residence at …". */
function biography(scene: AnnotatedDocument): Mention | null {
  const last = scene.collapsedParagraphs.length - 1
  for (let p = last; p >= Math.max(1, last - 1); p--) {
    const name = scene.mentionAt.get(scene.collapsedParagraphs[p]?.items[0]?.token ?? -1)
    if (name?.type !== 'name' || name.kind === 'organization') continue
    const next = name.fullEndToken + (scene.classes[name.fullEndToken] === ',' ? 1 : 0)
    if (TELLS_OF_AUTHOR.test(scene.document.tokens[next]?.lower ?? '')) return name
  }
  return null
}
