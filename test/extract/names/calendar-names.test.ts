import { describe, expect, it } from 'vitest'
import { speakerNames } from '../attribution.js'

type Case = [text: string, ...speakers: (string | null)[]]
const check = (text: string, ...speakers: (string | null)[]): void =>
  expect(speakerNames(text).map((name) => name ?? null)).toEqual(speakers)

describe('weekdays and months as first names', () => {
  it.each<Case>([
    ['“My mother’s stew,” offered Sunday Adeyo.', 'Sunday Adeyo'],
    ['“Nothing at all,” Wednesday Bello said.', 'Wednesday Bello'],
    ['“Nothing at all,” said April Dunne.', 'April Dunne'],
    ['May Strand said: “Nothing at all.”', 'May Strand'],
    ['The coach chose Friday Osei. “Nothing at all,” Osei said.', 'Friday Osei'],
    ['June Abara and Monday Eze met. “Nothing at all,” said Eze.', 'Monday Eze'],
    ['“No,” replied Tuesday Akpan.', 'Tuesday Akpan'],
    [
      'Sunday Okafor, a welder, said it was “late”. “Late,” Okafor said.',
      'Sunday Okafor',
      'Sunday Okafor',
    ],
    ['“No,” the welder said Sunday.', 'welder'],
    ['Piet Maas said Monday Brandt was “late”. Olga Brandt laughed.', 'Piet Maas'],
    ['On Friday Maas said it was “late”.', 'Maas'],
    ['Olga Brandt sat. Monday Brandt said it was “late”.', 'Olga Brandt'],
    ['“No,” said May Brandt.', 'May Brandt'],
    ['The Sunday Times said it was “late”.', 'Sunday Times'],
    ['“No,” Piet Maas said. “Late.” Friday Night Lights was on.', 'Piet Maas'],
  ])('%s', check)

  it.each<Case>([
    ['“Nothing at all,” the Sunday Herald wrote.', 'Sunday Herald'],
    ['On Sunday Adeyo was late. “Nothing at all,” he said.', 'Adeyo'],
    ['Last Sunday Adeyo said it was “nothing”.', 'Adeyo'],
    ['Sunday Omar Hill said it was “nothing”.', 'Omar Hill'],
  ])('dates and titles: %s', check)
})
