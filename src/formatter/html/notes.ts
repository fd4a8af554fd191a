import type { Evidence, Quote } from '../../extraction/records.js'
import { describeAct } from '../common/act.js'
import type { Article } from '../common/formatter.js'
import { shownWords } from '../common/shown-words.js'
import { signed } from '../explanation/evidence.js'
import { reasonsOf } from '../explanation/reasons.js'
import { ruleWords } from '../explanation/rule.js'
import type { Anchor } from './anchors.js'
import { renderBar } from './bar.js'
import { type Cast, isUnsure, type Role } from './cast.js'
import { type Markup, markup } from './markup.js'

/** Renders a note for each quote: the content of its card, and the version for screen readers and print. */
export function renderNotes(
  { extraction: { quotes }, text }: Article,
  cast: Cast,
  anchors: readonly Anchor[],
  document: number,
): Markup | null {
  if (quotes.length === 0) return null
  const notes = quotes.map((quote, index) =>
    renderNote(quote, shownWords(quote, text), cast.roleOf(quote), anchors[index] as Anchor),
  )
  return markup`<section class="notes" aria-labelledby="d${document}quotes">
<h3 id="d${document}quotes">Quotes</h3>
<ol>${notes}</ol>
</section>`
}

function renderNote(
  quote: Quote,
  words: string,
  role: Role,
  { number, quote: id, note }: Anchor,
): Markup {
  const { type, cue, confidence, speaker, evidence } = quote
  const about = role.speaker?.description ?? null
  const act = describeAct(quote).join(', ')
  const mention = speaker?.mention?.text ?? null
  const unsure = isUnsure(quote) ? markup` data-unsure=""` : null
  return markup`<li class="note ${role.colour}" id="${note}" data-speaker="${role.key}" data-type="${type}"${unsure}><p class="head"><span class="badge" aria-hidden="true">${role.badge}</span> <span class="who"><bdi class="name">${role.name}</bdi>${about === null ? null : markup` <bdi class="about">${about}</bdi>`}</span> <a class="back" href="#${id}" aria-label="Quote ${number} in the text">${number}</a></p><blockquote dir="auto">${words}</blockquote><dl><dt>Type</dt><dd>${type}<span class="gloss"> – ${glosses[type]}</span></dd>${
    act === '' ? null : markup`<dt>Act</dt><dd>${act}</dd>`
  }${mention === null ? null : markup`<dt>Mention</dt><dd><bdi>“${mention}”</bdi></dd>`}${
    cue === null ? null : markup`<dt>Cue</dt><dd><bdi>“${cue.text}”</bdi></dd>`
  }<dt>Confidence</dt><dd class="measure">${renderBar(confidence)}<span>${confidence.toFixed(2)}</span></dd>${
    evidence ? renderEvidence(evidence, ruleWords(quote)) : null
  }</dl></li>
`
}

const glosses = {
  direct: 'entirely verbatim',
  mixed: 'partly verbatim',
  indirect: 'in the article’s words',
} as const

const mostCandidates = 5
const mostReasons = 6

/** Renders the evidence for the speaker, in words. */
function renderEvidence({ candidates, features }: Evidence, rule: string): Markup {
  const reasons = reasonsOf(features).slice(0, mostReasons)
  return markup`${rule === '' ? null : markup`<dt>Why</dt><dd><bdi>${rule}</bdi></dd>`}
${candidates.length === 0 ? null : markup`<dt>Candidates</dt>`}${candidates
  .slice(0, mostCandidates)
  .map(
    ({ text, probability }) =>
      markup`<dd class="measure">${renderBar(probability)}<span>${probability.toFixed(2)}</span> <bdi>“${text}”</bdi></dd>`,
  )}
${reasons.length === 0 ? null : markup`<dt>Decided by</dt>`}${reasons.map(
  ({ words, weight }) => markup`<dd class="feature">${signed(weight)} <bdi>${words}</bdi></dd>`,
)}`
}
