import { type Page, parsePage } from '../page/parse-page.js'
import { type Block, blocksOf, wordsIn } from './blocks.js'
import { removeFurniture } from './furniture.js'
import { keepArticle } from './keep.js'
import { mainContent } from './main-content.js'
import { keepQuotations } from './quotation-markup.js'

/** The rules leave three quarters and more of a real page: where they leave less than this, they misread it. */
const LEAST_KEPT = 0.4

/**
 * The blocks of a page's article, without its headline; empty if it has none. Changes the page.
 *
 * @param html the page as written, which is parsed again if nothing is left of it without its furniture
 */
export function readContent(page: Page, html: string, headline: string | null): Block[] {
  const isChanged = removeFurniture(page.body)
  const blocks = contentOf(page)
  if (blocks.length === 0) return isChanged ? contentOf(parsePage(html)) : []
  const kept = keepArticle(blocks, headline)
  return wordsOf(kept) < wordsOf(blocks) * LEAST_KEPT ? blocks : kept
}

const wordsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + wordsIn(text), 0)

function contentOf(page: Page): Block[] {
  keepQuotations(page)
  const content = mainContent(page.document)
  return content ? blocksOf(content) : []
}
