import { describe, expect, it } from 'vitest'
import { speakerNames } from '../attribution.js'

type Case = [text: string, ...speakers: (string | null)[]]

describe('organizations whose people speak', () => {
  it.each<Case>([
    [
      'Growth is slow, economists at Gull Marten said.\n\nThe rate has been falling for years.\n\n“The slump will last,” it said.',
      'Gull Marten',
    ],
    ['“The slump will last,” an analyst at Gull Marten said.', 'analyst'],
    ['The shop saw Piet Maas at noon. “The slump will last,” he said.', 'Piet Maas'],
  ])('%s', (text, ...speakers) => {
    expect(speakerNames(text).map((name) => name ?? null)).toEqual(speakers)
  })
})
