import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../src/index.js'

type Case = [text: string, speaker: string | null, description?: string]

/** The speaker of the only quotation, by name and description. */
function check(text: string, name: string | null, description?: string): void {
  const { quotes, speakers } = extractQuotes(text)
  const speaker = speakers.find(({ id }) => id === quotes[0]?.speaker?.id) ?? null
  expect(speaker?.name ?? null).toBe(name)
  if (description) expect(speaker?.description).toBe(description)
}

describe('sentence-initial words that are not part of the name', () => {
  it.each<Case>([
    [
      'Ask Damien Pell what he likes about Ordos, and he laughs. “The tram,” he says.',
      'Damien Pell',
    ],
    ['Longtime Omar Vassallo, 44, ran the shop. “It was hard,” said Vassallo.', 'Omar Vassallo'],
    ['Consider Keith Ellerby. “I never lost,” said Ellerby.', 'Keith Ellerby'],
    ['Consider Ellerby. “I never lost,” Keith Ellerby said.', 'Keith Ellerby'],
    ['Imagine Omar Vassallo at ten. “I ran everywhere,” he said.', 'Omar Vassallo'],
    ['Calling Omar Vassallo a liar, Ann Pell said: “He knew.”', 'Ann Pell'],
    ['Asking Omar Vassallo is no use. “I forget,” he said.', 'Omar Vassallo'],
    ['Explaining Paris to visitors is hard. “It is big,” said Ann Pell.', 'Ann Pell'],
  ])('%s', check)

  it.each<Case>([
    ['Grant Pell rose. “It is safe,” Pell said.', 'Grant Pell'],
    ['Rose Vassallo left. “It is safe,” Vassallo said.', 'Rose Vassallo'],
    ['Omar Stone came. Stated Stone: “It is safe.”', 'Omar Stone'],
    ['Living Streets said: “It is safe.”', 'Living Streets'],
  ])('keeps a name that looks like one: %s', check)
})

describe('roles before a name', () => {
  it.each<Case>([
    [
      'OTHU Strategic Harbour Policy Consultant Bill Fenwick said: “Take it down.”',
      'Bill Fenwick',
      'OTHU Strategic Harbour Policy Consultant',
    ],
    [
      'The Minister for Health, Ann Pell, said: “We will build it.”',
      'Ann Pell',
      'Minister for Health',
    ],
    [
      'The Minister for Roads, Ann Pell, said: “We will build it.”',
      'Ann Pell',
      'Minister for Roads',
    ],
    [
      '“We will build it,” said the Minister for Health, Tarja Sillanpaa.',
      'Tarja Sillanpaa',
      'Minister for Health',
    ],
    ['“We will build it,” said Minister for Roads Ann Pell.', 'Ann Pell', 'Minister for Roads'],
    ['“We will build it,” the Minister for Roads said.', 'Minister for Roads'],
    ['“We count,” said Supervisor of Elections Brenda Snell.', 'Brenda Snell'],
    ['“We count,” said Secretary of State Kerry Snell.', 'Kerry Snell', 'Secretary of State'],
  ])('%s', check)
})

describe('names corrected by other mentions in the article', () => {
  it.each<Case>([
    ['Fernando Karadima left. Speaking to AFP Karadima said: “I am sorry.”', 'Fernando Karadima'],
    [
      'Johnny Hartnell Live was on at ten. “I cannot see it,” Hartnell said. Johnny Hartnell laughed.',
      'Johnny Hartnell',
    ],
    [
      'Harbour Elections Brenda Snell spoke. “We count,” Snell said. The town likes Brenda Snell.',
      'Brenda Snell',
    ],
  ])('%s', check)
})
