import { baseStyle } from '../../html/style/style.js'

/** Style sheet of the verification report: draft and source in two columns, one above the other on a phone. */
export const verificationStyle = `${baseStyle}
:root { --wrong: #b3261e; --right: #1b6e3c; --doubt: #8a5a00 }
@media screen and (prefers-color-scheme: dark) { :root { --wrong: #ff9a90; --right: #7ed8a0; --doubt: #f0c060 } }
.draft { max-width: 72rem; margin: 0 auto; padding: 2.25rem 2rem 2rem }
.facts { color: var(--muted); font-size: .875rem; margin-bottom: 1.5rem }
.check { border-top: 1px solid var(--line); padding: 1.25rem 0 1.5rem }
.check h3 { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem .75rem; font-size: .9375rem; margin-bottom: .75rem }
.verdict { padding: 0 .5em; border: 1px solid; border-radius: .3rem; font-size: .8125rem }
.verbatim, .reported { color: var(--right) }
.altered, .unchecked, .not-reported { color: var(--doubt) }
.not-found, .other { color: var(--wrong) }
.sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 2rem }
.side h4 { margin: 0 0 .3rem; font-size: .75rem; font-weight: 600; color: var(--muted) }
.side p { font: 1rem/1.6 var(--serif); white-space: pre-line }
.around { color: var(--muted) }
.side mark { background: var(--tint); color: inherit; padding: .1em 0 }
ins { color: var(--right); text-decoration: underline 2px; text-underline-offset: .15em; font-weight: 600 }
del { color: var(--wrong); text-decoration: line-through 2px; font-weight: 600 }
.side + .side + .side { margin-top: 1rem }
.remarks { margin-top: .75rem; font-size: .8125rem; color: var(--muted) }
.remarks li { margin-top: .15rem }
@media (max-width: 56rem) {
  .draft { padding-left: 1.15rem; padding-right: 1.15rem }
  .sides { grid-template-columns: minmax(0, 1fr); gap: .75rem }
}
@media print {
  .check { break-inside: avoid }
}
`
