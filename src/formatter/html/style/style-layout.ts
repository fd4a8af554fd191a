/** Page layout: the list of speakers is next to the article. */
export const layout = `
* { box-sizing: border-box }
[hidden] { display: none !important }
html { font: 100%/1.5 var(--sans); background: var(--paper); color: var(--text); -webkit-text-size-adjust: 100% }
body { margin: 0; overflow-wrap: anywhere }
h1, h2, h3, p, ul, ol, dl, dd, blockquote { margin: 0; padding: 0 }
ul, ol { list-style: none }
button, select, input { font: inherit; color: inherit }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px }

.top, .report { max-width: 66rem; margin: 0 auto; padding: 0 2rem }
.top { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 2rem; padding-top: 1.5rem }
.top h1 { font-size: .75rem; font-weight: 600; letter-spacing: .09em; text-transform: uppercase; color: var(--muted) }
.picker { max-width: 100% }
.picker select { width: 17rem; max-width: 100%; padding: .35rem .5rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--raised) }

.report { display: grid; grid-template: 'side head' auto 'side text' auto 'side notes' 1fr / minmax(0, 17.5rem) minmax(0, 40rem); column-gap: 4rem; justify-content: space-between; padding-top: 2.25rem; padding-bottom: 4rem }
/* articles that are not seen cost nothing until they are */
.report ~ .report { content-visibility: auto; contain-intrinsic-size: auto 200rem }
.report > header { grid-area: head; margin-bottom: 1.75rem }
.speakers { grid-area: side; position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; margin: 0 -.875rem; padding: 0 .125rem .25rem }
.text { grid-area: text }
.notes { grid-area: notes; margin-top: 3.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line) }
.notes ol { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); gap: 1.75rem 2.5rem }

#card { position: absolute; z-index: 1; width: min(23rem, calc(100vw - 2rem)); max-height: 80vh; overflow-y: auto; padding: .9rem 1.1rem 1rem; border: 1px solid var(--line); border-top: 3px solid var(--ink); border-radius: .5rem; background: var(--raised); box-shadow: var(--shadow) }
.reference, .found { scroll-margin-top: 30vh }
.note { scroll-margin-top: 5rem }
#card blockquote, #card .back { display: none }
`
