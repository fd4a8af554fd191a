import { type Article, type Formatter, sourceName } from '../common/formatter.js'
import { anchorsOf } from './anchors.js'
import { renderArticle } from './article.js'
import { castOf } from './cast.js'
import { renderHeader, sourceLine } from './header.js'
import { type Markup, markup } from './markup.js'
import { renderNotes } from './notes.js'
import { renderPage } from './page.js'
import { renderSpeakers } from './speakers.js'
import { titlesOf } from './titles.js'
import { renderResults, renderTools } from './tools.js'

/**
 * Interactive report in one self-contained file: each article with its quotes in their speakers' colours, a list of
 * speakers to filter by, and a note for each quote. A picker switches between several articles, and a search goes through all
 * of them.
 */
export const formatHtml: Formatter = (articles) => {
  const titles = titlesOf(
    articles.map(({ extraction }) => sourceName(extraction)),
    articles.map(({ extraction: { article } }) => article?.headline ?? null),
  )
  const title = titles.length === 1 ? `Who said what: ${titles[0]}` : 'Who said what'
  const body = markup`<header class="top">
<h1>Who said what</h1>
${renderTools(titles)}
</header>
<main>
${renderResults()}
${articles.map((article, index) => renderReport(article, titles[index] ?? '', index + 1))}
</main>
<p id="said" aria-live="polite" aria-atomic="true"></p>
<div id="card" aria-hidden="true" hidden></div>`
  return renderPage(title, body)
}

function renderReport(article: Article, title: string, document: number): Markup {
  const { extraction } = article
  const cast = castOf(extraction)
  const anchors = anchorsOf(extraction.quotes, document)
  return markup`<article class="report" id="d${document}" aria-labelledby="d${document}title" data-source="${sourceLine(extraction, title)}">
${renderHeader(extraction, title, document)}
${renderSpeakers(cast, document)}
${renderArticle(article, cast, anchors, title)}
${renderNotes(article, cast, anchors, document)}
</article>
`
}
