import { count } from '../common/count.js'
import { renderBar } from './bar.js'
import type { Cast, Role } from './cast.js'
import { type Markup, markup } from './markup.js'

/** Renders the list of speakers with their numbers of quotes and words; each is a toggle button of the filter. */
export function renderSpeakers({ roles }: Cast, document: number): Markup {
  if (roles.length === 0) return markup`<aside class="speakers"><p>No quotes found.</p></aside>`
  const mostQuotes = Math.max(...roles.map(({ quotes }) => quotes))
  const mostWords = Math.max(1, ...roles.map(({ words }) => words))
  return markup`<aside class="speakers" aria-labelledby="d${document}speakers">
<div class="heading"><h3 id="d${document}speakers">Speakers</h3><button type="button" class="all" hidden>Show all</button></div>
<ul>${roles.map((role) => renderRole(role, mostQuotes, mostWords))}</ul>
<p class="status" role="status"></p>
</aside>`
}

function renderRole(role: Role, mostQuotes: number, mostWords: number): Markup {
  const { speaker, name, badge, colour, key, quotes, words } = role
  const about = speaker?.description ?? (speaker && speaker.kind !== 'person' ? speaker.kind : null)
  const named = speaker?.named ? markup` data-named=""` : null
  return markup`<li><button type="button" class="speaker ${colour}" aria-pressed="false" data-key="${key}"${named}><span class="badge" aria-hidden="true">${badge}</span> <span class="who"><bdi class="name">${name}</bdi>${about === null ? null : markup` <bdi class="about">${about}</bdi>`}</span> <span class="count">${count(quotes, 'quote')}</span>${renderBar(quotes / mostQuotes)} <span class="count words">${count(words, 'word')}</span>${renderBar(words / mostWords)}</button></li>
`
}
