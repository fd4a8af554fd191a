import { describe, expect, it } from 'vitest'
import { speakerNames } from '../attribution.js'

type Case = [text: string, ...speakers: (string | null)[]]
const check = (text: string, ...speakers: (string | null)[]): void =>
  expect(speakerNames(text).map((name) => name ?? null)).toEqual(speakers)

describe('the whole of a name or an unnamed source', () => {
  it.each<Case>([
    ['“It is unfair,” said the Sikh Council of Albion.', 'Sikh Council of Albion'],
    [
      'The Alliance of Stage and Radio Producers said it was “unfair”.',
      'Alliance of Stage and Radio Producers',
    ],
    [
      'The Ministry of Health and Olga Brandt said it was “unfair”.',
      'Ministry of Health and Olga Brandt',
    ],
    [
      'The Commons ports and harbours committee said it was “unfair”.',
      'Commons ports and harbours committee',
    ],
    ['The Finance and Labour Ministry said it was “unfair”.', 'Finance and Labour Ministry'],
    ['Dara O’ Keefe said it was “unfair”.', 'Dara O’ Keefe'],
    ["Dara O' Keefe said it was “unfair”.", "Dara O' Keefe"],
    ['“It is unfair,” said a source close to the brewery.', 'source close to the brewery'],
    [
      'Two sources with knowledge of the deal said it was “unfair”.',
      'Two sources with knowledge of the deal',
    ],
    ['A source familiar with the timing said it was “unfair”.', 'source familiar with the timing'],
    [
      'An official close to the harbour board said it was “unfair”.',
      'official close to the harbour board',
    ],
    ['A neighbour who heard the crash said it was “unfair”.', 'neighbour who heard the crash'],
    ['The Jewish Society of Ordos said it was “late”.', 'Jewish Society of Ordos'],
    ['The French Ministry of Justice said it was “late”.', 'Ministry of Justice'],
    [
      'The Commons work and pensions committee said it was “late”.',
      'Commons work and pensions committee',
    ],
    ['A person familiar with the talks said it was “late”.', 'person familiar with the talks'],
    ['“No,” said a person briefed on the talks.', 'person'],
    ['An official who asked not to be named said it was “late”.', 'official'],
    ['A resident who saw the fire told us it was “late”.', 'resident who saw the fire'],
    ['A lawyer close to the family, Piet Maas, said it was “late”.', 'Piet Maas'],
    ['Liam O’ Dowd spoke. “No,” said Mr O’ Dowd.', 'Liam O’ Dowd'],
    ['“No,” said the Ordos police and the city council.', 'Ordos police'],
  ])('%s', check)

  it.each<Case>([
    ['A neighbour said it was “unfair”.', 'neighbour'],
    [
      'Ann Pell of the council and Omar Hill of the Lions club came. “It is unfair,” Hill said.',
      'Omar Hill',
    ],
  ])('other phrases: %s', check)
})
