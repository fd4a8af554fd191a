import { describe, it } from 'vitest'
import { type Case, check } from './attribution.js'

describe('a name and a colon', () => {
  it.each<Case>([
    [
      'Mara Ellerby: “We will open the bridge.”',
      [['We will open the bridge.', 'Mara Ellerby', 'Mara Ellerby', ':']],
    ],
    [
      'Omar Vassallo on the ferry: “The bridge is rotten.”',
      [['The bridge is rotten.', 'Omar Vassallo', 'Omar Vassallo', ':']],
    ],
  ])('%j', check)
})

describe('a dash and a name', () => {
  it.each<Case>([
    [
      '“A bridge is a promise.” — Mara Ellerby',
      [['A bridge is a promise.', 'Mara Ellerby', 'Mara Ellerby', '—']],
    ],
    [
      '“A bridge is a promise.” – Mara Ellerby, harbour master',
      [['A bridge is a promise.', 'Mara Ellerby', 'Mara Ellerby', '–']],
    ],
    [
      '“A bridge is a promise.”\n— Mara Ellerby, harbour master',
      [['A bridge is a promise.', 'Mara Ellerby', 'Mara Ellerby', '—']],
    ],
  ])('%j', check)
})

describe('transcripts', () => {
  it.each<Case>([
    [
      'ELLERBY: “When does the bridge open?”\nVASSALLO: “In May.”\nELLERBY: “Not before?”',
      [
        ['When does the bridge open?', 'ELLERBY', 'ELLERBY', ':'],
        ['In May.', 'VASSALLO', 'VASSALLO', ':'],
        ['Not before?', 'ELLERBY', 'ELLERBY', ':'],
      ],
    ],
    [
      'Mara Ellerby: "When does the bridge open?"\n\nOmar Vassallo: "In May."',
      [
        ['When does the bridge open?', 'Mara Ellerby', 'Mara Ellerby', ':'],
        ['In May.', 'Omar Vassallo', 'Omar Vassallo', ':'],
      ],
    ],
    [
      'Mara Ellerby met Omar Vassallo on the quay.\n\nELLERBY: “When does the bridge open?”\n\nVASSALLO: “In May.”',
      [
        ['When does the bridge open?', 'Mara Ellerby', 'ELLERBY', ':'],
        ['In May.', 'Omar Vassallo', 'VASSALLO', ':'],
      ],
    ],
  ])('%j', check)
})
