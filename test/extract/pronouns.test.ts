import { describe, it } from 'vitest'
import { type Case, check } from './attribution.js'

describe('he and she', () => {
  it.each<Case>([
    [
      'Omar Vassallo runs the ferry. “The bridge is rotten,” he said.',
      [['The bridge is rotten,', 'Omar Vassallo', 'he', 'said']],
    ],
    [
      'Mr Vassallo met Mrs Ellerby on the quay. “The bridge is safe,” she said. “It is not,” he replied.',
      [
        ['The bridge is safe,', 'Ellerby', 'she', 'said'],
        ['It is not,', 'Vassallo', 'he', 'replied'],
      ],
    ],
    [
      'David Vassallo met Mary Ellerby on the quay.\n\n“The bridge is rotten,” he said.\n\n“It is safe,” she replied.',
      [
        ['The bridge is rotten,', 'David Vassallo', 'he', 'said'],
        ['It is safe,', 'Mary Ellerby', 'she', 'replied'],
      ],
    ],
    [
      'David Vassallo opened the meeting. He said: “The bridge is rotten.”',
      [['The bridge is rotten.', 'David Vassallo', 'He', 'said']],
    ],
    [
      'Police spokeswoman Taru Okonjo-Pell arrived late. “Nobody was hurt,” she said.',
      [['Nobody was hurt,', 'Taru Okonjo-Pell', 'she', 'said']],
    ],
  ])('%j', check)
})

describe('singular and plural they', () => {
  it.each<Case>([
    [
      'A harbour official spoke to the Courier. “The bridge is rotten,” they said.',
      [['The bridge is rotten,', 'harbour official', 'they', 'said']],
    ],
    [
      'Ferry workers gathered at the quay. “The bridge is rotten,” they said.',
      [['The bridge is rotten,', 'Ferry workers', 'they', 'said']],
    ],
    [
      'Robin Achterberg, a poet who uses they, read at the quay. “The bridge is a promise,” they said.',
      [['The bridge is a promise,', 'Robin Achterberg', 'they', 'said']],
    ],
  ])('%j', check)
})

describe('it, we and who', () => {
  it.each<Case>([
    [
      'The Harbour Board met on Monday. “All ferries run,” it said in a statement.',
      [['All ferries run,', 'Harbour Board', 'it', 'said']],
    ],
    [
      'The crowd cheered Omar Vassallo, who said: “The bridge is ours.”',
      [['The bridge is ours.', 'Omar Vassallo', 'who', 'said']],
    ],
    [
      'Mara Ellerby, who called the bridge “a promise”, left early.',
      [['the bridge “a promise”', 'Mara Ellerby', 'who', 'called']],
    ],
  ])('%j', check)
})
