import { describe, expect, it } from 'vitest'
import { speakerNames } from '../attribution.js'

type Case = [text: string, ...speakers: (string | null)[]]
const check = (text: string, ...speakers: (string | null)[]): void =>
  expect(speakerNames(text).map((name) => name ?? null)).toEqual(speakers)

describe('words around a name that are no part of it', () => {
  it.each<Case>([
    [
      'A shop sells a Margaret Denning Bricks minifigure. Margaret Denning wrote code. “It ran,” Denning said.',
      'Margaret Denning',
    ],
    [
      'The Ordos Bank is late. It fined Ordos Bank Officials. The Ordos Bank said it was “sorry”.',
      'Ordos Bank',
    ],
    ['The Gull-owned Ordos Ferries said it was “late”.', 'Ordos Ferries'],
    [
      'The Ordos-educated Piet Maas met Orla Denning. “It ran,” said Maas. “Well,” said Denning.',
      'Piet Maas',
      'Orla Denning',
    ],
    ['“It ran,” said Supervisor Orla Denning of Gull County.', 'Orla Denning'],
    [
      'A spokesperson for Sen. Orla Denning, D-Ohio, said ferries were “late”.',
      'spokesperson for Sen. Orla Denning',
    ],
  ])('%s', check)

  it.each<Case>([
    ['The Ordos Bank Workers said it was “late”.', 'Ordos Bank Workers'],
    [
      '“It ran,” said the Ordos police. The Ordos Police said it was “late”.',
      'Ordos police',
      'Ordos Police',
    ],
    ['“It ran,” said Anne-Marie Denning.', 'Anne-Marie Denning'],
  ])('words that are: %s', check)
})
