/**
 * Reads the article of a web page: `extractQuotes(readHtml(page))`. In Node and in browsers.
 *
 * @module quote-extract/html
 */
export type { Article } from './document/article.js'
export type { Piece, Reading } from './document/reading.js'
export { PageError } from './readers/html/page/page-error.js'
export { readHtml } from './readers/html/read-html.js'
