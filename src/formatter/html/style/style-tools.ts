/** Styles of the search, its results and what the report says. */
export const tools = `
.tools { display: flex; flex: 1; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: .5rem .75rem; font-size: .875rem }
.tools input, .tools button, .close { padding: .35rem .6rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--raised); color: var(--text); font: inherit }
.tools input { width: 12rem; max-width: 100% }
.tools input::placeholder { color: var(--muted); opacity: 1 }
.tools button, .close { cursor: pointer }
.everybody[aria-expanded='true'] { border-color: var(--ink) }

.results { max-width: 66rem; margin: 0 auto; padding: 2.25rem 2rem 4rem }
.results h2 { font: 600 1.5rem/1.3 var(--serif); outline-offset: .3rem }
.results .heading { padding: 0; gap: 1rem }
.results .close { flex: none; font-size: .875rem }
.results .hint { margin: .3rem 0 1.5rem; font-size: .875rem; color: var(--muted) }
.hit a { display: block; padding: .7rem .9rem; border-radius: .5rem; color: inherit; text-decoration: none }
.hit + .hit { border-top: 1px solid var(--line) }
.hit a:hover, .hit a:focus-visible { background: color-mix(in oklab, var(--tint) 30%, var(--paper)) }
.hit .about { margin-left: .35rem }
.hit .words { display: -webkit-box; margin: .25rem 0; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 4; font: 1.0625rem/1.5 var(--serif) }
.where { font-size: .8125rem; color: var(--muted) }
.hit a:hover .where, .hit a:hover .about, .hit a:focus-visible .where, .hit a:focus-visible .about { color: var(--text) }
.person { padding: .15rem 0 }
.person button { padding: .2rem .35rem; border: 0; background: none; text-align: start; text-decoration: underline 1px var(--muted); text-underline-offset: .2em; cursor: pointer }

.across { display: block; min-height: 1.5rem; margin: -.6rem 0 .5rem 3.45rem; padding: 0 .1rem; border: 0; background: none; font-size: .8125rem; color: var(--muted); text-decoration: underline; text-underline-offset: .2em; cursor: pointer }
.acts { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .6rem }
.acts button { min-height: 1.5rem; padding: .15rem .55rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--raised); font-size: .8125rem; cursor: pointer }
.notes .acts { gap: .9rem; margin-top: .35rem }
.notes .acts button { min-height: 1.5rem; padding: 0; border: 0; background: none; color: var(--muted); text-decoration: underline; text-underline-offset: .2em }
.acts button:hover, .notes .acts button:hover { border-color: var(--ink); color: var(--text) }
#said { position: fixed; z-index: 2; left: 50%; bottom: 1.25rem; translate: -50%; max-width: calc(100vw - 2rem); padding: .5rem .9rem; border-radius: .5rem; background: var(--text); color: var(--paper); font-size: .875rem; pointer-events: none }
#said:empty { padding: 0 }
#said.quiet { width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%) }
@media screen {
  .finding .report { display: none }
}
`
