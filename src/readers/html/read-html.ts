/** Reads the article of a web page. */
import type { Reading } from '../../document/reading.js'
import { aboutOf } from './about/article.js'
import { headOf } from './about/head.js'
import { readLinkedData } from './about/linked-data.js'
import { standfirstOf } from './about/standfirst.js'
import { type Block, blocksOf } from './content/blocks.js'
import { readContent } from './content/read-content.js'
import { nestsTooDeep } from './page/depth.js'
import { PageError } from './page/page-error.js'
import { type Page, parsePage } from './page/parse-page.js'
import { wordsOf } from './page/words.js'
import { compose, type Draft, draftOf } from './quotations/draft.js'
import { quoteDrafts } from './quotations/quote-drafts.js'

/**
 * Returns the article of an HTML page. Its input is the headline, the standfirst and the paragraphs, separated by blank
 * lines; menus, captions, comments and advertisements are left out. Its prose has quotation marks, and names of speakers,
 * where only the markup shows them.
 *
 * @throws PageError if the page contains no article or cannot be parsed
 */
export function readHtml(html: string): Reading {
  if (nestsTooDeep(html)) throw new PageError('nests its tags too deeply')
  const { article, drafts } = articleIn(html)
  if (drafts.every(({ block }) => block === null)) throw new PageError('contains no article')
  quoteDrafts(drafts, article)
  return { ...compose(drafts), article }
}

function articleIn(html: string) {
  try {
    return readArticle(parsePage(html), html)
  } catch (error) {
    throw new PageError('cannot be parsed as HTML', { cause: error })
  }
}

function readArticle(page: Page, html: string) {
  const head = headOf(page.root)
  const data = readLinkedData(head.linkedData)
  const shown = blocksOf(page.body)
  const about = aboutOf(page.body, shown, head, data)
  const content = readContent(page, html, about.article.headline)
  const first = placeOfOpening(shown, content, about.place)
  const standfirst = standfirstOf(shown, about.place, first, head, data)
  const article = { ...about.article, standfirst }
  const heads = [article.headline, standfirst].filter((text) => text !== null)
  const said = new Set(heads.map(wordsOf))
  const body = content.filter(({ text }, index) => index > 2 || !said.has(wordsOf(text)))
  const drafts: Draft[] = [
    ...heads.map((text) => draftOf(text)),
    ...body.map((block) => draftOf(block.text, block)),
  ]
  return { article, drafts }
}

/** The index among all blocks of the page of the first paragraph of the content; -1 if it is not found. */
function placeOfOpening(
  shown: readonly Block[],
  content: readonly Block[],
  headline: number,
): number {
  const opening = content.find(({ text }) => text.length > 60) ?? content[0]
  return shown.findIndex(({ text }, index) => index > headline && text === opening?.text)
}
