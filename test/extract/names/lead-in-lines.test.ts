import { describe, expect, it } from 'vitest'
import { speakerNames } from '../attribution.js'

type Case = [text: string, ...speakers: (string | null)[]]
const check = (text: string, ...speakers: (string | null)[]): void =>
  expect(speakerNames(text).map((name) => name ?? null)).toEqual(speakers)

describe('a line without a verb before a quotation', () => {
  it.each<Case>([
    [
      'Two notes reached us.\n\nAnd from Councillor Bettina Marsh:\n\n“He kept the books in order.”',
      'Bettina Marsh',
    ],
    ['This from Omar Hill:\n\n“It was a long winter.”', 'Omar Hill'],
    ['This from Omar Hill: “It was a long winter.”', 'Omar Hill'],
    ['Jane Fenn, of the parish council:\n\n“It was a long winter.”', 'Jane Fenn'],
    ['A statement by the brewery:\n\n“It was a long winter.”', 'statement by the brewery'],
    ['From the mayor:\n\n“It was a long winter.”\n\n“And a wet one.”', 'mayor', 'mayor'],
    ['Then, from a reader in Lund:\n\n“It was a long winter.”', 'reader'],
    ['Ann Pell, to the board:\n\n“It was a long winter.”', 'Ann Pell'],
    ['Another, by Omar Hill of Tarn Street: “It was a long winter.”', 'Omar Hill'],
    [
      'The replies came late.\n\nAnd this, from the harbour master, Tom Reeve:\n\n“We had no boats.”',
      'Tom Reeve',
    ],
    ['The replies came late.\n\nDame Cora Flint (architect):\n\n“We had no boats.”', 'Cora Flint'],
    [
      'Olga Brandt said little. “No,” she said.\n\nFrom Piet Maas, of the ferry board:\n\n“We had no boats.”',
      'Olga Brandt',
      'Piet Maas',
    ],
    [
      'Olga Brandt said little. “No,” she said.\n\nLessons from Piet Maas:\n\n“We had no boats,” Brandt said.',
      'Olga Brandt',
      'Olga Brandt',
    ],
    ['Recipes from Ordos:\n\n“We had no boats,” Olga Brandt said.', 'Olga Brandt'],
  ])('%s', check)

  it.each<Case>([
    [
      'Ann Pell listed three things in the letter from the mayor:\n\n“It was a long winter,” she said.',
      'Ann Pell',
    ],
  ])('no source: %s', check)
})
