import { describe, expect, it } from 'vitest'
import { speakerNames } from '../attribution.js'

type Case = [text: string, ...speakers: (string | null)[]]
const check = (text: string, ...speakers: (string | null)[]): void =>
  expect(speakerNames(text).map((name) => name ?? null)).toEqual(speakers)

describe('a role without an article before a name', () => {
  it.each<Case>([
    ['Counsel for the borough, Rupert Vane, asked for time. “A week,” he said.', 'Rupert Vane'],
    ['Head of sales at Brix, Lena Voss, said: “It sold out.”', 'Lena Voss'],
    ['Lawyer for the family, Idris Khan, said: “It sold out.”', 'Idris Khan'],
    ['Director of the museum, Paula Reyes, said: “It sold out.”', 'Paula Reyes'],
    ['Chief executive of Brix, Tom Sorley, said: “It sold out.”', 'Tom Sorley'],
    ['Editor-in-chief of the Gazette, Lena Voss, said: “It sold out.”', 'Lena Voss'],
    [
      'Greta Moss told the panel of her flood. Counsel for the borough, Rupert Vane, asked whether she had kept copies.\n\n“Every one,” she said.',
      'Greta Moss',
    ],
    ['Spokeswoman for the port, Olga Brandt, said: “No.”', 'Olga Brandt'],
    ['Head teacher Piet Maas said: “No.”', 'Piet Maas'],
    ['“No,” said lawyer for the victims, Piet Maas.', 'Piet Maas'],
    ['Owner Piet Maas, 40, said: “No.”', 'Piet Maas'],
    ['Manager of the club, Olga Brandt, laughed. “No,” she said.', 'Olga Brandt'],
    ['Parents of the boy, Olga Brandt said, were “kind”.', 'Olga Brandt'],
    ['Mother of two, Olga Brandt, said: “No.”', 'Olga Brandt'],
    ['Minister for Inland Waters, Olga Brandt, told Radio Holt: “It sold out.”', 'Olga Brandt'],
    [
      '“It sold out,” Minister of Energy, Ports and Fisheries, Dr Olga Brandt, told Radio Holt.',
      'Olga Brandt',
    ],
    ['The Minister of Energy, Housing and Roads, Tom Sorley, said: “No.”', 'Tom Sorley'],
  ])('%s', check)

  it.each<Case>([
    ['In Oslo, the minister said: “It sold out.”', 'minister'],
    [
      'The Minister of Energy, Tom Sorley and Olga Brandt, Piet Maas said, were “late”.',
      'Piet Maas',
    ],
    ['Friends of the museum, Paula Reyes said, were “loyal”.', 'Paula Reyes'],
  ])('no apposition: %s', check)
})
