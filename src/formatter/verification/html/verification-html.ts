import type { Check, CheckedPart, DiffPart } from '../../../verification/records.js'
import { count } from '../../common/count.js'
import { type Markup, markup } from '../../html/markup.js'
import { renderPage } from '../../html/page.js'
import { titlesOf } from '../../html/titles.js'
import { describeChange, describePlace, describeSpeaker, describeWarning } from '../describe.js'
import { summarise } from '../summary.js'
import { Places, type VerificationFormatter, type VerifiedDraft } from '../verified-draft.js'
import { verificationStyle } from './verification-style.js'

/** Code units of text shown around a quotation and its passage. */
const AROUND = 120

/**
 * Report in one self-contained file: each quote of a draft next to its passage in the source, with the differences marked.
 * It needs no script.
 */
export const formatVerificationHtml: VerificationFormatter = (drafts) => {
  const titles = titlesOf(drafts.map(({ verification }) => verification.draft))
  const title =
    titles.length === 1 ? `Are these quotes real? ${titles[0]}` : 'Are these quotes real?'
  const body = markup`<header class="top"><h1>Are these quotes real?</h1></header>
<main>
${drafts.map((draft, index) => renderDraft(draft, titles[index] ?? ''))}
</main>`
  return renderPage(title, body, { style: verificationStyle, script: null })
}

function renderDraft(draft: VerifiedDraft, title: string): Markup {
  const { checks } = draft.verification
  const places = new Places(draft)
  return markup`<article class="draft">
<h2 dir="auto">${title}</h2>
<p class="facts">${count(checks.length, 'quote')}${checks.length > 0 ? `: ${summarise(checks)}` : ''}</p>
${checks.map((check) => renderCheck(check, draft, places))}
</article>
`
}

function renderCheck(check: Check, draft: VerifiedDraft, places: Places): Markup {
  const { line, column } = places.inDraft(check.parts[0]?.span.start ?? 0)
  const remarks = [
    ...check.warnings.map((warning) => `Out of context: ${describeWarning(warning)}`),
    ...check.parts.flatMap(({ changes }) => changes.map(describeChange)),
    ...check.parts.flatMap(({ others }) =>
      others.map(
        (other) => `Also in ${describePlace(other, places)}: ${other.speaker ?? 'speaker unknown'}`,
      ),
    ),
  ]
  return markup`<section class="check" aria-label="Quote ${check.id}">
<h3><span class="verdict ${check.verdict}">${check.verdict}</span> <bdi>${check.speaker ?? 'speaker unknown'}</bdi> <span class="${check.attribution}">${describeSpeaker(check)}</span> <span class="around">line ${line}:${column}</span></h3>
<div class="sides">
${check.parts.map((part) => renderSides(part, draft, places))}
</div>
${remarks.length > 0 ? markup`<ul class="remarks">${remarks.map((remark) => markup`<li dir="auto">${remark}</li>`)}</ul>` : null}
</section>
`
}

function renderSides(part: CheckedPart, { text, sources }: VerifiedDraft, places: Places): Markup {
  const { span, passage, diff, verdict } = part
  const ours = shown(diff, 'inserted')
  const draft = markup`<div class="side"><h4>Draft</h4><p dir="auto">${around(text, span.start, span.end, ours ?? span.text)}</p></div>`
  if (!passage)
    return markup`${draft}<div class="side"><h4>Source</h4><p class="around">${verdict === 'unchecked' ? 'Too short to search for alone' : 'No passage'}</p></div>`
  const near = verdict === 'not-found' || verdict === 'not-reported' ? 'Nearest passage: ' : ''
  const start = passage.spans[0]?.start ?? 0
  const end = passage.spans.at(-1)?.end ?? 0
  const theirs = shown(diff, 'removed') ?? passage.spans.map((one) => one.text).join(' … ')
  return markup`${draft}
<div class="side"><h4>${near}<bdi>${describePlace(passage, places)}</bdi>${passage.speaker === null ? null : markup`, <bdi>${passage.speaker}</bdi>`}</h4><p dir="auto">${around(sources[passage.sourceIndex] ?? '', start, end, theirs)}</p></div>`
}

/** One side of a diff: what is the same, and what the other side lacks. */
function shown(diff: readonly DiffPart[], own: 'inserted' | 'removed'): Markup | null {
  if (diff.length === 0) return null
  const parts = diff.flatMap(({ kind, text }) => {
    if (kind === 'same') return [markup`${text} `]
    if (kind !== own) return []
    return [own === 'inserted' ? markup`<ins>${text}</ins> ` : markup`<del>${text}</del> `]
  })
  return markup`${parts}`
}

/** A range with the text around it. */
function around(text: string, start: number, end: number, inside: Markup | string): Markup {
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s/, '')
  const after = text.slice(end, end + AROUND).replace(/\s\S*$/, '')
  return markup`<span class="around">${before}</span><mark>${inside}</mark><span class="around">${after}</span>`
}
