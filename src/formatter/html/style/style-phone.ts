/** Layout on a phone: the speakers are a row of chips that stays at the top, and the card is at the bottom of the screen. */
export const phone = `
@media screen and (max-width: 56rem) {
  .top, .report { padding-left: 1.15rem; padding-right: 1.15rem }
  .report { display: block; padding-top: 1.25rem }
  .report > header { margin-bottom: 1rem }
  .results { padding: 1.25rem 1.15rem }
  .tools .picker, .tools input { width: 100% }
  .tools .find { flex: 1 }
  .tools .picker label { display: flex; align-items: center; gap: .5rem }
  .tools .picker select { flex: 1; min-width: 0 }
  .key { gap: .3rem .8rem; font-size: .75rem }
  .speakers { position: sticky; z-index: 1; top: 0; max-height: none; margin: 0 -1.15rem 1.25rem; padding: .5rem 0; background: var(--paper); border-bottom: 1px solid var(--line); overflow: visible }
  .speakers .heading { position: absolute; right: 1.15rem; bottom: .3rem; min-height: 0; padding: 0; z-index: 1 }
  .speakers .heading h3 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .speakers .status { min-height: 0; padding: .45rem 7rem 0 1.15rem }
  .speakers .status:empty { padding: 0 }
  .speakers > p { padding-left: 1.15rem; padding-right: 1.15rem }
  .speakers > ul { display: flex; gap: .4rem; overflow-x: auto; padding: .15rem 1.15rem; scrollbar-width: thin }
  .speakers li { flex: none }
  .speakers .speaker { display: flex; width: auto; max-width: 80vw; padding: .3rem .6rem; border-color: var(--line); border-radius: 2rem; white-space: nowrap }
  .speaker .badge { align-self: center; margin: 0; min-width: 0 }
  .speaker .who { margin: 0; overflow: hidden }
  .speaker .name { overflow: hidden; text-overflow: ellipsis }
  .speakers .bar, .speakers .about, .speakers .words, .speakers .across { display: none }
  #card { position: fixed; left: 0 !important; right: 0; top: auto !important; bottom: 0; width: auto; max-height: 60vh; border-radius: .75rem .75rem 0 0; border-width: 3px 0 0; padding-bottom: 1.5rem }
}
`
