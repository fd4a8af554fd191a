import { count } from '../common/count.js'
import { type Article, type Formatter, sourceName } from '../common/formatter.js'
import { renderArticle } from './article.js'
import { castOf } from './cast.js'
import { type Markup, markup } from './markup.js'
import { renderNotes } from './notes.js'
import { renderPage } from './page.js'
import { renderSpeakers } from './speakers.js'
import { isVisible, titlesOf } from './titles.js'

/**
 * Interactive report in one self-contained file: each article with its quotes in their speakers' colours, a list of
 * speakers to filter by, and a note for each quote. A picker switches between several articles.
 */
export const formatHtml: Formatter = (articles) => {
  const titles = titlesOf(
    articles.map(({ extraction }) => sourceName(extraction)),
    articles.map(({ extraction: { article } }) => article?.headline ?? null),
  )
  const title = titles.length === 1 ? `Who said what: ${titles[0]}` : 'Who said what'
  const body = markup`<header class="top">
<h1>Who said what</h1>
${titles.length > 1 ? renderPicker(titles) : null}
</header>
<main>
${articles.map((article, index) => renderReport(article, titles[index] ?? '', index + 1))}
</main>
<div id="card" aria-hidden="true" hidden></div>`
  return renderPage(title, body)
}

function renderReport(article: Article, title: string, document: number): Markup {
  const { extraction } = article
  const cast = castOf(extraction)
  const { quotes, speakers } = extraction
  const source = sourceName(extraction)
  const path =
    source !== null && source !== title && isVisible(source)
      ? markup` <bdi class="path">${source}</bdi>`
      : null
  return markup`<article class="report" id="d${document}" aria-labelledby="d${document}title">
<header>
<h2 id="d${document}title" dir="auto">${title}</h2>
<p class="facts">${count(quotes.length, 'quote')}, ${count(speakers.length, 'speaker')}${path}</p>
</header>
${renderSpeakers(cast, document)}
${renderArticle(article, cast, document)}
${renderNotes(article, cast, document)}
</article>
`
}

/** Article picker; hidden without the script, where the articles follow one another. */
function renderPicker(titles: readonly string[]): Markup {
  const options = titles.map(
    (title, index) => markup`<option value="d${index + 1}">${title}</option>`,
  )
  return markup`<p class="picker" hidden><label>Article <select>${options}</select></label></p>`
}
