import { describe, it } from 'vitest'
import { type Case, check } from './attribution.js'

describe('unusual sentences', () => {
  it.each<Case>([
    [
      'The bridge was “rotten” and “a shame”, Anna Pell told the Tollhaven Courier.',
      [['The bridge was “rotten” and “a shame”', 'Anna Pell', 'Anna Pell', 'told']],
    ],
    [
      'Asked about the bridge, Anna Pell replied: “No comment.”',
      [['No comment.', 'Anna Pell', 'Anna Pell', 'replied']],
    ],
    [
      'When Omar Vassallo asked about the bridge, Anna Pell laughed: “Ask the mayor.”',
      [['Ask the mayor.', 'Anna Pell', 'Anna Pell', 'laughed']],
    ],
    [
      '“Anna Pell told me to go,” said Omar Vassallo.',
      [['Anna Pell told me to go,', 'Omar Vassallo', 'Omar Vassallo', 'said']],
    ],
    [
      '“He said ‘never’ and meant it,” Omar Vassallo said of the mayor.',
      [['He said ‘never’ and meant it,', 'Omar Vassallo', 'Omar Vassallo', 'said']],
    ],
    ['Bill de Vries said: “No.”', [['No.', 'Bill de Vries', 'Bill de Vries', 'said']]],
    [
      'Mara Ellerby left early and Omar Vassallo stayed. “No,” Ellerby said.',
      [['No,', 'Mara Ellerby', 'Ellerby', 'said']],
    ],
    [
      'Omar Vassallo left. Mara Ellerby stayed all night. “No,” Vassallo said.',
      [['No,', 'Omar Vassallo', 'Vassallo', 'said']],
    ],
    [
      'Mara Ellerby inspected the bridge. According to her, it was “rotten”.',
      [['it was “rotten”', 'Mara Ellerby', 'her', 'According to']],
    ],
    ['The German looked up. Later she said: “No.”', [['No.', 'German', 'she', 'said']]],
    [
      'It was “rotten”, said Mara Ellerby, and the ferry was “worse”.',
      [['It was “rotten” and the ferry was “worse”', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      'Vassallo praised the crew and warned that it was “late”.',
      [['it was “late”', 'Vassallo', 'Vassallo', 'warned']],
    ],
    [
      'Anna Pell suggested on Thursday that it was “late”.',
      [['it was “late”', 'Anna Pell', 'Anna Pell', 'suggested']],
    ],
    [
      '“No,” came the reply from Omar Vassallo.',
      [['No,', 'Omar Vassallo', 'Omar Vassallo', 'came the reply from']],
    ],
  ])('%j', check)
})
