import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../src/index.js'

/** A text and the speakers of its quotes, in order. */
type Case = [text: string, speakers: (string | null)[]]
const check = (text: string, speakers: (string | null)[]): void =>
  expect(extractQuotes(text).quotes.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers)

describe('he and she', () => {
  it.each<Case>([
    ['David Pell runs the ferry. “It is late,” he said.', ['David Pell']],
    ['Mary Pell runs the ferry. “It is late,” she said.', ['Mary Pell']],
    [
      'David Pell runs the ferry and Mary Ellerby the bridge. “It is late,” she said. “It is,” he said.',
      ['Mary Ellerby', 'David Pell'],
    ],
    [
      '“It is late,” said David Pell.\n\nThe ferry sailed at noon.\n\n“It is too late,” he added.',
      ['David Pell', 'David Pell'],
    ],
    ['Mr Vassallo met Mrs Ellerby at the harbour. “The bridge is safe,” she said.', ['Ellerby']],
  ])('%j', check)
})

describe('they', () => {
  it.each<Case>([
    ['A harbour official briefed reporters. “It is late,” they said.', ['harbour official']],
    ['Ferry workers walked out at noon. “It is late,” they said.', ['Ferry workers']],
    [
      '“It is late,” said one resident, who gave no name. “It is always late,” they added.',
      ['one resident', 'one resident'],
    ],
  ])('%j', check)
})

describe('it and who', () => {
  it.each<Case>([
    ['The Harbour Board apologised on Monday. “It is late,” it said.', ['Harbour Board']],
    ['The report was published on Monday. “Nobody checked,” it said.', ['report']],
    ['They met Mara Ellerby, who said: “It is late.”', ['Mara Ellerby']],
    ['A nurse who said “it is late” was sent home.', ['nurse']],
  ])('%j', check)
})

describe('titles, roles and descriptions', () => {
  it.each<Case>([
    ['Mayor Omar Vassallo opened the bridge. “It is late,” the mayor said.', ['Omar Vassallo']],
    [
      'Mara Ellerby, director of the harbour, opened the bridge. “It is late,” the director said.',
      ['Mara Ellerby'],
    ],
    [
      'The director, Mara Ellerby, opened the bridge. “It is late,” the director said.',
      ['Mara Ellerby'],
    ],
    [
      'Omar Vassallo, 52, opened the bridge. “It is late,” said the 52-year-old.',
      ['Omar Vassallo'],
    ],
    [
      'Mayor Omar Vassallo met Mara Ellerby, a nurse. “It is late,” the nurse said. “No,” said the mayor.',
      ['Mara Ellerby', 'Omar Vassallo'],
    ],
    ['Mara Ellerby is a teacher in Tollhaven. “It is late,” the teacher said.', ['Mara Ellerby']],
    ['“It is late,” the judge told the court.', ['judge']],
  ])('%j', check)
})

describe('unnamed sources', () => {
  it.each<Case>([
    ['A senior official briefed reporters. “It is late,” the official said.', ['senior official']],
    [
      '“It is late,” said one resident. “It is early,” said another resident.',
      ['one resident', 'another resident'],
    ],
    [
      'Mara Ellerby, a diver, opened the bridge. “It is late,” said another diver.',
      ['another diver'],
    ],
    ['Officer Omar Vassallo waited. “It is late,” said a nurse.', ['nurse']],
  ])('%j', check)
})

describe('people who share a surname', () => {
  it.each<Case>([
    [
      'Mary Pell and David Pell own the ferry. “It is late,” said Mrs Pell. “No,” said David Pell.',
      ['Mary Pell', 'David Pell'],
    ],
    [
      '“It is late,” said Mary Pell.\n\nHer brother David Pell disagreed. “It is early,” he said.',
      ['Mary Pell', 'David Pell'],
    ],
  ])('%j', check)
})
