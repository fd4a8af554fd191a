/** The card: shows the note of a quote next to it while it is hovered or focused. */
export const card = `
const card = document.getElementById('card')
let shownFor = null
let lit = []
let timer = 0

const partsOf = (note, root) => all('[data-quote="' + note + '"]', root)

function show(part, y) {
  clearTimeout(timer)
  const { quote } = part.dataset
  if (shownFor !== quote) {
    hide()
    const note = document.getElementById(quote)
    card.className = note.className
    card.replaceChildren(...note.cloneNode(true).childNodes)
    // hidden from screen readers, which have the note: nothing in it takes the focus
    for (const one of all('a, button', card)) one.tabIndex = -1
    lit = partsOf(quote, part.closest('.report'))
    for (const one of lit) one.classList.add('on')
    shownFor = quote
  }
  card.hidden = false
  place(part, y)
}

function place(part, y) {
  const lines = [...part.getClientRects()]
  const line = lines.find((one) => y >= one.top && y <= one.bottom) ?? lines.at(-1)
  if (!line) return
  const { offsetWidth: width, offsetHeight: height } = card
  const room = document.documentElement.clientWidth - width - 16
  const below = line.bottom + 10 + height <= innerHeight || line.top - 10 - height < 0
  card.style.left = Math.max(16, Math.min(line.left, room)) + scrollX + 'px'
  card.style.top = (below ? line.bottom + 10 : line.top - 10 - height) + scrollY + 'px'
}

function hide() {
  clearTimeout(timer)
  for (const one of lit) one.classList.remove('on')
  lit = []
  card.hidden = true
  shownFor = null
}

const partAt = (event) => event.target instanceof Element && event.target.closest('[data-quote]:not(.off)')
const hideSoon = () => {
  clearTimeout(timer)
  timer = setTimeout(() => {
    const focused = document.activeElement?.closest('.reference')
    if (focused?.dataset.quote !== shownFor) hide()
  }, 200)
}

addEventListener('pointerover', (event) => {
  const part = partAt(event)
  if (part) show(part, event.clientY)
  else if (card.contains(event.target)) clearTimeout(timer)
  else if (shownFor && event.pointerType === 'mouse') hideSoon()
})
addEventListener('focusin', (event) => {
  const reference = event.target.closest('.reference')
  if (reference) show(reference)
  else hide()
})
addEventListener('mousedown', (event) => {
  if (event.target.closest('#card button')) event.preventDefault()
})
addEventListener('click', (event) => {
  const part = partAt(event)
  if (!part) {
    if (!card.contains(event.target)) hide()
    return
  }
  if (part.matches('a')) event.preventDefault()
  show(part, event.clientY)
})
`
