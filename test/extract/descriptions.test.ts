import { describe, expect, it } from 'vitest'
import { type Case, check, speakerNames } from './attribution.js'

describe('surnames, titles, roles and descriptions', () => {
  it.each<Case>([
    [
      'Mara Ellerby runs the harbour. “The bridge is safe,” Ellerby said.',
      [['The bridge is safe,', 'Mara Ellerby', 'Ellerby', 'said']],
    ],
    [
      'Mara Ellerby runs the harbour. “The bridge is safe,” said Ms Ellerby.',
      [['The bridge is safe,', 'Mara Ellerby', 'Ms Ellerby', 'said']],
    ],
    [
      'Mayor Omar Vassallo opened the bridge. “It is ours,” the mayor said.',
      [['It is ours,', 'Omar Vassallo', 'the mayor', 'said']],
    ],
    [
      'Mara Ellerby, director of the Harbour Board, opened the bridge. “It is ours,” the director said.',
      [['It is ours,', 'Mara Ellerby', 'the director', 'said']],
    ],
    [
      'Omar Vassallo, 52, opened the bridge. “It is ours,” said the 52-year-old.',
      [['It is ours,', 'Omar Vassallo', 'the 52-year-old', 'said']],
    ],
    [
      '“It is ours,” Ellerby said.\n\nMara Ellerby runs the harbour.',
      [['It is ours,', 'Mara Ellerby', 'Ellerby', 'said']],
    ],
    [
      'The Tollhaven Harbour Board met on Monday. “All ferries run,” the board said.',
      [['All ferries run,', 'Tollhaven Harbour Board', 'the board', 'said']],
    ],
    [
      'Mara Ellerby, the director, opened the bridge. “It is ours,” the director said.',
      [['It is ours,', 'Mara Ellerby', 'the director', 'said']],
    ],
    [
      'The director, Mara Ellerby, opened the bridge. “It is ours,” the director said.',
      [['It is ours,', 'Mara Ellerby', 'the director', 'said']],
    ],
    [
      'Mara Ellerby, a teacher from Tollhaven, crossed first. “It is ours,” the teacher said.',
      [['It is ours,', 'Mara Ellerby', 'the teacher', 'said']],
    ],
    [
      'Senator Omar Vassallo crossed first. “It is ours,” Sen. Vassallo said.',
      [['It is ours,', 'Omar Vassallo', 'Sen. Vassallo', 'said']],
    ],
    [
      'The judge adjourned the case. “You are a danger,” the judge said.',
      [['You are a danger,', 'judge', 'the judge', 'said']],
    ],
    [
      'Dr Priya Venkataraman examined the crew. “They are well,” the doctor said.',
      [['They are well,', 'Priya Venkataraman', 'the doctor', 'said']],
    ],
    [
      'Mara Ellerby, the harbour master, opened the bridge. “It is ours,” the harbour master said.',
      [['It is ours,', 'Mara Ellerby', 'the harbour master', 'said']],
    ],
    [
      'The Tollhaven Harbour Board (THB) met on Monday. “All ferries run,” the THB said.',
      [['All ferries run,', 'Tollhaven Harbour Board', 'the THB', 'said']],
    ],
  ])('%j', check)
})

describe('unnamed sources', () => {
  it.each<Case>([
    [
      '“The bridge is rotten,” said one resident. “It will hold,” said another resident.',
      [
        ['The bridge is rotten,', 'one resident', 'one resident', 'said'],
        ['It will hold,', 'another resident', 'another resident', 'said'],
      ],
    ],
    [
      'A senior official said the bridge was “rotten”. A second official called the claim “absurd”.',
      [
        ['the bridge was “rotten”', 'senior official', 'A senior official', 'said'],
        ['the claim “absurd”', 'second official', 'A second official', 'called'],
      ],
    ],
    [
      'A harbour official said the bridge was “rotten”.\n\n“It will fall,” the official added.',
      [
        ['the bridge was “rotten”', 'harbour official', 'A harbour official', 'said'],
        ['It will fall,', 'harbour official', 'the official', 'added'],
      ],
    ],
    [
      'Mayor Omar Vassallo opened the bridge. “It is rotten,” said a diver who asked not to be named.',
      [['It is rotten,', 'diver', 'a diver', 'said']],
    ],
    [
      'Mara Ellerby, a diver, praised the bridge. “It is rotten,” said another diver.',
      [['It is rotten,', 'another diver', 'another diver', 'said']],
    ],
  ])('%j', check)
})

describe('kinship', () => {
  it('distinguishes the writer’s father from the people he mentions', () => {
    const text =
      'Omar Vassallo was mayor for years.\n\nMy father knew the valley well. “The dam will go,” my father often said.\n\nHe also told the neighbours that “the mayor is a fool.”'
    const names = speakerNames(text)
    expect(names).not.toContain('Omar Vassallo')
  })
})

describe('what the text told of a person', () => {
  it.each<[text: string, speakers: string[]]>([
    [
      'Ola Finch teaches chemistry in Hull; Ned Bray drives a tram.\n\n“I lost,” the chemistry teacher said.\n\n“I won,” said the tram driver.',
      ['Ola Finch', 'Ned Bray'],
    ],
    [
      'Tess Wold, who runs a shoe shop, met Guy Orme, a retired judge. “I like it,” the shop owner said.',
      ['Tess Wold'],
    ],
    [
      'Rowan Tait scored twice. “It was cold,” the New Zealander said.\n\nHis captain, Ilka Moor, sighed. ‘We were poor,’ said the former gymnast.',
      ['Rowan Tait', 'Ilka Moor'],
    ],
    [
      'Ilka Moor beat Zola Finch. “I slept badly,” said Finch. “She slept well,” the South African said.',
      ['Zola Finch', 'Zola Finch'],
    ],
    [
      'Ilka Moor fell at the second fence. “I was cold,” said a former gymnast.',
      ['former gymnast'],
    ],
  ])('%j', (text, speakers) => {
    expect(speakerNames(text)).toEqual(speakers)
  })
})
