import { type Markup, markup } from './markup.js'

/** Renders the picker of several articles, the search, and the list of speakers; hidden without the script, which they need. */
export function renderTools(titles: readonly string[]): Markup {
  const several = titles.length > 1
  return markup`<div class="tools" hidden>
${several ? renderPicker(titles) : null}
<div class="find" role="search"><input type="search" id="search" placeholder="Search the quotes" aria-label="Search quotes and speakers" aria-keyshortcuts="/" autocomplete="off" spellcheck="false"></div>
${several ? markup`<button type="button" class="everybody" aria-expanded="false">All speakers</button>` : null}
</div>`
}

function renderPicker(titles: readonly string[]): Markup {
  const options = titles.map(
    (title, index) => markup`<option value="d${index + 1}">${title}</option>`,
  )
  return markup`<p class="picker"><label>Article <select>${options}</select></label></p>`
}

/** Renders the place of the search results, which are shown instead of the article. */
export function renderResults(): Markup {
  return markup`<section class="results" aria-labelledby="found" hidden>
<div class="heading"><h2 id="found" tabindex="-1"></h2><button type="button" class="close">Close</button></div>
<p class="hint"></p>
<ol></ol>
</section>`
}
