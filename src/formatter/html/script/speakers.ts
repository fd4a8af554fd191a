/** A speaker's quotes in all articles of the report. Equal names are taken for one person, and the page says so. */
export const speakers = `
let people = null

// Named speakers by name, each with the quotes of all articles.
function everyone() {
  if (people) return people
  people = new Map()
  const keys = new Map()
  for (const report of reports) {
    const names = new Map()
    for (const one of all('.speaker[data-named]', report)) {
      const name = one.querySelector('.name').textContent
      const key = fold(name).replace(/\\s+/g, ' ').trim()
      names.set(one.dataset.key, key)
      if (!people.has(key)) people.set(key, { name, found: [] })
    }
    keys.set(report, names)
  }
  for (const quote of quotes()) {
    const key = keys.get(quote.report).get(quote.note.dataset.speaker)
    if (key !== undefined) people.get(key).found.push(quote)
  }
  return people
}

const personOf = (speaker) =>
  everyone().get(fold(speaker.querySelector('.name').textContent).replace(/\\s+/g, ' ').trim())

const caution = 'Equal names are assumed to be one person: the report cannot tell namesakes apart.'

function openPerson({ name, found }) {
  openResults(name + ': ' + amount(found), caution, found.map(hitFor))
  results.querySelector('h2').focus()
}

function personButton(className, person, text) {
  const made = button(className, text)
  made.addEventListener('click', () => openPerson(person))
  return made
}

function offerElsewhere(report) {
  for (const speaker of all('.speaker[data-named]', report)) {
    const person = personOf(speaker)
    if (placesOf(person.found) < 2) continue
    const made = personButton('across', person, amount(person.found))
    made.setAttribute('aria-label', amount(person.found) + ': ' + person.name)
    speaker.after(made)
  }
}

everybody?.addEventListener('click', () => {
  if (everybody.ariaExpanded === 'true') return leaveResults()
  field.value = ''
  const list = [...everyone().values()].map((person) => ({ person, places: placesOf(person.found) }))
  list.sort((a, b) => b.places - a.places || b.person.found.length - a.person.found.length || a.person.name.localeCompare(b.person.name))
  openResults(count(list.length, 'named speaker') + ' in ' + count(reports.length, 'article'), caution, list.map(({ person }) => () => {
    const name = make('bdi', 'name', person.name)
    return make('li', 'person', personButton('', person, name), ' ', make('span', 'where', amount(person.found)))
  }))
  everybody.ariaExpanded = 'true'
})
`
