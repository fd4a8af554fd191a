import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.js'
import { type Case, check, speakerNames } from './attribution.js'

describe('a quotation that continues without a cue', () => {
  it.each<Case>([
    [
      '“We will open the bridge,” said Mara Ellerby.\n\n“The ferry will stop in May.”',
      [
        ['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said'],
        ['The ferry will stop in May.', 'Mara Ellerby', null, null],
      ],
    ],
    [
      'Mara Ellerby said she was proud of the bridge.\n\n“It took nine years and two mayors.”',
      [['It took nine years and two mayors.', 'Mara Ellerby', null, null]],
    ],
    [
      'Mara Ellerby said: “It took nine years.\n\n“Then it took two mayors.\n\n“Now it opens.”',
      [
        [
          'It took nine years. Then it took two mayors. Now it opens.',
          'Mara Ellerby',
          'Mara Ellerby',
          'said',
        ],
      ],
    ],
    [
      '“It took nine years,” said Mara Ellerby.\n\n“Then it took two mayors.\n\n“Now it opens.”',
      [
        ['It took nine years,', 'Mara Ellerby', 'Mara Ellerby', 'said'],
        ['Then it took two mayors. Now it opens.', 'Mara Ellerby', null, null],
      ],
    ],
  ])('%j', check)
})

describe('two speakers who take turns', () => {
  it.each<Case>([
    [
      '“Will it open?” asked Omar Vassallo.\n\n“In May,” said Mara Ellerby.\n\n“Not before?”\n\n“Not before.”',
      [
        ['Will it open?', 'Omar Vassallo', 'Omar Vassallo', 'asked'],
        ['In May,', 'Mara Ellerby', 'Mara Ellerby', 'said'],
        ['Not before?', 'Omar Vassallo', null, null],
        ['Not before.', 'Mara Ellerby', null, null],
      ],
    ],
    [
      'Omar Vassallo said the bridge was “rotten”, but Mara Ellerby called it “perfectly safe”.',
      [
        ['the bridge was “rotten”', 'Omar Vassallo', 'Omar Vassallo', 'said'],
        ['it “perfectly safe”', 'Mara Ellerby', 'Mara Ellerby', 'called'],
      ],
    ],
    [
      '“It is rotten,” said Omar Vassallo. “It is safe,” said Mara Ellerby.',
      [
        ['It is rotten,', 'Omar Vassallo', 'Omar Vassallo', 'said'],
        ['It is safe,', 'Mara Ellerby', 'Mara Ellerby', 'said'],
      ],
    ],
  ])('%j', check)
})

describe('a quotation without a cue in the same paragraph', () => {
  it.each<[text: string, name: string]>([
    [
      'The unit’s director, professor Helena Pell, says the findings have grave implications. “There is a shift going up.”',
      'Helena Pell',
    ],
    [
      'Mara Ellerby had grown up in the valley. She left it at twenty, and it took her a long time to come back. “I was afraid of the hills.” Mara Ellerby laughs.',
      'Mara Ellerby',
    ],
  ])('%s', (text, name) => {
    expect(speakerNames(text)).toEqual([name])
  })
})

describe('a gesture and a quotation that have a paragraph to themselves', () => {
  it.each<[text: string, name: string]>([
    ['The cook, Ned Bray, shook his head. “They never bite.”', 'Ned Bray'],
    [
      'Ned Bray looked at the eels, then at the barrel and the rope. “They never bite.”',
      'Ned Bray',
    ],
    ['He put down the rope. “They never bite.”', 'Ola Finch'],
    ['Her daughter shrugged. “They never bite.”', 'Her daughter'],
  ])('%s', (text, name) => {
    const story = `Ola Finch sells eels in Hull. “They bite,” ${text.startsWith('He ') ? 'he' : 'she'} says.`
    expect(speakerNames(`${story}\n\n${text}`)).toEqual(['Ola Finch', name])
  })
})

describe('a question that belongs to its asker', () => {
  it.each<[text: string, names: string[]]>([
    [
      'To a heckler’s question, “Who paid?”, Mayor Ned Bray shot back, “My wife.”',
      ['heckler', 'Ned Bray'],
    ],
    ['To the charge that he lied, Ned Bray answered, “My wife did.”', ['Ned Bray']],
  ])('%s', (text, names) => {
    expect(speakerNames(text)).toEqual(names)
  })
})

describe('an unlikely speaker that is no named person', () => {
  it.each<[text: string, words: string]>([
    [
      'Divers searched the harbour. The wreck lay in “a bed of knives” below the pier.',
      'a bed of knives',
    ],
    [
      'Visitors walked along the quay. “No swimming here,” the board by the steps had it.',
      'No swimming here,',
    ],
  ])('has spoken only if there is a cue: %s', (text, words) => {
    const { quotes, speakers } = extractQuotes(text)
    expect(quotes.map(({ text, speaker, cue }) => [text, speaker, cue])).toEqual([
      [words, null, null],
    ])
    expect(speakers).toEqual([])
  })

  it.each<[text: string, names: string[]]>([
    ['Divers searched the harbour. A guard said the wreck lay in “a bed of knives”.', ['guard']],
    ['A guard looked up. “We swim here every summer, ice or no ice.”', ['guard']],
    ['Mara Ellerby walked along the quay. “We swim here every summer.”', ['Mara Ellerby']],
  ])('%s', (text, names) => {
    expect(speakerNames(text)).toEqual(names)
  })
})
