import { describe, expect, it } from 'vitest'
import { speakerNames } from '../attribution.js'

type Case = [text: string, ...speakers: (string | null)[]]
const check = (text: string, ...speakers: (string | null)[]): void =>
  expect(speakerNames(text).map((name) => name ?? null)).toEqual(speakers)

describe('a sentence after a quotation that names its source', () => {
  it.each<Case>([
    ['“There is no money.” That was town clerk Iris Vole, to groans.', 'Iris Vole'],
    ['“There is no money.” So said Iris Vole, the town clerk.', 'Iris Vole'],
    ['“There is no money.” Those were the words of Iris Vole.', 'Iris Vole'],
    ['“There is no money.” Those were the mayor’s words.', 'mayor'],
    ['“There is no money” – this from Iris Vole.', 'Iris Vole'],
    ['“There is no money.” This from the mayor.', 'mayor'],
    ['“There is no money.” The words are Iris Vole’s.', 'Iris Vole'],
    ['“There is no money.” Thus Iris Vole, the town clerk.', 'Iris Vole'],
    ['“There is no money,” Omar Hill said. That was the mayor’s problem.', 'Omar Hill'],
    ['Omar Hill shrugged. “There is no money,” he said. “None.” That was Monday.', 'Omar Hill'],
    ['“Shut the door.” That was Councillor Petra Lang, twice.', 'Petra Lang'],
    ['“Shut the door.” That was the last thing he heard.', null],
    ['“Shut the door.” That was Olga Brandt’s verdict on the play.', 'Olga Brandt'],
    ['“Shut the door.” Those were the words of the harbour master on Monday.', 'harbour master'],
    [
      'Olga Brandt rose. “Shut the door,” she said. That was Councillor Petra Lang, twice.',
      'Olga Brandt',
    ],
    ['“Shut the door!” — this from the quiet Piet Maas.', 'Piet Maas'],
  ])('%s', check)
})
