import { expect, it } from 'vitest'
import { extractQuotes } from '../../../../src/index.js'

const speakers = (text: string): (string | null)[] =>
  extractQuotes(text).quotes.map(({ speaker }) => speaker?.name ?? null)

it.each<[text: string, expected: (string | null)[]]>([
  [
    'The harbourmaster was quoted by the state radio as saying that the tide “waits for no king”.\n\nThe radio cited him as adding, “Nor do I.”',
    ['harbourmaster', 'harbourmaster'],
  ],
  ['The Herald quoted Olga Stein as saying the bridge was “a joke”.', ['Olga Stein']],
  ['The Herald quoted a neighbour as calling the house “a barn”.', ['neighbour']],
  ['The mayor protested at the paper’s use of “slum”.', ['paper']],
  ['Its author, Ines Roca, said the reviewers’ word for it, “thin”, amused her.', ['reviewers']],
  ['Ruth Amble said the council’s phrase, “managed retreat”, was an insult.', ['council']],
  ['The “farce”, as Olga Stein put it, lasted an hour.', ['Olga Stein']],
  ['Calling the vote “a farce”, Olga Stein complained to the court.', ['Olga Stein']],
  ['Olga Stein was asked by a reporter, “Is it over?”', ['reporter']],
  [
    'The plan was attacked by the Anglers’ League because “it would starve the river”.',
    ['Anglers’ League'],
  ],
  ['Olga Stein told Radio Nord that it was “a joke”.', ['Olga Stein']],
  [
    'Sharing a post by the health minister that began “Proud to open”, Dr Ruth Amble wrote: “It closed in May.”',
    ['health minister', 'Ruth Amble'],
  ],
  [
    'Pressed on the figures, Olga Stein would only say: “They add up.” A clerk went as far as to call her “a saint”.',
    ['Olga Stein', 'clerk'],
  ],
  [
    'Ivo Marr took to Twitter to say the route was “madness”. He paused to ask, “Who pays?”',
    ['Ivo Marr', 'Ivo Marr'],
  ],
])('attributes second-hand quotations to the original speaker: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected)
})
