import type { Quote, Speaker } from '../../extraction/records.js'
import { describeAct } from '../common/act.js'
import { count } from '../common/count.js'
import { type Article, type Formatter, sourceName } from '../common/formatter.js'
import { shownWords } from '../common/shown-words.js'
import { escapeMarkdown } from './markdown-escape.js'

/**
 * Quotes by speaker: for each article, its speakers in order of first mention with their quotes in text order, then the
 * quotes without a speaker. Plain CommonMark.
 */
export const formatMarkdown: Formatter = (articles) =>
  articles.map((article) => `${listOf(article).join('\n\n')}\n`).join('\n')

/** Markdown blocks of an article: headings, paragraphs, block quotes. */
function listOf({ extraction, text }: Article): string[] {
  const { article, quotes, speakers } = extraction
  const block = (quote: Quote) => describeQuote(quote, text)
  const name = escapeMarkdown(sourceName(extraction) ?? 'standard input')
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

function describeQuote(quote: Quote, article: string): string {
  const { id, type, cue, confidence } = quote
  const facts = [
    id,
    type,
    ...describeAct(quote),
    ...(cue ? [escapeMarkdown(`“${cue.text}”`)] : []),
    confidence.toFixed(2),
  ]
  return `> ${escapeMarkdown(shownWords(quote, article))}\n>\n> — ${facts.join(' · ')}`
}
