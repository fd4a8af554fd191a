import { describe, expect, it } from 'vitest'
import { speakerNames } from '../attribution.js'

type Case = [text: string, ...speakers: (string | null)[]]
const check = (text: string, ...speakers: (string | null)[]): void =>
  expect(speakerNames(text).map((name) => name ?? null)).toEqual(speakers)

describe('names with a prefix', () => {
  it.each<Case>([
    ['Salim al-Harthi opened the port. “Traffic,” al-Harthi said.', 'Salim al-Harthi'],
    [
      'Salim al-Harthi opened the port. The tolls were “a matter for the board”.\n\nAl-Harthi said the quay was “safe”.',
      null,
      'Salim al-Harthi',
    ],
    ['Deputy minister Huda el-Sayegh walked. “I walked,” Ms. el-Sayegh said.', 'Huda el-Sayegh'],
    [
      'Sheikh Nasser bin Hamad al-Kuwari, the emirate’s port minister, said tolls would be “frozen”.',
      'Nasser bin Hamad al-Kuwari',
    ],
    [
      'Nasser bin Hamad al-Kuwari came. Al-Kuwari said the port was “full”.',
      'Nasser bin Hamad al-Kuwari',
    ],
    ['Latifa bint Rashid came. “Yes,” said bint Rashid.', 'Latifa bint Rashid'],
    ['Umm Salma, a widow with two sons, sells bread. “It is dear,” she said.', 'Umm Salma'],
    ['Abu Karim, a father of six in the valley, kept bees. “They died,” he said.', 'Abu Karim'],
    ['Karim met Umm Salma. “It is dear,” Umm Salma said.', 'Umm Salma'],
    ['Huda Al Sayegh runs the mill. “It is old,” said Al Sayegh.', 'Huda Al Sayegh'],
    ['Yusuf ibn Tariq wrote first. “It is old,” Ibn Tariq wrote.', 'Yusuf ibn Tariq'],
  ])('%s', check)

  it.each<Case>([
    ['Al Pell fixed the roof. “It leaks,” Pell said.', 'Al Pell'],
    ['El Niño came. “It is hot,” Ann Pell said.', 'Ann Pell'],
  ])('words that look like one: %s', check)
})
