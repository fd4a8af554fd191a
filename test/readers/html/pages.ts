/** Pages of our own for the tests. */

export const OPENING =
  'The council of Lund met on Tuesday to hear what the port and its neighbours had to say about the bridge.'
export const MIDDLE =
  'The vote on the plan, which was put off twice, is on Friday, the town hall of Lund said in the evening.'
export const ENDING =
  'Nobody knows how much money the ministry will give, and the builders want to be paid before the winter.'

/** Two sentences for people to say. */
export const WORDS = 'The bridge has to be built before the winter comes.'
export const MORE = 'Nobody in this town will forget how long it took us.'

interface PageParts {
  readonly headline?: string
  /** Markup for the head. */
  readonly head?: string
  /** Markup between the headline and the first paragraph. */
  readonly top?: string
  /** Markup after the last paragraph. */
  readonly end?: string
}

/** A page whose article has markup between its first and second paragraph. */
export function pageWith(markup: string, parts: PageParts = {}): string {
  const { headline = 'Crew knew of leak', head = '', top = '', end = '' } = parts
  return `<!doctype html><html lang="en"><head><title>${headline} | The Paper</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><header><h1>${headline}</h1>${top}</header>
<p>${OPENING}</p>
${markup}
<p>${MIDDLE}</p>
<p>${ENDING}</p>
${end}</article>
<footer>© The Paper</footer></body></html>`
}

/** The part of a text between the first and the second paragraph. */
export function middleOf(text: string): string {
  const from = text.indexOf(OPENING) + OPENING.length
  return text.slice(from, text.indexOf(MIDDLE, from)).trim()
}
