import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../src/extraction/records.js'
import { extractQuotes } from '../../src/index.js'

type Case = [text: string, expected: Partial<Speaker>]
const check = (text: string, expected: Partial<Speaker>): void =>
  expect(extractQuotes(text).speakers[0]).toMatchObject(expected)

describe('name', () => {
  it.each<Case>([
    [
      'Mara Ellerby opened the bridge. “It is late,” Ellerby said.',
      { name: 'Mara Ellerby', named: true },
    ],
    ['“It is late,” said Mr Vassallo.', { name: 'Vassallo', named: true }],
    [
      'Former harbour chief Mr Omar Vassallo waited. “It is late,” Vassallo said.',
      { name: 'Omar Vassallo', named: true },
    ],
    [
      'A senior Western official met reporters. “It is late,” the official said.',
      { name: 'senior Western official', named: false },
    ],
    ['“It is late,” the report said.', { name: 'report', named: false }],
    ['“It is late,” said a source close to the company.', { name: 'source close to the company' }],
    [
      '“It is late,” a person familiar with the matter said.',
      { name: 'person familiar with the matter' },
    ],
    ['“It is late,” said the council aide.', { name: 'council aide' }],
    ['An aide waited. “It is late,” said the aide.', { name: 'aide' }],
    ['“It is late,” said one resident.', { name: 'one resident' }],
    ['Omar Vassallo waited. “It is late,” his wife said.', { name: 'his wife' }],
    ['“It is late,” Vass plc said.', { name: 'Vass plc', named: true }],
  ])('%j', check)
})

describe('aliases', () => {
  it('are the other forms, without duplicates and pronouns', () => {
    const text =
      'NATO secretary-general Jonas Aldersey landed at noon. “It is late,” Mr Aldersey said. ' +
      '“Too late,” Mr Aldersey said. “Far too late,” the secretary-general said. “Yes,” he added.'
    const [speaker] = extractQuotes(text).speakers
    const forms = speaker?.aliases ?? []
    expect(forms).toContain('Mr Aldersey')
    expect(forms).toContain('the secretary-general')
    expect(forms).not.toContain('he')
    expect(forms).not.toContain('Jonas Aldersey')
    expect(new Set(forms).size).toBe(forms.length)
  })
})

describe('description', () => {
  it.each<Case>([
    ['“It is late,” said Mara Ellerby, the harbour director.', { description: 'harbour director' }],
    [
      'Mara Ellerby, director of the Harbour Board, waited. “It is late,” she said.',
      { description: 'director of the Harbour Board' },
    ],
    ['“It is late,” said Mayor Omar Vassallo.', { description: 'Mayor' }],
    ['“It is late,” said CEO Mara Ellerby.', { description: 'CEO' }],
    [
      'Former Ordosi Prime Minister Mara Ellerby waited. “It is late,” said Secretary-General Mara Ellerby.',
      { description: 'Secretary-General' },
    ],
    [
      'Mara Ellerby, the port’s former chief, waited. “It is late,” said Mayor Ellerby.',
      { description: 'Mayor' },
    ],
    [
      'Retired colonel Omar Vassallo, head of the museum, waited. “It is late,” he said.',
      { description: 'head of the museum' },
    ],
    [
      'Former Gov. Omar Vassallo waited. “It is late,” said Governor Vassallo.',
      { description: 'Former Gov.' },
    ],
    ['“It is late,” said Mara Ellerby, the former mayor.', { description: 'former mayor' }],
    [
      'The clerk told Radio Corwen’s Mara Ellerby. “It is late,” Ellerby said.',
      { description: 'Radio Corwen' },
    ],
    ['“It is late,” the tiny Halfpenny Press said.', { description: null }],
    ['“It is late,” said Mara Ellerby.', { description: null }],
    ['“It is late,” said a nurse.', { description: null }],
  ])('%s', check)
})

describe('kind', () => {
  it.each<Case>([
    ['“It is late,” said Mara Ellerby.', { kind: 'person' }],
    ['“It is late,” said a nurse.', { kind: 'person' }],
    ['“It is late,” the Harbour Board said.', { kind: 'organization' }],
    ['“It is late,” the ministry said.', { kind: 'organization' }],
    ['“It is late,” said two residents.', { kind: 'group' }],
    ['“It is late,” ferry workers said.', { kind: 'group' }],
    ['“It is late,” the report said.', { kind: 'document' }],
    ['“It is late,” Mara Foods Ltd said.', { kind: 'organization' }],
    ['“It is late,” Vassallo plc said.', { kind: 'organization' }],
    ['“It is late,” Vassallo Holdings said.', { kind: 'organization' }],
    ['“It is late,” Jordan Airlines Inc. said.', { kind: 'organization' }],
    ['“It is late,” Ellerby Bros said.', { kind: 'organization' }],
    ['“It is late,” Ordos SpA said.', { kind: 'organization' }],
    ['“It is late,” MetroCorwen said.', { kind: 'organization' }],
    ['“It is late,” McAllister said.', { kind: 'person' }],
    ['“It is late,” the charity Perros Corwen said.', { kind: 'organization' }],
    ['“It is late,” the chipmaker said.', { kind: 'organization' }],
    ['“It is late,” said Ordos’s second-largest grocer.', { kind: 'organization' }],
    ['“It is late,” said a grocer.', { kind: 'person' }],
    ['“It is late,” said a group of teenagers.', { kind: 'group' }],
    ['“It is late,” said Nick and Mara Ellerby.', { kind: 'group' }],
    ['“It is late,” the Minister of State said.', { kind: 'person' }],
  ])('%s', check)
})

it('lists speakers with their quotes, in order of first mention', () => {
  const { speakers } = extractQuotes(
    'Mayor Omar Vassallo met Mara Ellerby at the harbour.\n\n“It is late,” said Mara Ellerby.\n\n“No,” said Omar Vassallo.\n\n“Yes,” Mara Ellerby said.',
  )
  expect(speakers.map(({ id, name, quotes }) => [id, name, quotes])).toEqual([
    ['s1', 'Omar Vassallo', ['q2']],
    ['s2', 'Mara Ellerby', ['q1', 'q3']],
  ])
})
