import { expect, it } from 'vitest'
import { extractQuotes } from '../../../src/index.js'

const speakers = (text: string): (string | null)[] =>
  extractQuotes(text).quotes.map(({ speaker }) => speaker?.name ?? null)

it.each<[text: string, expected: (string | null)[]]>([
  ['Pieter Volk closed the ledger. “We are broke.” The clerk, Ann Dilley, wept.', ['Pieter Volk']],
  [
    'Pieter Volk shrugged. “I only drive it.”\n\nHis cousin Dana snorted. “Badly.”',
    ['Pieter Volk', 'Dana'],
  ],
  [
    '“It holds,” Mina Okpara said through a translator. Her nephew, Sefu, 14, pointed at the wall. “It leans a bit.”',
    ['Mina Okpara', 'Sefu'],
  ],
  ['Joan Pell leaned on the rail. “Forty years. And never a cold.”', ['Joan Pell']],
  [
    '“It was cold,” said Joan Pell. She leaned on the rail. “Forty years. And never a day off.”',
    ['Joan Pell', 'Joan Pell'],
  ],
  [
    '“It was cold,” said Joan Pell. Her husband shook his head. “It was not.”',
    ['Joan Pell', 'Her husband'],
  ],
  ['Ravi Sen pointed at Mr Crane. “That man owes us a roof.”', ['Ravi Sen']],
  ['Ravi Sen looked at Bella Crane. She laughed. “I owe him nothing.”', ['Bella Crane']],
  [
    '“It was cold,” said Joan Pell, who keeps the light. “But you get used to it.” Dan Marsh nodded. “You do.”',
    ['Joan Pell', 'Dan Marsh'],
  ],
  ['“No.” Leo Brandt put down his cup. “They never asked.”', ['Leo Brandt', 'Leo Brandt']],
  [
    '“No,” Leo Brandt said. He put down his cup. “They never asked.” Ada Finn, his partner, smiled. “They asked me.”',
    ['Leo Brandt', 'Leo Brandt', 'Ada Finn'],
  ],
  [
    'Nell Orrin is the last thatcher in the valley. “My father taught me. Nobody taught him.”',
    ['Nell Orrin'],
  ],
  [
    'Nell Orrin arrived late on Monday with two goats and a hangover. She apologised to no one. “I was busy.”',
    ['Nell Orrin'],
  ],
])('attributes a quotation to the person in the sentence before it: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected)
})
