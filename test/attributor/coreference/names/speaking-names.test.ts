/** Who speaks where gender, a given name or a missing mark decides; spans that name somebody or something are no quotations. */
import { expect, it } from 'vitest'
import { extractQuotes } from '../../../../src/index.js'

const speakers = (text: string): (string | null)[] =>
  extractQuotes(text).quotes.map(({ speaker }) => speaker?.name ?? null)

it.each<[text: string, expected: (string | null)[]]>([
  [
    'A porter who would give his name only as “Milo” said the lift had stuck. “It was the Friday,” he said.',
    ['porter'],
  ],
  ['Its easterly wind is called “the Shrew”, and the fog before it is known as “the Shawl”.', []],
  ['The dish is known as “widow’s stew”, the sauce as “mud”.', []],
  [
    'A fault that engineers call “creep” closed the bridge. “It moves,” said Jan Moss.',
    ['Jan Moss'],
  ],
  [
    'Piet Tarn sold the mill and his wife, Wenna Tarn, kept the barn. “It leaks,” Mrs Tarn said.\n\n“It does not,” Mr Tarn said.',
    ['Wenna Tarn', 'Piet Tarn'],
  ],
  [
    'Aune Koski and her brother, Veli Koski, share a boat. “It is mine,” said Mr Koski. “It is ours,” said Ms Koski.',
    ['Veli Koski', 'Aune Koski'],
  ],
  [
    'Marisol Etche, the third head since Doug Fenn left, said the school was “tired”. Fenn, who runs a farm, did not call back.\n\n“I inherited this,” she said.',
    ['Marisol Etche', 'Marisol Etche'],
  ],
  [
    '"The road is shut, said parish clerk Ola Brandt. "Go home."\n\n"We did," said Jan Moss.',
    ['Ola Brandt', 'Jan Moss'],
  ],
  ['A glazier who lives nearby swept the street. “Glass everywhere,” he said.', ['glazier']],
  [
    '“The tank was empty by noon, said plumber Ida Morn.\n\nThe mayor, Jan Moss, called the outage “a fluke.”',
    ['Ida Morn', 'Jan Moss'],
  ],
])('%s', (text, expected) => expect(speakers(text)).toEqual(expected))
