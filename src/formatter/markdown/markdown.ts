import type { Quote, Speaker } from '../../extraction/records.js'
import type { Extraction } from '../../extraction/schema.js'
import { describeAct } from '../common/act.js'
import { count } from '../common/count.js'
import type { Formatter } from '../common/formatter.js'
import { escapeMarkdown } from './markdown-escape.js'

/**
 * Quotes by speaker: for each article, its speakers in order of first mention with their quotes in text order, then the
 * quotes without a speaker. Plain CommonMark.
 */
export const formatMarkdown: Formatter = (articles) =>
  articles.map(({ extraction }) => `${listOf(extraction).join('\n\n')}\n`).join('\n')

/** Markdown blocks of an article: headings, paragraphs, block quotes. */
function listOf({ source, article, quotes, speakers }: Extraction): string[] {
  const name = source === null ? 'standard input' : escapeMarkdown(source)
  const headline = article?.headline ? escapeMarkdown(article.headline) : null
  const counts = `${count(quotes.length, 'quote')}, ${count(speakers.length, 'speaker')}`
  const said = (speaker: Speaker) => quotes.filter((quote) => quote.speaker?.id === speaker.id)
  const unattributed = quotes.filter((quote) => quote.speaker === null)
  return [
    `# Who said what: ${headline ?? name}`,
    headline === null ? counts : `${name}: ${counts}`,
    ...speakers.flatMap((speaker) => [...describe(speaker), ...said(speaker).map(block)]),
    ...(unattributed.length > 0 ? ['## Speaker unknown', ...unattributed.map(block)] : []),
  ]
}

function describe({ name, description, aliases }: Speaker): string[] {
  const also = aliases.length > 0 ? `also: ${aliases.join(', ')}` : null
  const about = [description, also].filter((part) => part !== null).join('; ')
  return [`## ${escapeMarkdown(name)}`, ...(about === '' ? [] : [escapeMarkdown(about)])]
}

function block(quote: Quote): string {
  const { id, type, text, cue, confidence } = quote
  // The text of a direct quote does not include its quotation marks.
  const words = type === 'direct' ? escapeMarkdown(`“${text}”`) : escapeMarkdown(text)
  const facts = [
    id,
    type,
    ...describeAct(quote),
    ...(cue ? [escapeMarkdown(`“${cue.text}”`)] : []),
    confidence.toFixed(2),
  ]
  return `> ${words}\n>\n> — ${facts.join(' · ')}`
}
