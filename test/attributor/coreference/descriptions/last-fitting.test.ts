import { expect, it } from 'vitest'
import { extractQuotes } from '../../../../src/index.js'

const speakers = (text: string): (string | null)[] =>
  extractQuotes(text).quotes.map(({ speaker }) => speaker?.name ?? null)

it.each<[text: string, expected: (string | null)[]]>([
  [
    'City coach Nils Ahlgren blamed the pitch after the defeat. “We skated,” the Dane said. “They danced.”',
    ['Nils Ahlgren'],
  ],
  [
    '“My roof flew,” Delia Prince told the Gleaner. The 61-year-old seamstress said the gully “eat” her yard.',
    ['Delia Prince', 'Delia Prince'],
  ],
  [
    'Retired postman Alf Rudd sat on the wall all day. He was visited by Moira Cane, the Green councillor for Eastwick.\n\n“It’s my wall,” the 79-year-old said.\n\n“He is right,” said the councillor.\n\n“She brought soup,” the postman said.',
    ['Alf Rudd', 'Moira Cane', 'Alf Rudd'],
  ],
  [
    'Rosa Mamani lost three goats in June. “They were my bank,” the potter said.\n\n“One came back,” the 58-year-old added.',
    ['Rosa Mamani', 'Rosa Mamani'],
  ],
  [
    '“It was a stubborn kind of love,” said a lifelong friend, the organist Elsa Dahl of Lund. “He counted everything.”',
    ['Elsa Dahl'],
  ],
  ['“She never hurried,” said a former colleague, the surgeon Piet Vos. “Not once.”', ['Piet Vos']],
  [
    'A nurse called Abe said, “We moved the beds at six.” The trust said it was “sorry”.',
    ['Abe', 'trust'],
  ],
  [
    'A cook named Lou said, “We ran out of eggs.” The company said it was “aware”.',
    ['Lou', 'company'],
  ],
  ['Goalkeeper Ana Ferro saved two penalties. “I guessed,” the Brazilian said.', ['Ana Ferro']],
  ['Novelist Ben Okello moved to Oslo in May. “It snowed,” the Ugandan said.', ['Ben Okello']],
  [
    'Marta Quill sold the farm to Dev Anand, a dentist. “It was time,” the farmer said.',
    ['Marta Quill'],
  ],
  [
    'Shopkeeper Lin Zhao waited for the mayor, Olga Stein. “She never came,” the shopkeeper said.',
    ['Lin Zhao'],
  ],
  ['The Irish Times quoted nobody. Ana Ferro lost. “We were slow,” the UN said.', ['UN']],
  ['Ana Ferro sued the paper. “We stand by it,” the Guardian said.', ['Guardian']],
  ['Ana Ferro met the board. “We will look at it,” the company said.', ['company']],
])('resolves descriptions by focus or apposition: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected)
})
