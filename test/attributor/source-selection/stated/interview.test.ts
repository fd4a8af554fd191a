import { expect, it } from 'vitest'
import { extractQuotes } from '../../../../src/index.js'

const speakers = (text: string): (string | null)[] =>
  extractQuotes(text).quotes.map(({ speaker }) => speaker?.name ?? null)

it.each<[text: string, expected: (string | null)[]]>([
  [
    'Ceramicist Tove Lang on fire and ash.\n\nWhere do you fire them?\n“In a pit.”\n\nDo they crack?\n“Half of them.”',
    ['Tove Lang', 'Tove Lang'],
  ],
  [
    'Imre Toth, 44, gets up at two.\n\nWhat wakes you?\n\n“The dog, mostly.”\n\nAnd what keeps you awake?\n\n“The ovens. The rent.”',
    ['Imre Toth', 'Imre Toth'],
  ],
  [
    'Reporters asked whether she would stand again.\n\n“Yes.”\n\nWould she win?\n\n“Ask them.”\n\nThen Senator Wanda Kos drove off.',
    ['Wanda Kos', 'Wanda Kos'],
  ],
  [
    'Q: “Did you sign it?”\n\nA: “I initialled it.”\n\nQ: “Why?”\n\nMayor Alba Rey: “I was told to.”',
    ['Q', 'Alba Rey', 'Q', 'Alba Rey'],
  ],
  [
    'What divers told us\n\n“The cold is the point.”\nHanna Weiss, Quay Road\n\n“You forget your debts.”\nSeb Oduya, 51\n\n“It’s free.”\nRuth Dell-Moore, nurse\n\nThe pier reopens in June.',
    ['Hanna Weiss', 'Seb Oduya', 'Ruth Dell-Moore'],
  ],
  [
    '“The cold is the point.”\n— Hanna Weiss\n\n“You forget your debts.”\n— Seb Oduya',
    ['Hanna Weiss', 'Seb Oduya'],
  ],
  [
    '“They threw out the first plan,” she remembered. “They built the second.”\n\nArchitect Olga Stein, 66, has drawn forty bridges.',
    ['Olga Stein'],
  ],
  [
    '“I never learned to swim,” he says.\n\nColm Brady has rowed the strait 300 times.',
    ['Colm Brady'],
  ],
  ['“I never learned to swim.” Colm Brady has rowed the strait 300 times.', ['Colm Brady']],
  ['“There is no plan.” That was treasurer Olga Stein, to laughter.', ['Olga Stein']],
  [
    'Asked by a student, “Was it worth it?”, the poet Ines Roca nodded. “Most days,” she said.',
    ['student', 'Ines Roca'],
  ],
  [
    'Asked “Will you sell the harbour?” by a shopkeeper, Mayor Alba Rey answered, “I rent it.”',
    ['shopkeeper', 'Alba Rey'],
  ],
  [
    'Mayor Alba Rey was booed on the quay. Asked, “Even now?” she replied, “Even now.”',
    [null, 'Alba Rey'],
  ],
  ['Asked whether he would resign, Hal Moor said: “No.”', ['Hal Moor']],
  ['Did it work? Nobody knows.\n\n“It did,” said Seb Oduya.', ['Seb Oduya']],
  ['Seb Oduya\n\n“It floats.”\n\nHanna Weiss\n\n“It sinks.”', ['Seb Oduya', 'Hanna Weiss']],
])('attributes questions, answers and quotations with name lines: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected)
})
