import { describe, expect, it } from 'vitest'
import { type Case, check, speakerNames } from './attribution.js'

describe('styles of quotation marks', () => {
  it.each<Case>([
    [
      '"We will open the bridge," said Mara Ellerby.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '‘We will open the bridge,’ said Mara Ellerby.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      "'We won't open the bridge,' said Mara Ellerby.",
      [["We won't open the bridge,", 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '« We will open the bridge », said Mara Ellerby.',
      [['We will open the bridge', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '„We will open the bridge“, said Mara Ellerby.',
      [['We will open the bridge', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      "``We will open the bridge,'' said Mara Ellerby.",
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“He told me, ‘Never,’” said Mara Ellerby.',
      [['He told me, ‘Never,’', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
  ])('%j', check)
})

describe('headlines and boilerplate', () => {
  it.each<Case>([
    [
      'Train drivers walk out for the third time“We will open the bridge,” said Mara Ellerby.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“We will open the bridge,” said Mara Ellerby.\n\nFollow us on Twitter @tollhavencourier',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      "Host 'shuts up' guest who said vote was 'stolen'“We will open the bridge,” said Mara Ellerby.",
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
  ])('%j', check)
})

describe('datelines', () => {
  it.each([
    'KALLURU (AP) — Mara Ellerby called the dam “safe for a century.”',
    'MALINAO, Ordos—Mara Ellerby called the dam “safe for a century.”',
    'TOLLHAVEN, May 3 (Reuters) - Mara Ellerby called the dam “safe for a century.”',
    'KALLURU: Mara Ellerby called the dam “safe for a century.”',
  ])('%s', (text) => {
    expect(speakerNames(text)).toEqual(['Mara Ellerby'])
  })
})
