/** Page layout: the list of speakers is next to the article, or above it on a phone. */
export const layout = `
* { box-sizing: border-box }
[hidden] { display: none !important }
html { font: 100%/1.5 var(--sans); background: var(--paper); color: var(--text); -webkit-text-size-adjust: 100% }
body { margin: 0; overflow-wrap: anywhere }
h1, h2, h3, p, ul, ol, dl, dd, blockquote { margin: 0; padding: 0 }
ul, ol { list-style: none }
button, select { font: inherit; color: inherit }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px }

.top, .report { max-width: 66rem; margin: 0 auto; padding: 0 2rem }
.top { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 2rem; padding-top: 1.5rem }
.top h1 { font-size: .75rem; font-weight: 600; letter-spacing: .09em; text-transform: uppercase; color: var(--muted) }
.picker { font-size: .875rem; max-width: 100% }
.picker select { max-width: min(26rem, 100%); padding: .35rem .5rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--raised) }

.report { display: grid; grid-template: 'side head' auto 'side text' auto 'side notes' 1fr / minmax(0, 17.5rem) minmax(0, 40rem); column-gap: 4rem; justify-content: space-between; padding-top: 2.25rem; padding-bottom: 4rem }
.report > header { grid-area: head; margin-bottom: 1.75rem }
.speakers { grid-area: side; position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; margin: 0 -.875rem; padding: 0 .125rem .25rem }
.text { grid-area: text }
.notes { grid-area: notes; margin-top: 3.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line) }
.notes ol { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); gap: 1.75rem 2.5rem }

#card { position: absolute; z-index: 1; width: min(23rem, calc(100vw - 2rem)); max-height: 80vh; overflow-y: auto; padding: .9rem 1.1rem 1rem; border: 1px solid var(--line); border-top: 3px solid var(--ink); border-radius: .5rem; background: var(--raised); box-shadow: var(--shadow) }
#card blockquote, #card .back { display: none }

@media screen and (max-width: 56rem) {
  .top, .report { padding-left: 1.15rem; padding-right: 1.15rem }
  .report { display: block; padding-top: 1.25rem }
  .report > header { margin-bottom: 1rem }
  .speakers { position: static; max-height: none; margin: 0 -1.15rem 1.75rem; padding: 0 }
  .speakers .status { min-height: 0 }
  .speakers .heading, .speakers .status, .speakers .key, .speakers > p { padding-left: 1.15rem; padding-right: 1.15rem }
  .speakers > ul:first-of-type { display: flex; gap: .5rem; overflow-x: auto; padding: .25rem 1.15rem .5rem }
  .speakers li { flex: none }
  .speakers .speaker { width: min(15rem, 72vw); height: 100%; border-color: var(--line) }
  #card { position: fixed; left: 0 !important; right: 0; top: auto !important; bottom: 0; width: auto; max-height: 60vh; border-radius: .75rem .75rem 0 0; border-width: 3px 0 0; padding-bottom: 1.5rem }
}
`
