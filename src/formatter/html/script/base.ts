/** What the other parts of the script share. */
export const base = `
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const make = (tag, className, ...content) => {
  const made = document.createElement(tag)
  made.className = className
  made.append(...content)
  return made
}
const button = (className, text) => {
  const made = make('button', className, text)
  made.type = 'button'
  return made
}
const count = (number, noun) => number + ' ' + noun + (number === 1 ? '' : 's')
const reports = all('.report')
const titleOf = (report) => report.querySelector('h2').textContent

// Says something to screen readers, and shows it for a moment unless the page shows it anyway.
const said = document.getElementById('said')
let saying = 0
function say(message, quiet = false) {
  clearTimeout(saying)
  said.classList.toggle('quiet', quiet)
  said.textContent = ''
  saying = setTimeout(() => {
    said.textContent = message
    saying = setTimeout(() => { said.textContent = '' }, 4000)
  }, 50)
}
`
