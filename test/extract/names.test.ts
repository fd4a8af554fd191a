import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.js'
import { type Case, check } from './attribution.js'

describe('names that are also words', () => {
  it.each<Case>([
    [
      '“We will open the bridge,” said Will Smithers.',
      [['We will open the bridge,', 'Will Smithers', 'Will Smithers', 'said']],
    ],
    [
      '“We will open the bridge,” Mark Reed said.',
      [['We will open the bridge,', 'Mark Reed', 'Mark Reed', 'said']],
    ],
    [
      'Rose Baker waited. “We will open the bridge,” Baker said.',
      [['We will open the bridge,', 'Rose Baker', 'Baker', 'said']],
    ],
    [
      'Yesterday Mara Ellerby said: “We will open the bridge.”',
      [['We will open the bridge.', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      'Officials claim the bridge is “rotten”.',
      [['the bridge is “rotten”', 'Officials', 'Officials', 'claim']],
    ],
    [
      '“We will open the bridge,” said Sir Keith Oduya.',
      [['We will open the bridge,', 'Keith Oduya', 'Sir Keith Oduya', 'said']],
    ],
    [
      '“We will open the bridge,” said Ngozi Adichie-Bello.',
      [['We will open the bridge,', 'Ngozi Adichie-Bello', 'Ngozi Adichie-Bello', 'said']],
    ],
    [
      '“We will open the bridge,” said Ludwig von der Hoff.',
      [['We will open the bridge,', 'Ludwig von der Hoff', 'Ludwig von der Hoff', 'said']],
    ],
    [
      '“We will open the bridge,” said Seán Ó Broin.',
      [['We will open the bridge,', 'Seán Ó Broin', 'Seán Ó Broin', 'said']],
    ],
    [
      '“We will open the bridge,” said Łukasz Żurek.',
      [['We will open the bridge,', 'Łukasz Żurek', 'Łukasz Żurek', 'said']],
    ],
    [
      "“We will open the bridge,” said Siobhan O'Malley-Dunne.",
      [['We will open the bridge,', "Siobhan O'Malley-Dunne", "Siobhan O'Malley-Dunne", 'said']],
    ],
    [
      '“We will open the bridge,” said J. R. Pell Jr.',
      [['We will open the bridge,', 'J. R. Pell Jr.', 'J. R. Pell Jr.', 'said']],
    ],
    [
      '“We will open the bridge,” Theresa May said.',
      [['We will open the bridge,', 'Theresa May', 'Theresa May', 'said']],
    ],
    [
      '“We will open the bridge,” said April Jones.',
      [['We will open the bridge,', 'April Jones', 'April Jones', 'said']],
    ],
    [
      'Recently Mara Ellerby said: “We will open the bridge.”',
      [['We will open the bridge.', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
  ])('%j', check)
})

it('accepts a name that could be a suffix', () => {
  expect(extractQuotes('V: “We go.”').speakers.map(({ name }) => name)).toEqual(['V'])
})
