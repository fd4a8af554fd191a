/** The buttons of each note: copy the quote, copy a link to it. */
export const copy = `
const equipped = new WeakSet()
const later = window.requestIdleCallback ?? setTimeout

// Adds the buttons when an article is first shown; without the script there are none.
function equip(report) {
  if (equipped.has(report)) return
  equipped.add(report)
  for (const note of all('.note', report)) {
    note.append(make('p', 'acts', button('copy', 'Copy quote'), ' ', button('copylink', 'Copy link')))
  }
  if (reports.length > 1) later(() => offerElsewhere(report))
}

function quoteText(note) {
  const line = (name) => note.querySelector(name)?.textContent
  const gloss = note.dataset.type === 'direct' ? '' : ' (' + line('dd') + ')'
  const doubt = 'unsure' in note.dataset ? ' (speaker uncertain)' : ''
  const speaker = [line('.name'), line('.about')].filter(Boolean).join(', ')
  return line('blockquote') + '\\n— ' + speaker + doubt + gloss + '\\n' + note.closest('.report').dataset.source
}

const linkTo = (note) => location.href.replace(/#.*/, '') + note.querySelector('.back').getAttribute('href')

async function copy(text, message) {
  let done = true
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    done = copyBefore(text)
  }
  say(done ? message : 'The browser does not let the report copy')
}

// For pages that are not served over HTTPS.
function copyBefore(text) {
  const fill = (event) => {
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
  }
  addEventListener('copy', fill)
  const done = document.execCommand('copy')
  removeEventListener('copy', fill)
  return done
}

addEventListener('click', ({ target }) => {
  const act = target.closest('.copy, .copylink')
  if (!act) return
  const note = act.closest('.note:not(#card)') ?? document.getElementById(shownFor)
  const name = note.querySelector('.name').textContent
  if (act.matches('.copy')) copy(quoteText(note), 'Copied: the quote, with speaker and source')
  else copy(linkTo(note), 'Copied: the link to this quote by ' + name)
})
`
