/** Styles of the components. `--tint` and `--ink` are the colours of the component's speaker. */
export const parts = `
.report h2 { font: 600 2rem/1.2 var(--serif); letter-spacing: -.01em; text-wrap: balance }
.report h3 { font-size: .75rem; font-weight: 600; letter-spacing: .09em; text-transform: uppercase; color: var(--muted) }
.report > header .facts { margin-top: .4rem; font-size: .875rem; color: var(--muted) }
.path::before, .credit + .credit::before { content: '· ' }
.key { display: flex; flex-wrap: wrap; gap: .35rem 1rem; margin-top: .9rem; padding: .6rem 0; border: solid var(--line); border-width: 1px 0; font-size: .8125rem; color: var(--muted) }
.sample { color: var(--text) }
.sample.verbatim, .sample.reported { padding: .1em .3em }

.text { font: 1.1875rem/1.68 var(--serif); hanging-punctuation: first }
.text p + p:not(.repeats + p) { margin-top: .95em }
mark { color: inherit; background: none }
.verbatim, .reported { padding: .1em 0; border-radius: .18em; -webkit-box-decoration-break: clone; box-decoration-break: clone }
.verbatim { background: var(--pattern) var(--tint) }
.reported { background: var(--pattern) color-mix(in oklab, var(--tint) 42%, var(--paper)) }
.cue, .mention { text-decoration: underline 2px var(--ink); text-underline-offset: .24em; text-decoration-skip-ink: none }
.cue { text-decoration-style: dotted }
.on { background: color-mix(in oklab, var(--tint) 87%, var(--ink)) }
mark.found { background: var(--pattern) var(--tint); border-radius: 0; box-shadow: 0 -2px 0 var(--ink), 0 2px 0 var(--ink) }
.text .repeats { display: none }
.text .off { background: none; text-decoration: none }
[data-quote] { cursor: default }

.badge { padding: .26em .42em .24em; border-radius: .4em; font: 650 .6875rem/1 var(--sans); letter-spacing: .02em; color: var(--paper); background: var(--ink); text-decoration: none; white-space: nowrap }
.unsure { outline: 1.5px dashed var(--ink); outline-offset: 1.5px }
.reference { position: relative; margin: 0 .1em 0 .35em; font-size: .6em; vertical-align: .42em; cursor: pointer }
.reference::after { content: ''; position: absolute; inset: -.5rem -.15rem }

.heading { display: flex; justify-content: space-between; align-items: baseline; min-height: 1.9rem; padding: 0 .75rem }
.all { padding: .1rem .55rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--raised); font-size: .8125rem; cursor: pointer }
.speaker { display: grid; grid-template-columns: 2.2rem minmax(4.4rem, max-content) minmax(0, 1fr); align-content: start; align-items: center; gap: .1rem .6rem; width: 100%; padding: .6rem .75rem .7rem; border: 1px solid transparent; border-radius: .6rem; background: none; text-align: start; cursor: pointer }
.speaker:hover { background: color-mix(in oklab, var(--tint) 30%, var(--paper)) }
.speaker[aria-pressed='true'] { background: color-mix(in oklab, var(--tint) 42%, var(--paper)); border-color: var(--ink) !important }
.speaker .badge { align-self: start; justify-self: start; margin-top: .2rem; min-width: 2em; text-align: center }
.speaker .who { grid-column: 2 / -1; line-height: 1.3; margin-bottom: .2rem }
.speaker .count { grid-column: 2; font-size: .8125rem; font-variant-numeric: tabular-nums; color: var(--muted) }
.speaker[aria-pressed='true'] .count, .speaker[aria-pressed='true'] .about, .speaker:hover .count, .speaker:hover .about { color: var(--text) }
.name { font-weight: 600 }
.about { font-size: .8125rem; color: var(--muted) }
.speaker .name, .speaker .about { display: block; text-align: match-parent }
.bar { display: block; width: 100%; height: .375rem; border-radius: .2rem; background: var(--line) }
.fill { fill: var(--ink) }
.status { min-height: 1.5rem; padding: .25rem .75rem 0; font-size: .8125rem; color: var(--muted) }

.note, #card { font-size: .875rem }
.head { display: flex; align-items: baseline; gap: .5rem; line-height: 1.35 }
.notes .about, .notes .gloss { display: none }
.note:target { outline: 2px solid var(--ink); outline-offset: .6rem; border-radius: .2rem }
.back { margin-left: auto; padding: 0 .3rem; font-size: .8125rem; font-variant-numeric: tabular-nums; color: var(--muted) }
.note blockquote { margin: .35rem 0 .5rem; padding-left: .7rem; border-left: 3px solid var(--tint); font: .9375rem/1.5 var(--serif) }
.notes h3 { margin-bottom: 1.25rem }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem .9rem; font-size: .8125rem }
#card dl { margin-top: .5rem }
dt { grid-column: 1; color: var(--muted) }
dd { grid-column: 2; font-variant-numeric: tabular-nums }
.measure { display: flex; align-items: center; gap: .5rem }
.measure .bar { flex: none; width: 4.5rem }
.measure span { flex: none }
`
