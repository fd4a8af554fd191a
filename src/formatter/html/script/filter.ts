/** The filter: shows the pressed speakers of an article, or all if none is pressed. */
export const filter = `
const pressedIn = (report) => all('.speaker[aria-pressed="true"]', report)

function applyFilter(report) {
  const wanted = new Set(pressedIn(report).map((one) => one.dataset.key))
  for (const one of all('[data-speaker]', report)) {
    const off = wanted.size > 0 && !wanted.has(one.dataset.speaker)
    one.classList.toggle('off', off)
    if (one.matches('.note, .reference')) one.hidden = off
  }
  const notes = all('.note', report)
  const shown = notes.filter((one) => !one.hidden).length
  report.querySelector('.all').hidden = wanted.size === 0
  report.querySelector('.status').textContent =
    wanted.size === 0 ? '' : shown + ' of ' + notes.length + ' quotes shown'
}

function resetFilter(report) {
  const pressed = pressedIn(report)
  for (const one of pressed) one.ariaPressed = 'false'
  if (pressed.length > 0) applyFilter(report)
}

addEventListener('click', ({ target }) => {
  const speaker = target.closest('.speaker')
  const report = target.closest('.report')
  if (speaker) {
    speaker.ariaPressed = String(speaker.ariaPressed !== 'true')
    applyFilter(report)
  } else if (target.closest('.all')) {
    resetFilter(report)
    report.querySelector('.speaker').focus()
  }
})
`
