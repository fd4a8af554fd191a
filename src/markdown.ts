/**
 * Reads Markdown: `extractQuotes(readMarkdown(file))`. Offsets count in the Markdown as it is written.
 *
 * @module quote-extract/markdown
 */
export type { Article } from './document/article.js'
export type { Piece, Reading } from './document/reading.js'
export { readMarkdown } from './readers/markdown/read-markdown.js'
