/** Which article is open, the quote that the address names, and the keys. */
export const navigation = `
const picker = document.querySelector('.picker select')
const pageTitle = document.title
let found = []

function pick(id) {
  hide()
  for (const report of reports) report.hidden = report.id !== id
  const report = document.getElementById(id)
  if (picker) {
    picker.value = id
    document.title = titleOf(report) + ' – ' + pageTitle
  }
  equip(report)
}

// Opens what the address names: an article, a note, or a quote, which is then marked.
function follow() {
  const target = document.getElementById(location.hash.slice(1))
  const report = target?.closest('.report')
  for (const one of found) one.classList.remove('found')
  found = []
  if (!report) return pick(picker?.value || reports[0].id)
  leaveResults()
  pick(report.id)
  if (!target.matches('.reference')) return target.scrollIntoView()
  if (target.hidden) resetFilter(report)
  found = partsOf(target.dataset.quote, report)
  for (const one of found) one.classList.add('found')
  seek()
  target.focus({ preventScroll: true })
}

function seek() {
  const first = found.find((one) => one.matches('mark')) ?? found[0]
  first?.scrollIntoView()
}

picker?.addEventListener('change', () => {
  leaveResults()
  pick(picker.value)
  scrollTo(0, 0)
})
addEventListener('hashchange', follow)
// after the browser's own scrolling to the address
addEventListener('load', seek)
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    if (shownFor) return hide()
    if (leaveResults()) return
    if (document.activeElement !== field) for (const report of reports) resetFilter(report)
    return
  }
  const typed = event.target.closest?.('input, select, textarea')
  if (event.key !== '/' || typed || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  field.focus()
  field.select()
})
if (reports.length > 0) follow()
`
