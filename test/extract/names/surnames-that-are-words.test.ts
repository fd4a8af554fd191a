import { describe, expect, it } from 'vitest'
import { speakerNames } from '../attribution.js'

type Case = [text: string, ...speakers: (string | null)[]]
const check = (text: string, ...speakers: (string | null)[]): void =>
  expect(speakerNames(text).map((name) => name ?? null)).toEqual(speakers)

describe('surnames that are also institutions', () => {
  it.each<Case>([
    ['His neighbour, Edith Bridge, agreed. “It hums,” said Ms Bridge.', 'Edith Bridge'],
    ['Owen Hall was there. “It hums,” says Mr Hall.', 'Owen Hall'],
    ['Nora Bank and Lee Ford came. “It hums,” Mrs Bank said.', 'Nora Bank'],
    ['Nora Court sang. “It hums,” Ms. Court said.', 'Nora Court'],
    ['“It hums,” said Mr Post.', 'Post'],
    ['“It hums,” said Mrs College. Ada College left.', 'Ada College'],
    ['Ruth School, a baker, came. “It hums,” Miss School said.', 'Ruth School'],
  ])('%s', check)

  it.each<Case>([
    ['Ruth Church and Ms Church’s son came. “It hums,” the church said.', 'church'],
    ['Owen Hall came. “It hums,” the Town Hall said.', 'Town Hall'],
  ])('institutions: %s', check)
})
