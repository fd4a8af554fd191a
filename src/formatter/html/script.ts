/**
 * Script of the report: the filter, the card and the picker. It only moves, shows and hides existing elements, and never
 * parses text as HTML.
 */
export const script = `
'use strict'
const all = (selector, root = document) => [...root.querySelectorAll(selector)]

// The filter: shows the pressed speakers, or all if none is pressed.
const resets = new Map()
for (const report of all('.report')) {
  const buttons = all('.speaker', report)
  const showAll = report.querySelector('.all')
  const status = report.querySelector('.status')
  const marked = all('[data-speaker]', report)
  const apply = () => {
    const wanted = new Set(buttons.filter((one) => one.ariaPressed === 'true').map((one) => one.dataset.key))
    for (const one of marked) {
      const off = wanted.size > 0 && !wanted.has(one.dataset.speaker)
      one.classList.toggle('off', off)
      if (one.matches('.note, .reference')) one.hidden = off
    }
    const notes = all('.note', report)
    const shown = notes.filter((one) => !one.hidden).length
    showAll.hidden = wanted.size === 0
    status.textContent = wanted.size === 0 ? '' : shown + ' of ' + notes.length + ' quotes shown'
  }
  const reset = () => {
    for (const one of buttons) one.ariaPressed = 'false'
    apply()
  }
  for (const button of buttons) {
    button.addEventListener('click', () => {
      button.ariaPressed = String(button.ariaPressed !== 'true')
      apply()
    })
  }
  showAll?.addEventListener('click', () => {
    reset()
    buttons[0].focus()
  })
  if (showAll) resets.set(report, reset)
}

// The card: shows the note of a quote next to it while it is hovered or focused.
const card = document.getElementById('card')
let shownFor = null
let timer = 0

function show(part, y) {
  clearTimeout(timer)
  const { quote } = part.dataset
  if (shownFor !== quote) {
    hide()
    card.className = document.getElementById(quote).className
    card.replaceChildren(...document.getElementById(quote).cloneNode(true).childNodes)
    for (const one of all('[data-quote="' + quote + '"]')) one.classList.add('on')
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
  for (const one of all('.on')) one.classList.remove('on')
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
addEventListener('click', (event) => {
  const part = partAt(event)
  if (!part) {
    if (!card.contains(event.target)) hide()
    return
  }
  if (part.matches('a')) event.preventDefault()
  show(part, event.clientY)
})
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  if (shownFor) hide()
  else for (const reset of resets.values()) reset()
})

// The picker: shows one article at a time, initially the one in the address.
const picker = document.querySelector('.picker')
if (picker) {
  const select = picker.querySelector('select')
  const pick = (id) => {
    hide()
    select.value = id
    for (const report of all('.report')) report.hidden = report.id !== id
  }
  const pickNamed = () => {
    const report = document.getElementById(location.hash.slice(1))?.closest('.report')
    pick(report ? report.id : select.value)
    if (report) document.getElementById(location.hash.slice(1)).scrollIntoView()
  }
  select.addEventListener('change', () => pick(select.value))
  addEventListener('hashchange', pickNamed)
  pickNamed()
  picker.hidden = false
}
`
