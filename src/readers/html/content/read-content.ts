import { type Page, parsePage } from '../page/parse-page.js'
import { type Block, blocksOf } from './blocks.js'
import { removeFurniture } from './furniture.js'
import { keepArticle } from './keep.js'
import { mainContent } from './main-content.js'
import { keepQuotations } from './quotation-markup.js'

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
  return kept.length > 0 ? kept : blocks
}

function contentOf(page: Page): Block[] {
  keepQuotations(page)
  const content = mainContent(page.document)
  return content ? blocksOf(content) : []
}
