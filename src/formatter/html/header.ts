import type { Extraction } from '../../extraction/schema.js'
import { count } from '../common/count.js'
import { sourceName } from '../common/formatter.js'
import { type Markup, markup } from './markup.js'
import { isVisible } from './titles.js'

/**
 * Renders the header of an article: title; author, site and date where known; numbers of quotes and speakers, source; the key of
 * the marks.
 */
export function renderHeader(extraction: Extraction, title: string, document: number): Markup {
  const { quotes, speakers } = extraction
  const source = sourceName(extraction)
  const credits = creditsOf(extraction)
  const path =
    source !== null && source !== title && isVisible(source)
      ? markup` <bdi class="path">${source}</bdi>`
      : null
  const credit = (text: string) => markup`<bdi class="credit">${text}</bdi> `
  return markup`<header>
<h2 id="d${document}title" dir="auto">${title}</h2>
${credits.length === 0 ? null : markup`<p class="facts">${credits.map(credit)}</p>`}
<p class="facts">${count(quotes.length, 'quote')}, ${count(speakers.length, 'speaker')}${path}</p>
${quotes.length === 0 ? null : legend}
</header>`
}

/** Names every mark of the text. It is drawn in the first colour of the palette. */
const legend = markup`<ul class="key c0" aria-label="Key"><li><span class="sample verbatim">direct quote</span></li><li><span class="sample"><span class="reported">mixed, with </span><span class="verbatim">“quoted words”</span></span></li><li><span class="sample reported">indirect quote</span></li><li><span class="sample cue">cue</span></li><li><span class="sample mention">speaker</span></li><li><span class="badge">AB</span> speaker’s initials</li><li><span class="badge unsure">AB?</span> speaker uncertain</li><li><span class="badge nobody">?</span> no speaker found</li></ul>`

/** Where a quote is from, on one line, for a copied quote: title, author, site, date, and address or source. */
export function sourceLine(extraction: Extraction, title: string): string {
  const place = extraction.article?.url ?? sourceName(extraction)
  const parts = [
    title,
    ...creditsOf(extraction),
    ...(place === null || place === title ? [] : [place]),
  ]
  return parts.filter(isVisible).join(', ')
}

function creditsOf({ article }: Extraction): string[] {
  if (!article) return []
  const { byline, site, published } = article
  const date = published?.replace(/T.*/, '') ?? null
  return [byline && `By ${byline}`, site, date].filter(
    (part) => part !== null && isVisible(part),
  ) as string[]
}
