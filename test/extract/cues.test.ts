import { describe, it } from 'vitest'
import { type Case, check } from './attribution.js'

describe('according to', () => {
  it.each<Case>([
    [
      'According to Mara Ellerby, the bridge is “perfectly safe”.',
      [['the bridge is “perfectly safe”', 'Mara Ellerby', 'Mara Ellerby', 'According to']],
    ],
    [
      'The bridge is “perfectly safe”, according to Mara Ellerby.',
      [['The bridge is “perfectly safe”', 'Mara Ellerby', 'Mara Ellerby', 'according to']],
    ],
    [
      '“The bridge is perfectly safe,” according to the Harbour Board.',
      [['The bridge is perfectly safe,', 'Harbour Board', 'the Harbour Board', 'according to']],
    ],
    [
      'According to the report, the bridge was “close to collapse”.',
      [['the bridge was “close to collapse”', 'report', 'the report', 'According to']],
    ],
  ])('%j', check)
})

describe('in the words of', () => {
  it.each<Case>([
    [
      'In the words of Mara Ellerby, “a bridge is a promise”.',
      [['a bridge is a promise', 'Mara Ellerby', 'Mara Ellerby', 'In the words of']],
    ],
    [
      'The bridge is, in the words of Mara Ellerby, “a promise”.',
      [['The bridge is “a promise”', 'Mara Ellerby', 'Mara Ellerby', 'in the words of']],
    ],
  ])('%j', check)
})

describe('as she put it', () => {
  it.each<Case>([
    [
      'It was, as Mara Ellerby put it, “a bridge too low”.',
      [['It was “a bridge too low”', 'Mara Ellerby', 'Mara Ellerby', 'put it']],
    ],
    [
      '“A bridge too low,” as Mara Ellerby put it.',
      [['A bridge too low,', 'Mara Ellerby', 'Mara Ellerby', 'put it']],
    ],
    [
      'Mara Ellerby laughed. It was “a bridge too low”, as she put it.',
      [['It was “a bridge too low”', 'Mara Ellerby', 'she', 'put it']],
    ],
    [
      'Omar Vassallo laughed. “A bridge too low,” as he put it.',
      [['A bridge too low,', 'Omar Vassallo', 'he', 'put it']],
    ],
  ])('%j', check)
})

describe('told reporters', () => {
  it.each<Case>([
    [
      'Mara Ellerby told reporters: “We will open the bridge.”',
      [['We will open the bridge.', 'Mara Ellerby', 'Mara Ellerby', 'told']],
    ],
    [
      '“We will open the bridge,” Mara Ellerby told reporters.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'told']],
    ],
    [
      '“We will open the bridge,” Mara Ellerby told the Tollhaven Courier.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'told']],
    ],
    [
      '“We will open the bridge,” Mara Ellerby told Omar Vassallo.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'told']],
    ],
    [
      'Mara Ellerby told Omar Vassallo that the bridge was “a disgrace”.',
      [['the bridge was “a disgrace”', 'Mara Ellerby', 'Mara Ellerby', 'told']],
    ],
    [
      'Mara Ellerby told reporters in Tollhaven on Friday that the bridge was “a disgrace”.',
      [['the bridge was “a disgrace”', 'Mara Ellerby', 'Mara Ellerby', 'told']],
    ],
    [
      'Mara Ellerby told reporters the bridge was “a disgrace”.',
      [['the bridge was “a disgrace”', 'Mara Ellerby', 'Mara Ellerby', 'told']],
    ],
  ])('%j', check)
})

describe('written words', () => {
  it.each<Case>([
    [
      '“Bridge open again,” tweeted Mara Ellerby.',
      [['Bridge open again,', 'Mara Ellerby', 'Mara Ellerby', 'tweeted']],
    ],
    [
      'The report concluded: “Nobody checked the bolts.”',
      [['Nobody checked the bolts.', 'report', 'The report', 'concluded']],
    ],
    [
      '“Nobody checked the bolts,” the report said.',
      [['Nobody checked the bolts,', 'report', 'the report', 'said']],
    ],
    [
      '“We will open the bridge,” Mara Ellerby wrote on Twitter.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'wrote on Twitter']],
    ],
    [
      'Mara Ellerby wrote on Facebook: “We will open the bridge.”',
      [['We will open the bridge.', 'Mara Ellerby', 'Mara Ellerby', 'wrote on Facebook']],
    ],
    [
      '“Bridge open again,” Mara Ellerby posted on Instagram.',
      [['Bridge open again,', 'Mara Ellerby', 'Mara Ellerby', 'posted on Instagram']],
    ],
  ])('%j', check)
})
