import type { Quote } from '../../extraction/records.js'
import { splitParagraphs } from '../../parser/layout/paragraphs.js'
import type { Article } from '../common/formatter.js'
import { unsure } from '../common/unsure.js'
import type { Cast, Role } from './cast.js'
import { type Markup, markup } from './markup.js'
import { cutSegments, type Segment } from './segments.js'

/** Id of a quote's note, which its words, cue and mention refer to: `d1n3`. */
export const noteId = (document: number, quote: number) => `d${document}n${quote + 1}`

/** Id of the badge after a quote: `d1r3`. */
export const referenceId = (document: number, quote: number) => `d${document}r${quote + 1}`

/**
 * Renders the paragraphs of an article with its quotes highlighted, and after each quote a badge that links to its note.
 * Apart from the badges, the text content is exactly the text that was read.
 */
export function renderArticle(article: Article, cast: Cast, document: number): Markup {
  const { text, extraction } = article
  const paragraphs = splitParagraphs(text)
  const segments = cutSegments(text, extraction.quotes, paragraphs)
  const blocks: Markup[] = []
  let next = 0
  const takeUntil = (end: number): Segment[] => {
    const from = next
    while (next < segments.length && (segments[next] as Segment).end <= end) next++
    return segments.slice(from, next)
  }
  const render = (segment: Segment) => renderSegment(segment, article, cast, document)
  for (const { start, end } of paragraphs) {
    blocks.push(...takeUntil(start).map(render))
    blocks.push(markup`<p dir="auto">${takeUntil(end).map(render)}</p>`)
  }
  blocks.push(...takeUntil(text.length).map(render))
  return markup`<div class="text">${blocks}</div>`
}

function renderSegment(
  segment: Segment,
  { text, extraction: { quotes } }: Article,
  cast: Cast,
  document: number,
): Markup {
  const words = text.slice(segment.start, segment.end)
  const { cueOf, mentionOf } = segment
  const quote = segment.quote ?? cueOf ?? mentionOf
  const references = segment.ending.map((index) => {
    const quote = quotes[index] as Quote
    return renderReference(quote, cast.roleOf(quote), document, index)
  })
  if (quote === null) return markup`${words}${references}`
  const role = cast.roleOf(quotes[quote] as Quote)
  const classes = [
    role.colour,
    ...(segment.quote === null ? [] : [segment.verbatim ? 'verbatim' : 'reported']),
    ...(cueOf === null ? [] : ['cue']),
    ...(mentionOf === null ? [] : ['mention']),
  ].join(' ')
  const id = noteId(document, quote)
  return segment.quote === null
    ? markup`<span class="${classes}" data-quote="${id}" data-speaker="${role.key}">${words}</span>${references}`
    : markup`<mark class="${classes}" data-quote="${id}" data-speaker="${role.key}">${words}</mark>${references}`
}

function renderReference(
  { type, confidence }: Quote,
  { name, badge, colour, key, speaker }: Role,
  document: number,
  index: number,
): Markup {
  const id = noteId(document, index)
  const doubt = speaker && confidence < unsure ? '?' : ''
  const letters = `${badge}${doubt}`
  const label = `${letters} – quote ${index + 1}: ${name}, ${type}, confidence ${confidence.toFixed(2)}`
  return markup`<a class="badge reference ${colour}" id="${referenceId(document, index)}" href="#${id}" data-quote="${id}" data-speaker="${key}" data-number="${index + 1}" aria-label="${label}">${letters}</a>`
}
