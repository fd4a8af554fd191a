import { describe, expect, it } from 'vitest'
import { speakerNames } from '../attribution.js'

type Case = [text: string, ...speakers: (string | null)[]]
const check = (text: string, ...speakers: (string | null)[]): void =>
  expect(speakerNames(text).map((name) => name ?? null)).toEqual(speakers)

describe('a noun for a person with a capital before a name', () => {
  it.each<Case>([
    ['Widow Martha Quill kept the shop. “It is mine,” the widow said.', 'Martha Quill'],
    ['Plumber Greg Tanner, 51, fixed it. “Easy,” the plumber said.', 'Greg Tanner'],
    ['Hero Sally Brock, 66, ran in. “He froze,” gran-of-six Sally told The Echo.', 'Sally Brock'],
    ['Grandmother Sally Brock ran in. “He froze,” Sally said.', 'Sally Brock'],
    ['Dad-of-two Craig Mellor lost his bike. “Gutted,” Craig said.', 'Craig Mellor'],
    [
      'Trucker Dev Bhatt stopped. “I saw it,” mum-of-one Jo Finch said. “Me too,” Dev said.',
      'Jo Finch',
      'Dev Bhatt',
    ],
  ])('%s', check)

  it.each<Case>([
    ['Baker Street Traders said: “It is safe.”', 'Baker Street Traders'],
    ['Archer Pell rose. “It is safe,” Pell said.', 'Archer Pell'],
    ['Hunter Vassallo left. “It is safe,” Vassallo said.', 'Hunter Vassallo'],
  ])('names that look like one: %s', check)
})
