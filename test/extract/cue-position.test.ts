import { describe, it } from 'vitest'
import { type Case, check } from './attribution.js'

describe('a cue before the quotation', () => {
  it.each<Case>([
    [
      'Mara Ellerby said: “We will open the bridge.”',
      [['We will open the bridge.', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      'Mara Ellerby, the harbour master, said, “We will open the bridge.”',
      [['We will open the bridge.', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      'Harbour master Mara Ellerby warned: “We will close the bridge.”',
      [['We will close the bridge.', 'Mara Ellerby', 'Harbour master Mara Ellerby', 'warned']],
    ],
    [
      'In a letter to the council, Mara Ellerby argued: “The bridge is safe.”',
      [['The bridge is safe.', 'Mara Ellerby', 'Mara Ellerby', 'argued']],
    ],
    [
      'Speaking after the meeting, Omar Vassallo added: “Nobody asked us.”',
      [['Nobody asked us.', 'Omar Vassallo', 'Omar Vassallo', 'added']],
    ],
    [
      'On Tuesday Omar Vassallo replied, “Nobody asked us.”',
      [['Nobody asked us.', 'Omar Vassallo', 'Omar Vassallo', 'replied']],
    ],
    [
      'Omar Vassallo has repeatedly said: “Nobody asked us.”',
      [['Nobody asked us.', 'Omar Vassallo', 'Omar Vassallo', 'has repeatedly said']],
    ],
    [
      'The Harbour Board said: “All ferries run.”',
      [['All ferries run.', 'Harbour Board', 'The Harbour Board', 'said']],
    ],
    [
      'Omar Vassallo praised the crew and said, “They saved us.”',
      [['They saved us.', 'Omar Vassallo', 'Omar Vassallo', 'said']],
    ],
  ])('%j', check)
})

describe('a cue after the quotation', () => {
  it.each<Case>([
    [
      '“We will open the bridge,” said Mara Ellerby.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“We will open the bridge,” Mara Ellerby said.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“We will open the bridge,” said Mara Ellerby, who runs the harbour.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“We will open the bridge,” said Mara Ellerby, 52, a crane driver from Tollhaven.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“We will open the bridge,” Mara Ellerby, the harbour master, said.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“We will open the bridge,” Ellerby, the harbour master, said.',
      [['We will open the bridge,', 'Ellerby', 'Ellerby', 'said']],
    ],
    [
      'Anna Lindqvist runs the harbour. “The bridge is safe,” Lindqvist said.',
      [['The bridge is safe,', 'Anna Lindqvist', 'Lindqvist', 'said']],
    ],
    [
      'Paul Hartman runs the harbour. “The bridge is safe,” Hartman said.',
      [['The bridge is safe,', 'Paul Hartman', 'Hartman', 'said']],
    ],
    [
      'Rupa Mukherjee runs the harbour. “The bridge is safe,” Mukherjee said.',
      [['The bridge is safe,', 'Rupa Mukherjee', 'Mukherjee', 'said']],
    ],
    [
      'Paul Hartman runs the harbour. “The bridge is safe,” said Hartman.',
      [['The bridge is safe,', 'Paul Hartman', 'Hartman', 'said']],
    ],
    [
      '“Who will open the bridge?” asked Omar Vassallo.',
      [['Who will open the bridge?', 'Omar Vassallo', 'Omar Vassallo', 'asked']],
    ],
    [
      '“Open the bridge!” shouted Omar Vassallo.',
      [['Open the bridge!', 'Omar Vassallo', 'Omar Vassallo', 'shouted']],
    ],
    [
      '“The bridge is safe,” insisted harbour master Mara Ellerby.',
      [['The bridge is safe,', 'Mara Ellerby', 'harbour master Mara Ellerby', 'insisted']],
    ],
    [
      '“The bridge is safe,” Mara Ellerby has said.',
      [['The bridge is safe,', 'Mara Ellerby', 'Mara Ellerby', 'has said']],
    ],
    [
      'Omar Vassallo waited. “The bridge is safe,” said Mara Ellerby.',
      [['The bridge is safe,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“The bridge is safe,” a spokeswoman for the Harbour Board said.',
      [['The bridge is safe,', 'spokeswoman for the Harbour Board', 'a spokeswoman', 'said']],
    ],
    [
      'Omar Vassallo met Mara Ellerby at the quay. “The bridge is safe,” Vassallo said.',
      [['The bridge is safe,', 'Omar Vassallo', 'Vassallo', 'said']],
    ],
  ])('%j', check)
})

describe('a cue between two parts of the quotation', () => {
  it.each<Case>([
    [
      '“We will open the bridge,” said Mara Ellerby, “and the ferry will stop.”',
      [
        [
          'We will open the bridge, and the ferry will stop.',
          'Mara Ellerby',
          'Mara Ellerby',
          'said',
        ],
      ],
    ],
    [
      '“The bridge,” Mara Ellerby said, “is safe.”',
      [['The bridge, is safe.', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“We will open the bridge,” said Mara Ellerby. “The ferry will stop.”',
      [['We will open the bridge, The ferry will stop.', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“No,” Omar Vassallo told the council. “Never.”',
      [['No, Never.', 'Omar Vassallo', 'Omar Vassallo', 'told']],
    ],
    [
      '“The bridge,” Omar Vassallo insisted, “is older than me, and it” — he paused — “leans.”',
      [
        [
          'The bridge, is older than me, and it leans.',
          'Omar Vassallo',
          'Omar Vassallo',
          'insisted',
        ],
      ],
    ],
  ])('%j', check)
})
