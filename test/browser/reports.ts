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

/** An article in which as many people say something. */
export function crowd(size: number): Article {
  const names = Array.from({ length: size }, (_, index) => {
    const letter = (at: number) => String.fromCharCode(97 + (at % 26))
    return `Mara ${letter(index).toUpperCase()}ell${letter(index / 26)}m`
  })
  const text = names.map((name) => `“It is late tonight,” said ${name}.`).join('\n\n')
  return { text, extraction: extractQuotes(text, { source: 'crowd.txt' }) }
}

export function report(...articles: Article[]): string {
  return formatHtml(articles, { several: articles.length > 1, width: 80, colour: false })
}
