import { describe, expect, it } from 'vitest'
import { speakerNames } from '../attribution.js'

type Case = [text: string, ...speakers: (string | null)[]]
const check = (text: string, ...speakers: (string | null)[]): void =>
  expect(speakerNames(text).map((name) => name ?? null)).toEqual(speakers)

describe('statements', () => {
  it.each<Case>([
    [
      'The Ordos Hockey League has moved three games.\n\nA statement said: “We are sad.”',
      'Ordos Hockey League',
    ],
    ['The Gull Committee met on Monday. The statement said rates are “too low”.', 'Gull Committee'],
    ['For now, a statement from the Gull Committee says no rates are “planned”.', 'Gull Committee'],
    [
      'The Gull Committee met Orla Denning on Monday. Its statement said rates are “too low”.',
      'Gull Committee',
    ],
  ])('%s', check)

  it.each<Case>([
    ['The Gull Committee met on Monday. The report said rates are “too low”.', 'report'],
    ['Rates fell on Monday. A statement said rates are “too low”.', 'statement'],
    ['“We are sad,” the Gull Committee said in a statement.', 'Gull Committee'],
  ])('others: %s', check)
})

describe('organizations whose people speak', () => {
  it.each<Case>([
    [
      'Growth is slow, economists at Gull Marten said.\n\nThe rate has been falling for years.\n\n“The slump will last,” it said.',
      'Gull Marten',
    ],
    ['“The slump will last,” an analyst at Gull Marten said.', 'analyst'],
    ['The shop saw Piet Maas at noon. “The slump will last,” he said.', 'Piet Maas'],
  ])('%s', check)
})
