import { describe, expect, it } from 'vitest'
import { speakerNames } from '../attribution.js'

type Case = [text: string, ...speakers: (string | null)[]]
const check = (text: string, ...speakers: (string | null)[]): void =>
  expect(speakerNames(text).map((name) => name ?? null)).toEqual(speakers)

describe('plural owners in the name of an institution', () => {
  it.each<Case>([
    [
      'The plan was attacked by the Small Bakers’ Guild because “it helps no one”.',
      'Small Bakers’ Guild',
    ],
    ["“It helps no one,” said the Tenants' Union.", "Tenants' Union"],
    ['“It helps no one,” the National Beekeepers’ Union said.', 'National Beekeepers’ Union'],
    ["The Nurses' Christian Fellowship said it “helps no one”.", "Nurses' Christian Fellowship"],
    ['The Ordos Musicians’ Guild said: “It helps no one.”', 'Ordos Musicians’ Guild'],
    [
      '“It helps no one,” said the Anglers’ and Boatmen’s Society.',
      'Anglers’ and Boatmen’s Society',
    ],
    ['“It helps no one,” said the bakers’ Jane Rudd.', 'Jane Rudd'],
    ['The bakers’ chairman, Omar Hill, said: “It helps no one.”', 'Omar Hill'],
    ['“No,” said the Fruit Growers’ Association.', 'Fruit Growers’ Association'],
    ["“No,” said the Old Pilots' League.", "Old Pilots' League"],
    ['The Sailors’ Fellowship said it was “late”.', 'Sailors’ Fellowship'],
    ['“No,” said the Rangers’ Tom Reeve.', 'Tom Reeve'],
    ['“No,” said the growers’ spokesman.', 'growers’ spokesman'],
    ['The sailors’ Olga Brandt said “no”.', 'Olga Brandt'],
  ])('%s', check)
})
