/** Fields, buttons and panels. */
export const controls = `
.composer { padding: 1.1rem 1.25rem 1.2rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--raised) }
.composer.over { outline: 2px dashed var(--ink); outline-offset: -6px }
.composer > label { display: block; margin-bottom: .35rem; font-weight: 600 }
textarea, input[type='text'], input[type='search'], select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: .4rem; padding: .4rem .55rem; max-width: 100% }
textarea { display: block; width: 100%; resize: vertical; line-height: 1.5 }
textarea[readonly] { color: var(--muted) }
::placeholder { color: var(--muted); opacity: 1 }
main button, .picker button { padding: .38rem .8rem; border: 1px solid var(--edge); border-radius: .45rem; background: var(--raised); font-size: .875rem; cursor: pointer }
main button:hover, .picker button:hover { border-color: var(--text) }
main button:disabled { color: var(--muted); border-color: var(--line); cursor: default }
.settings, .toolbar, .filters, .panel, .shelf, .progress { font-size: .875rem }
.settings { margin-top: .75rem }
.toolbar { gap: .45rem .55rem }
.toolbar .status { flex: 1 1 100%; padding: 0 }
.toolbar select { max-width: 9rem }
.check { display: inline-flex; gap: .4rem; align-items: baseline }
.hint { color: var(--muted); font-size: .8125rem }
.composer .hint { margin-top: .4rem }
.problem { margin-top: .75rem; color: var(--alarm); font-weight: 600 }
.problem:empty { display: none }
.long { padding: 1.25rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--paper) }
.progress { margin-top: .9rem; align-items: end }
.progress label { display: block; flex: 1 1 14rem }
progress { display: block; width: 100%; height: .5rem; margin-top: .3rem; accent-color: var(--link) }
.eyebrow { font-size: .8125rem; color: var(--muted); margin-bottom: .25rem }

main .report button.badge { padding: .26em .42em .24em; border: 0; border-radius: .4em; color: var(--paper); background: var(--ink); font-size: .6em }
main .report button.badge[aria-pressed='true'] { outline: 2px solid var(--ink); outline-offset: 2px }
main .report button.speaker { border: 1px solid transparent; border-radius: .6rem; background: none; padding: .6rem .75rem .7rem }
main .report button.speaker:hover { background: color-mix(in oklab, var(--tint) 30%, var(--paper)) }
main .report button.speaker[aria-pressed='true'] { background: color-mix(in oklab, var(--tint) 42%, var(--paper)); border-color: var(--ink) }
.track { fill: var(--line) }
.fill { fill: var(--ink) }
.speakers .key { border: 0 }
.badge { flex: none }
.speaker .bar { grid-column: 2 / -1 }
.speaker .count { grid-column: 2 / -1 }
.speakers .more { margin: .5rem .75rem 0 }
.speakers .all { border-radius: 1rem; padding: .1rem .55rem }
.filters { padding: .75rem .75rem 0 }
.filters label { flex: 1 1 100%; color: var(--muted) }
.filters input { display: block; width: 100%; margin-top: .2rem }
.text mark[data-quote], .text span[data-quote] { cursor: pointer }
.text button { vertical-align: .42em }

.panel { padding: 1rem 1.1rem 1.1rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--raised) }
.panel[class*=' c'], .panel.nobody { border-top: 3px solid var(--ink) }
.panel + .panel, .hint + .panel { margin-top: 1rem }
.panel-head { display: flex; gap: .5rem; align-items: center }
.panel-head h3 { flex: 1 }
.panel blockquote { margin: .75rem 0; padding-left: .7rem; border-left: 3px solid var(--tint); font: .9375rem/1.5 var(--serif); max-height: 12rem; overflow-y: auto }
.panel fieldset { margin: 1rem 0 0; padding: .75rem 0 0; border: 0; border-top: 1px solid var(--line) }
.panel legend { float: left; padding: 0; width: 100%; margin-bottom: .5rem; font-weight: 600 }
.panel label { display: block; clear: both; margin-bottom: .6rem }
.panel label select, .panel label input, .panel label textarea { display: block; width: 100%; margin-top: .2rem }
.panel label[for] { margin-bottom: .2rem }
.panel label[for] + select { display: block; width: 100%; margin-bottom: .6rem }
.edges { display: grid; grid-template-columns: max-content 1fr; gap: .4rem .75rem; align-items: center; clear: both; margin-bottom: .6rem }
.pair { display: flex; gap: .4rem }
.panel form.row { margin-bottom: .6rem }
.said { min-height: 0; color: var(--muted) }
summary { cursor: pointer; font-weight: 600 }
details form { margin-top: .75rem }

.quotes li button { display: block; width: 100%; text-align: start; padding: .6rem .7rem; border-color: var(--line); border-left: 3px solid var(--ink); border-radius: .3rem }
.quotes .words { display: -webkit-box; -webkit-line-clamp: 4; -webkit-box-orient: vertical; overflow: hidden; margin-top: .25rem; font: .9375rem/1.45 var(--serif) }
.quotes .sure { flex: none; margin-left: auto; color: var(--muted); font-variant-numeric: tabular-nums }
.shelf h2, .figures h2 { font-size: 1.0625rem }
.shelf ul, .shelf .row { margin-top: .75rem }
.shelf .open { flex: 1 1 auto; min-width: 0; border: 0; background: none; padding: .3rem 0; text-align: start; text-decoration: underline; text-underline-offset: .2em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.figures pre { overflow-x: auto; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--raised); font: .8125rem/1.55 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace }
`
