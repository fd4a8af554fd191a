/** All that the choice of a speaker looks at, computed once a document. */
import type { Document } from '../../document/document.js'
import { paragraphOf } from '../../document/paragraph-of.js'
import { tagWords } from '../../pos-tagger/tag-words.js'
import { typeMentions } from '../entity-types/type-mentions.js'
import { joinAppositions } from '../mentions/appositions.js'
import { findMentions } from '../mentions/find-mentions.js'
import type { Mention } from '../mentions/mention.js'
import { fitNamesElsewhere } from '../mentions/names-elsewhere.js'
import { classifyWords } from '../syntax/classify-words.js'
import { outlineParagraphs } from '../syntax/collapsed-paragraph.js'
import { foreignSentences } from '../syntax/glued-headlines.js'
import type { Scene } from './annotated-document.js'

export function buildScene(document: Document): Scene {
  const tags = tagWords(document)
  const classes = classifyWords(document, tags)
  const { mentions, appositions } = joinAppositions(
    document,
    classes,
    fitNamesElsewhere(document, findMentions(document, classes)),
  )
  const outlines = outlineParagraphs(document, classes, namesOf(mentions))
  const itemOf = new Int32Array(document.tokens.length).fill(-1)
  for (const { items } of outlines) {
    items.forEach((item, index) => {
      if (item.span < 0) itemOf[item.token] = index
    })
  }
  const foreign = foreignSentences(document)
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
    if (mention.modifier || (itemOf[mention.firstToken] ?? -1) < 0 || foreign.has(mention.sentence))
      continue
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
    outlines,
    itemOf,
    mentionsIn,
    labels,
    foreign,
    mentionAt,
    mentionEnding,
    headCounts,
  }
}

/** Where names with words in marks may stand, in text order, apart. */
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
