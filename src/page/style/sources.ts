/** The field for sources, and what the article's quotes are like in them. Verdicts differ in their words, not only in colour. */
export const sources = `
:root { --wrong: #a11212; --right: #1b6e3c; --doubt: #7d5200 }
@media screen and (prefers-color-scheme: dark) { :root { --wrong: #ff9d94; --right: #7ed8a0; --doubt: #f0c060 } }
.sources { margin-top: 1rem; padding: .9rem 1.25rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--raised) }
.sources.over { outline: 2px dashed var(--ink); outline-offset: -6px }
.sources .hint { margin-top: .4rem }
.source { margin-top: .9rem }
.source label, .source .file { font-weight: 600 }
.source textarea { margin-top: .35rem }
.sources .state { margin-top: .75rem; font-size: .875rem }
.sources .state:has(> [role='status']:empty) { display: none }
.sources .state progress { width: 8rem; margin: 0 }
.checks { margin-top: 1rem }
.checks ol { margin: .9rem 0 }
.held { padding: .9rem 0 1rem; border-top: 1px solid var(--line) }
.held .head { flex-wrap: wrap; gap: .25rem .6rem; margin-bottom: .45rem; font-size: .875rem }
.held .verdict { padding: 0 .5em; border: 1px solid; border-radius: .3rem; font-size: .8125rem; font-weight: 600 }
.right { color: var(--right) }
.doubt { color: var(--doubt) }
.wrong { color: var(--wrong) }
.held dl { grid-template-columns: 5rem minmax(0, 1fr) }
.held dl + dl { margin-top: .5rem }
.held dt { font-size: .8125rem }
.held dd { max-width: 44rem; margin-bottom: .35rem; font: .9375rem/1.5 var(--serif); white-space: pre-line }
.held dd.where { font: .8125rem/1.5 var(--sans) }
.held ins { color: var(--right); text-decoration: underline 2px; text-underline-offset: .15em; font-weight: 600 }
.held del { color: var(--wrong); text-decoration: line-through 2px; font-weight: 600 }
.remarks { margin-top: .35rem; font-size: .8125rem; color: var(--muted) }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.held { position: relative }
@media print { .sources .fields, .sources .state button { display: none } }
`
