/** Annotates a document with everything that speaker attribution reads, once per document. */
import type { Document } from '../../document/document.js'
import { paragraphOf } from '../../document/paragraph-of.js'
import { tagWords } from '../../pos-tagger/tag-words.js'
import { typeMentions } from '../entity-types/type-mentions.js'
import { extraneousSentences } from '../extraneous/extraneous-sentences.js'
import { joinAppositions } from '../mentions/appositions.js'
import { findMentions } from '../mentions/find-mentions.js'
import type { Mention } from '../mentions/mention.js'
import { fitNamesElsewhere } from '../mentions/names-elsewhere.js'
import { classifyWords } from '../syntax/classify-words.js'
import { collapseParagraphs, type Item } from '../syntax/collapsed-paragraph.js'
import type { AnnotatedDocument } from './annotated-document.js'

/** Tags and classifies the words, finds the mentions and indexes them by token and paragraph. */
export function annotate(document: Document): AnnotatedDocument {
  const tags = tagWords(document)
  const classes = classifyWords(document, tags)
  const mentions = findMentions(document, classes)
  fitNamesElsewhere(document, mentions)
  const appositions = joinAppositions(document, classes, mentions)
  const collapsedParagraphs = collapseParagraphs(document, classes, namesOf(mentions))
  const itemOf = new Int32Array(document.tokens.length).fill(-1)
  for (const { items } of collapsedParagraphs) {
    for (let index = 0; index < items.length; index++) {
      const { span, token } = items[index] as Item
      if (span < 0) itemOf[token] = index
    }
  }
  const extraneous = extraneousSentences(document)
  const mentionsIn: number[][] = document.paragraphs.map(() => [])
  const headCounts = new Map<string, number>()
  const labels = new Map<number, number>()
  const mentionAt = new Map<number, Mention>()
  const mentionEnding = new Map<number, Mention>()
  for (const mention of mentions) {
    if (
      mention.type === 'name' &&
      classes[mention.fullEndToken] === ':' &&
      mention.endToken - mention.firstToken <= 4
    ) {
      labels.set(mention.firstToken, mention.index)
    }
    headCounts.set(mention.head, (headCounts.get(mention.head) ?? 0) + 1)
    // a phrase that a mark cuts in two names nobody
    if (!isOutside(itemOf, mention.firstToken) || !isOutside(itemOf, mention.endToken - 1)) continue
    if (mention.modifier || extraneous.has(mention.sentence)) continue
    mentionsIn[paragraphOf(document, mention)]?.push(mention.index)
    mentionAt.set(mention.firstToken, mention)
    if (!mentionEnding.has(mention.endToken - 1) || mention.type !== 'pronoun')
      mentionEnding.set(mention.endToken - 1, mention)
  }
  return {
    document,
    classes,
    tags,
    mentions,
    appositions,
    typesOf: typeMentions(document, classes, tags),
    collapsedParagraphs,
    itemOf,
    mentionsIn,
    labels,
    extraneous,
    mentionAt,
    mentionEnding,
    readings: null,
    headCounts,
  }
}

const isOutside = (itemOf: Int32Array, token: number): boolean => (itemOf[token] as number) >= 0

/** Names long enough to hold words in quotation marks, in text order, without overlaps. */
function namesOf(mentions: readonly Mention[]): Mention[] {
  const names: Mention[] = []
  for (const mention of mentions) {
    if (
      mention.type === 'name' &&
      mention.endToken - mention.firstToken > 3 &&
      mention.start >= (names.at(-1)?.end ?? 0)
    )
      names.push(mention)
  }
  return names
}
