import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../src/attributor/mentions/mention.js'
import { annotateText, mentionOf, textOf } from '../annotate-text.js'

type Case = [text: string, phrase: string, expected: Partial<Mention>]
const check = (text: string, phrase: string, expected: Partial<Mention>): void =>
  expect(mentionOf(annotateText(text), phrase)).toMatchObject(expected)

describe('title, role and name', () => {
  it.each<Case>([
    ['Mara Ellerby spoke.', 'Mara Ellerby', { name: 'Mara Ellerby', titles: [], head: 'ellerby' }],
    ['Mr. Vassallo spoke.', 'Mr. Vassallo', { name: 'Vassallo', titles: ['mr'] }],
    ['Mr Vassallo spoke.', 'Mr Vassallo', { name: 'Vassallo', titles: ['mr'] }],
    ['Dr. Ann Pell spoke.', 'Dr. Ann Pell', { name: 'Ann Pell', titles: ['dr'] }],
    [
      'Prime Minister Bill de Vries spoke.',
      'Prime Minister Bill de Vries',
      { name: 'Bill de Vries', titles: ['prime', 'minister'], head: 'vries' },
    ],
    [
      'Tollhaven police Chief Omar Vassallo spoke.',
      'Tollhaven police Chief Omar Vassallo',
      { name: 'Omar Vassallo', titles: ['chief'] },
    ],
    [
      'Secretary of State Mara Ellerby spoke.',
      'Secretary of State Mara Ellerby',
      { name: 'Mara Ellerby', titles: ['secretary'] },
    ],
    [
      'Former NATO secretary-general Jonas Aldersey spoke.',
      'Former NATO secretary-general Jonas Aldersey',
      { name: 'Jonas Aldersey' },
    ],
    [
      'French President Luc Moreau spoke.',
      'French President Luc Moreau',
      { name: 'Luc Moreau', titles: ['president'] },
    ],
    ['Mara Ellerby’s adviser spoke.', 'Mara Ellerby’s', { name: 'Mara Ellerby', possessive: true }],
    ['Ms Ellerby’s adviser spoke.', 'Ms Ellerby’s adviser', { name: null, head: 'adviser' }],
    ['The President spoke.', 'The President', { type: 'nominal', name: null, head: 'president' }],
    ['Robert “Bobby” Pell spoke.', 'Robert “Bobby” Pell', { type: 'name', head: 'pell' }],
    ['J. R. Pell Jr. spoke.', 'J. R. Pell Jr.', { type: 'name', head: 'pell' }],
  ])('%s %s', check)

  it('keeps the role before a name as a description', () => {
    const scene = annotateText('Former harbour chief Omar Vassallo spoke.')
    const { descriptions } = mentionOf(scene, 'Former harbour chief Omar Vassallo')
    expect(descriptions.map((d) => textOf(scene, d))).toEqual(['Former harbour chief'])
  })

  it('excludes honorifics from the description', () => {
    const scene = annotateText('Former harbour chief Mr Vassallo spoke.')
    const { descriptions } = mentionOf(scene, 'Former harbour chief Mr Vassallo')
    expect(descriptions.map((d) => textOf(scene, d))).toEqual(['Former harbour chief'])
  })
})

describe('descriptions', () => {
  it.each<Case>([
    [
      'The official spoke.',
      'The official',
      { type: 'nominal', determiner: 'the', head: 'official' },
    ],
    ['A nurse spoke.', 'A nurse', { determiner: 'a', plural: false, kind: 'person' }],
    ['Her lawyer spoke.', 'Her lawyer', { determiner: 'her', kind: 'person' }],
    ['The board’s chief spoke.', 'The board’s chief', { head: 'chief', kind: 'person' }],
    ['Two senior officials spoke.', 'Two senior officials', { plural: true, head: 'officials' }],
    ['The report spoke of it.', 'The report', { kind: 'document' }],
    ['The ministry spoke.', 'The ministry', { kind: 'organization' }],
    ['The 34-year-old spoke.', 'The 34-year-old', { kind: 'person' }],
  ])('%s %s', check)
})

describe('kinds of names', () => {
  it.each<Case>([
    ['The Harbour Board spoke.', 'The Harbour Board', { kind: 'organization' }],
    ['The EPA spoke.', 'The EPA', { kind: 'organization', name: 'EPA' }],
    ['The Ministry of Defence spoke.', 'The Ministry of Defence', { kind: 'organization' }],
    ['The University of Tollhaven spoke.', 'The University of Tollhaven', { kind: 'organization' }],
    ['Mr Vassallo spoke.', 'Mr Vassallo', { kind: 'person', gender: 'male' }],
    ['Mrs Vassallo spoke.', 'Mrs Vassallo', { kind: 'person', gender: 'female' }],
    ['Police spokeswoman Vassallo spoke.', 'Police spokeswoman Vassallo', { gender: 'female' }],
    ['Mary Vassallo spoke.', 'Mary Vassallo', { kind: 'person', gender: 'female' }],
    ['David Vassallo spoke.', 'David Vassallo', { kind: 'person', gender: 'male' }],
    ['Vassallo spoke.', 'Vassallo', { gender: null }],
  ])('%s %s', check)
})

describe('pronouns', () => {
  it.each<Case>([
    ['Later he spoke.', 'he', { type: 'pronoun', gender: 'male', plural: false }],
    ['Later she spoke.', 'she', { type: 'pronoun', gender: 'female', plural: false }],
    ['Later they spoke.', 'they', { type: 'pronoun', gender: null, plural: true }],
    ['Later it spoke.', 'it', { type: 'pronoun', gender: null, plural: false }],
    ['Later he’d spoken.', 'he', { type: 'pronoun', head: 'he' }],
    ['Ellerby, who spoke, left.', 'who', { type: 'pronoun', head: 'who' }],
    ['Others spoke.', 'Others', { plural: true }],
  ])('%s %s', check)
})
