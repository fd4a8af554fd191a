import type { Article } from '../../document/article.js'
import type { Reading } from '../../document/reading.js'
import { type Block, blocksOf, lineOf } from './blocks.js'
import { readFrontMatter } from './front-matter.js'
import { markTurns } from './labels.js'
import { markQuotations } from './quotations.js'
import { joinRuns } from './runs.js'
import { parseMarkdown, withLineFeeds } from './syntax.js'

/**
 * Reads Markdown (CommonMark with GitHub's extensions) as prose: what a reader of the page sees, without code, tables,
 * images, footnotes, comments and front matter. Block quotations stand in quotation marks, and so do the words after the
 * labels of a transcript.
 *
 * @param markdown the file as written; offsets count in it
 * @throws InputError, with a message that lacks the name of the input, if its quotations or lists nest too deeply
 */
export function readMarkdown(markdown: string): Reading {
  const { end, article } = readFrontMatter(markdown)
  const source = ' '.repeat(end) + withLineFeeds(markdown).slice(end)
  const blocks = blocksOf(parseMarkdown(source), source)
  const { prose, pieces } = joinRuns(markTurns(markQuotations(blocks)).map(({ runs }) => runs))
  return { input: markdown, prose, pieces, article: withHeadline(article, blocks) }
}

const unknown: Article = {
  headline: null,
  standfirst: null,
  byline: null,
  published: null,
  site: null,
  language: null,
  url: null,
}

/** With the first heading of the first level as headline, if the front matter has no title. */
function withHeadline(article: Article | null, blocks: readonly Block[]): Article | null {
  if (article?.headline) return article
  const heading = blocks.find((block) => block.heading === 1 && !block.quotation)
  return heading ? { ...(article ?? unknown), headline: lineOf(heading) } : article
}
