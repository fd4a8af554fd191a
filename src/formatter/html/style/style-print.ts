/**
 * Print styles: all articles regardless of the picker, colours kept, the list of speakers above the article, the notes in
 * two columns, no interactive elements.
 */
export const print = `
@media print {
  @page { margin: 18mm 16mm }
  :root { font-size: 9.5pt; --paper: #fff }
  .top, .report { max-width: none; padding: 0 }
  .report { display: block }
  .report[hidden] { display: block !important }
  .report ~ .report { content-visibility: visible }
  .report + .report { break-before: page; padding-top: 0 }
  .report > header { margin: 1rem 0 }
  mark, .badge, .bar, .sample, .key span { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .reference::after { content: ' ' attr(data-number); position: static }
  .tools, .results, .all, .status, .acts, .across, #said, #card { display: none !important }
  .speakers { position: static; max-height: none; overflow: visible; margin: 0 0 1.5rem }
  .heading { padding: 0 }
  .speakers > ul { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .25rem 1.5rem }
  .speakers .speaker, .speakers .speaker[aria-pressed='true'] { padding: .2rem 0; background: none; border: 0 !important }
  .key { padding: .5rem 0 }
  .text { font-size: 11pt; line-height: 1.55 }
  .text p { orphans: 2; widows: 2 }
  h2, h3 { break-after: avoid }
  .notes { margin-top: 1.5rem; padding-top: 1rem }
  .notes ol { display: block; columns: 2; column-gap: 1.5rem }
  .note { break-inside: avoid; margin-bottom: 1rem }
}
`
