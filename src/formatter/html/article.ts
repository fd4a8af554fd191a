import type { Quote } from '../../extraction/records.js'
import { splitParagraphs } from '../../parser/layout/paragraphs.js'
import type { Article } from '../common/formatter.js'
import type { Anchor } from './anchors.js'
import { type Cast, isUnsure, type Role } from './cast.js'
import { type Markup, markup } from './markup.js'
import { cutSegments, type Segment } from './segments.js'

/**
 * Renders the paragraphs of an article with its quotes highlighted, and after each quote a badge that links to its note.
 * Apart from the badges, the text content is exactly the text that was read. A paragraph without marks that repeats the title
 * above it is in the page, but not shown.
 */
export function renderArticle(
  article: Article,
  cast: Cast,
  anchors: readonly Anchor[],
  title: string,
): Markup {
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
  const render = (segment: Segment) => renderSegment(segment, article, cast, anchors)
  let titled = false
  for (const { start, end } of paragraphs) {
    blocks.push(...takeUntil(start).map(render))
    const parts = takeUntil(end)
    const repeats: boolean =
      !titled && parts.every(isPlain) && isTitle(text.slice(start, end), title)
    titled ||= repeats
    blocks.push(markup`<p dir="auto"${repeats ? repeated : null}>${parts.map(render)}</p>`)
  }
  blocks.push(...takeUntil(text.length).map(render))
  return markup`<div class="text">${blocks}</div>`
}

const repeated = markup` class="repeats"`

const isPlain = ({ quote, cueOf, mentionOf, ending }: Segment): boolean =>
  quote === null && cueOf === null && mentionOf === null && ending.length === 0

/** True of the title's words, also as a Markdown heading. */
function isTitle(paragraph: string, title: string): boolean {
  const words = (text: string) => text.replace(/\s+/g, ' ').trim()
  return words(paragraph.replace(/^\s*#+\s/, '')) === words(title)
}

function renderSegment(
  segment: Segment,
  { text, extraction: { quotes } }: Article,
  cast: Cast,
  anchors: readonly Anchor[],
): Markup {
  const words = text.slice(segment.start, segment.end)
  const { cueOf, mentionOf } = segment
  const quote = segment.quote ?? cueOf ?? mentionOf
  const references = segment.ending.map((index) => {
    const quote = quotes[index] as Quote
    return renderReference(quote, cast.roleOf(quote), anchors[index] as Anchor)
  })
  if (quote === null) return markup`${words}${references}`
  const role = cast.roleOf(quotes[quote] as Quote)
  const classes = [
    role.colour,
    ...(segment.quote === null ? [] : [segment.verbatim ? 'verbatim' : 'reported']),
    ...(cueOf === null ? [] : ['cue']),
    ...(mentionOf === null ? [] : ['mention']),
  ].join(' ')
  const { note } = anchors[quote] as Anchor
  return segment.quote === null
    ? markup`<span class="${classes}" data-quote="${note}" data-speaker="${role.key}">${words}</span>${references}`
    : markup`<mark class="${classes}" data-quote="${note}" data-speaker="${role.key}">${words}</mark>${references}`
}

function renderReference(quote: Quote, role: Role, { number, quote: id, note }: Anchor): Markup {
  const { type, confidence } = quote
  const { name, badge, colour, key } = role
  const unsure = isUnsure(quote)
  const letters = `${badge}${unsure ? '?' : ''}`
  const label = `${letters} – quote ${number}: ${name}, ${type}, confidence ${confidence.toFixed(2)}`
  return markup`<a class="badge reference ${colour}${unsure ? ' unsure' : ''}" id="${id}" href="#${note}" data-quote="${note}" data-speaker="${key}" data-number="${number}" aria-label="${label}">${letters}</a>`
}
