/** The search, and the list of quotes that it and the speakers' names open in place of the article. */
export const search = `
const tools = document.querySelector('.tools')
const field = document.getElementById('search')
const results = document.querySelector('.results')
const everybody = document.querySelector('.everybody')
const MOST_HITS = 200

const fold = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase()

let known = null
const quotes = () => (known ??= reports.flatMap((report) =>
  all('.note', report).map((note) => ({
    report,
    note,
    folded: fold(note.querySelector('.who').textContent + ' ' + note.querySelector('blockquote').textContent),
  })),
))

function openResults(title, hint, items) {
  hide()
  const list = results.querySelector('ol')
  results.querySelector('h2').textContent = title
  results.querySelector('.hint').textContent =
    [hint, items.length > MOST_HITS ? 'The first ' + MOST_HITS + ' are shown.' : ''].filter(Boolean).join(' ')
  list.replaceChildren(...items.slice(0, MOST_HITS).map((item) => item()))
  results.hidden = false
  document.body.classList.add('finding')
  everybody?.setAttribute('aria-expanded', 'false')
  scrollTo(0, 0)
}

function closeResults() {
  if (results.hidden) return false
  results.hidden = true
  results.querySelector('ol').replaceChildren()
  document.body.classList.remove('finding')
  everybody?.setAttribute('aria-expanded', 'false')
  return true
}

const hitFor = ({ report, note }) => () => {
  const link = make('a', '', note.querySelector('.badge').cloneNode(true), ' ', note.querySelector('.who').cloneNode(true))
  link.href = note.querySelector('.back').getAttribute('href')
  const words = make('span', 'words', note.querySelector('blockquote').textContent)
  words.dir = 'auto'
  link.append(' ', words)
  if (reports.length > 1) link.append(' ', make('span', 'where', titleOf(report)))
  const hit = make('li', '', link)
  hit.className = note.className.replace('note', 'hit').replace(' off', '')
  return hit
}

const placesOf = (found) => new Set(found.map(({ report }) => report)).size
const amount = (found) =>
  count(found.length, 'quote') + (reports.length > 1 ? ' in ' + count(placesOf(found), 'article') : '')

function find() {
  const words = fold(field.value).split(/\\s+/).filter(Boolean)
  if (words.length === 0) return closeResults()
  const found = quotes().filter(({ folded }) => words.every((word) => folded.includes(word)))
  const title = found.length === 0 ? 'No quote found' : amount(found)
  openResults(title, 'Text, name or role contains “' + field.value.trim() + '”.', found.map(hitFor))
  say(title, true)
}

let typing = 0
field.addEventListener('input', () => {
  clearTimeout(typing)
  typing = setTimeout(find, 120)
})
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return
  clearTimeout(typing)
  find()
  results.querySelector('.hit a')?.focus()
})
function leaveResults() {
  clearTimeout(typing)
  field.value = ''
  return closeResults()
}
addEventListener('click', ({ target }) => {
  if (target.closest('.close') && leaveResults()) field.focus()
  const link = target.closest('.hit a')
  if (!link) return
  leaveResults()
  if (link.getAttribute('href') === location.hash) follow()
})
tools.hidden = false
`
