/** Layout of the page: the field above, then speakers, article and the chosen quote next to each other. */
export const layout = `
.top, main, footer { max-width: 84rem; margin: 0 auto; padding: 0 2rem }
.top { padding-top: 1.5rem }
main { display: block }
footer { padding-top: 1.5rem; padding-bottom: 2.5rem; color: var(--muted); font-size: .875rem }
main > .report { max-width: none; padding: 2.25rem 0 0; grid-template: 'side head panel' auto 'side text panel' auto 'side quotes panel' 1fr / minmax(0, 16rem) minmax(0, 38rem) minmax(0, 21rem); column-gap: 2.5rem }
.report > .side { grid-area: panel; position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; padding: .125rem }
.report > .quotes { grid-area: quotes }
.quotes ol { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: .5rem 1rem; margin: 1rem 0 }
.quotes { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line) }
.composer { margin-top: 1.25rem }
.settings, .toolbar, .row, .filters, .progress { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center }
.toolbar { margin-top: 1rem }
.shelf, .figures { margin-top: 3rem; padding-top: 1.5rem; border-top: 1px solid var(--line) }
.shelf li { display: flex; gap: .75rem; align-items: baseline; padding: .2rem 0 }

@media screen and (max-width: 75rem) {
  main > .report { grid-template: 'side head' auto 'side text' auto 'side panel' auto 'side quotes' 1fr / minmax(0, 16rem) minmax(0, 40rem) }
  .report > .side { position: static; max-height: none }
  .side.open .panel:first-child { position: fixed; z-index: 2; right: 1rem; bottom: 1rem; width: min(24rem, calc(100vw - 2rem)); max-height: 70vh; overflow-y: auto; box-shadow: var(--shadow) }
  .reference { scroll-margin: 3rem 0 62vh }
}
@media screen and (max-width: 56rem) {
  .top, main, footer { padding-left: 1.15rem; padding-right: 1.15rem }
  main > .report { padding-top: 1.25rem }
  main .speakers { position: static; border: 0; margin: 0 -1.15rem 1rem }
  main .report button.speaker { padding: .4rem .7rem; border-color: var(--line); border-radius: 2rem }
  .filters { padding: .75rem 1.15rem 0 }
  .speakers .key { padding-left: 1.15rem }
  .speakers .heading { position: static; min-height: 0; justify-content: flex-end; padding: 0 1.15rem }
  .side.open .panel:first-child { left: 0; right: 0; bottom: 0; width: auto; max-height: 60vh; border-radius: .75rem .75rem 0 0; border-width: 3px 0 0 }
  .report > .side { margin-top: 1.5rem }
}
@media print {
  .composer, .toolbar, .side, .shelf, .filters, footer { display: none !important }
}
`
