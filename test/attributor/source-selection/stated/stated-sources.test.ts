import { expect, it } from 'vitest'
import { extractQuotes } from '../../../../src/index.js'

const speakers = (text: string): (string | null)[] =>
  extractQuotes(text).quotes.map(({ speaker }) => speaker?.name ?? null)

it.each<[text: string, expected: (string | null)[]]>([
  ['“Nonsense” was the verdict of Edda Krol, who runs the ferry.', ['Edda Krol']],
  ['“Run” was the driver’s only thought as the bridge swayed.', ['driver']],
  ['“Too late” was Minister Ola Brandt’s answer to the farmers.', ['Ola Brandt']],
  ['Pia Lund’s reaction was “horror”.', ['Pia Lund']],
  ['The farmers wrote to Pia Lund in May. Her reply, when it came, was short: “No.”', ['Pia Lund']],
  ['Pia Lund read the report twice. Her first thought was: “Who signed this?”', ['Pia Lund']],
  ['The mayor’s answer to the tenants was “patience”.', ['mayor']],
  ['Edda Krol’s advice to newcomers runs to three words: “Bring a coat.”', ['Edda Krol']],
  ['Critics dismissed Edda Krol’s advice. “Bring a coat,” said Jan Moss.', ['Jan Moss']],
  ['The trustee, Ian Pell, used the word “shambles” four times.', ['Ian Pell']],
  ['Ian Pell has used the phrase “managed decline” before.', ['Ian Pell']],
  ['Ian Pell never used the word “closure”.', []],
  ['Ian Pell did not use the word “closure”.', []],
  [
    'The scheme was praised by the mayor, Ines Falk, as “a gift” and by shopkeepers as “long overdue”.',
    ['Ines Falk', 'shopkeepers'],
  ],
  [
    'The budget was described by the union as “cruel”, and by the treasurer, Lou Marsh, as “honest”.',
    ['union', 'Lou Marsh'],
  ],
  ['The bill, condemned by bishops as “heartless”, passed on Monday.', ['bishops']],
  ['The member for Holt, Ada Birk, from the back benches: “Resign!”', ['Ada Birk']],
  ['Ada Birk, for the tenants: “We have waited nine years.”', ['Ada Birk']],
  ['The rules, in short: “No dogs.”', [null]],
  [
    'In answer to a question about “waste”, the treasurer, Lou Marsh, said: “Not on my watch.”',
    [null, 'Lou Marsh'],
  ],
  ['The bridge, according to Ada Birk, is “a fence with ambitions”.', ['Ada Birk']],
  [
    '“People remember faces.” Names, says Dr Ada Birk, a psychologist at Lund, “go in and out like the tide.”',
    ['Ada Birk', 'Ada Birk'],
  ],
  [
    '“Water finds a way.” Concrete, argues the engineer Jan Moss, “only delays it.”',
    ['Jan Moss', 'Jan Moss'],
  ],
  ['“We will win.” The rest, said the coach, Lou Marsh, was “noise”.', ['Lou Marsh', 'Lou Marsh']],
  ['“Two sugars,” she reminded the waiter. Ada Birk never forgets.', ['Ada Birk']],
  ['“Left, not right,” the pilot corrected him.', ['pilot']],
  ['“Enough,” Ada Birk cautioned the crowd.', ['Ada Birk']],
  ['“Toast,” he buttered the last slice, and Jan Moss left.', [null]],
  [
    'The port wants “a fresh start” in the spring, for itself, according to Ada Birk.',
    ['Ada Birk'],
  ],
  [
    'The talks will “clear the air” before the vote, according to Jan Moss’s notes.',
    ['Jan Moss’s notes'],
  ],
  [
    'The talks will “clear the air” before the vote, according to Jan Moss’s explanations.',
    ['Jan Moss'],
  ],
  [
    'The port wanted its “place in the sun,” declared a later mayor, Ada Birk, in 1907.',
    ['Ada Birk'],
  ],
  ['Jan Moss called the port “a swamp,” according to the Lund Gazette.', ['Jan Moss']],
  ['Jan Moss looked for a lease, “but there was none,” according to Ada Birk.', ['Ada Birk']],
  ['“It was a swamp,” according to the Lund Gazette.', ['Lund Gazette']],
  [
    'Quoting a boast of “total calm”, a rival, Jan Moss, wrote: “It is raining.”',
    [null, 'Jan Moss'],
  ],
])('%s', (text, expected) => expect(speakers(text)).toEqual(expected))
