import { describe, expect, it } from 'vitest'
import { speakerNames } from '../attribution.js'

type Case = [text: string, ...speakers: (string | null)[]]
const check = (text: string, ...speakers: (string | null)[]): void =>
  expect(speakerNames(text).map((name) => name ?? null)).toEqual(speakers)

describe('titles of men and women', () => {
  it.each<Case>([
    [
      'Councillor Alan Mott came. Rabbi Judith Lasker followed. “It was late,” she said.',
      'Judith Lasker',
    ],
    [
      'Councillor Alan Mott came. Imam Amina Warsi followed. “It was late,” she said.',
      'Amina Warsi',
    ],
    [
      'Councillor Alan Mott came. Pastor Gloria Penn followed. “It was late,” she said.',
      'Gloria Penn',
    ],
    [
      'Councillor Alan Mott came. Bishop Rachel Stowe followed. “It was late,” she said.',
      'Rachel Stowe',
    ],
    [
      'Councillor Alan Mott came. Reverend Jill Amory followed. “It was late,” she said.',
      'Jill Amory',
    ],
    [
      'Councillor Jill Amory came. Rabbi Daniel Lasker followed. “It was late,” he said.',
      'Daniel Lasker',
    ],
    [
      'Councillor Alan Mott came. Sheikha Noor Bashir followed. “It was late,” she said.',
      'Noor Bashir',
    ],
    ['Councillor Jill Amory came. Lord Mallory followed. “It was late,” he said.', 'Mallory'],
    ['Councillor Alan Mott came. Lady Mallory followed. “It was late,” she said.', 'Mallory'],
    [
      'Councillor Alan Mott came. Chief Ngozi Bello followed. “It was late,” she said.',
      'Ngozi Bello',
    ],
    ['Councillor Jill Amory came. Sheikh Hamad followed. “It was late,” he said.', 'Hamad'],
  ])('%s', check)
})
