import { readFileSync } from 'node:fs'
import type { Article } from '../../src/formatter/formats.js'
import { formatHtml } from '../../src/formatter/html/html.js'
import { type ExtractOptions, extractQuotes } from '../../src/index.js'

/** A fixture with its current extraction, for a full report. */
export function fixture(name: string, options: ExtractOptions = {}): Article {
  const source = `fixtures/${name}.txt`
  const text = readFileSync(source, 'utf8')
  return { text, extraction: extractQuotes(text, { source, ...options }) }
}

export function report(...articles: Article[]): string {
  return formatHtml(articles, { several: articles.length > 1, width: 80, colour: false })
}
