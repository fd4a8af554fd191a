import { describe, expect, it } from 'vitest'
import {
  acronymOf,
  isFormOf,
  nameWords,
  oneLetterOff,
} from '../../../../src/attributor/coreference/entities/name-forms.js'

const formOf = (short: string, full: string, organization = false): boolean =>
  isFormOf(nameWords(short), nameWords(full), organization)

describe('variants of a person’s name', () => {
  it.each([
    ['Ellerby', 'Mara Ellerby'],
    ['Mara', 'Mara Ellerby'],
    ['Mara Ellerby', 'Mara Ellerby'],
    ['Mara Ellerby', 'Mara J. Ellerby'],
    ['M. Ellerby', 'Mara Ellerby'],
    ['Liz Pell', 'Elizabeth Pell'],
    ['Pell', 'J. R. Pell Jr.'],
    ['de Vries', 'Bill de Vries'],
    ['Kim', 'Kim Jong Un'],
    ['Kim Jong', 'Kim Jong Un'],
    ['Garcia', 'Ana García'],
    ['O’Malley', "Siobhan O'Malley"],
    ['Bornsten', 'Ivo Bornstein'],
    ['Bornstien', 'Ivo Bornstein'],
    ['Brenor', 'Ivo Branor'],
    ['Ng', 'Ng Wei Lin'],
  ])('%s is a form of %s', (short, full) => {
    expect(formOf(short, full)).toBe(true)
  })

  it.each([
    ['Vassallo', 'Mara Ellerby'],
    ['Omar Ellerby', 'Mara Ellerby'],
    ['Mara Vassallo', 'Mara Ellerby'],
    ['Mara Ellerby', 'Ellerby'],
    ['Ellerton', 'Mara Ellerby'],
    ['de', 'de Vries'],
    ['Al', 'Al Van Ness'],
    ['Ng', 'Ng Ellerby'],
    ['Walter', 'Ivo Walker'],
  ])('%s is not a form of %s', (short, full) => {
    expect(formOf(short, full)).toBe(false)
  })
})

describe('variants of an organization’s name', () => {
  it.each([
    ['EPA', 'Environmental Protection Agency'],
    ['Harbour Board', 'Tollhaven Harbour Board'],
    ['Harbour', 'Harbour Board'],
  ])('%s is a form of %s', (short, full) => {
    expect(formOf(short, full, true)).toBe(true)
  })

  it.each([
    ['EPB', 'Environmental Protection Agency'],
    ['School Board', 'Tollhaven Harbour Board'],
  ])('%s is not a form of %s', (short, full) => {
    expect(formOf(short, full, true)).toBe(false)
  })
})

it.each([
  ['Mara Ellerby', ['mara', 'ellerby']],
  ['J. R. Pell Jr.', ['j', 'r', 'pell']],
  ['Robert “Bobby” Pell', ['robert', 'bobby', 'pell']],
  ['O’Malley', ["o'malley"]],
  ['', []],
])('splits %s into words', (name, words) => {
  expect(nameWords(name)).toEqual(words)
})

it.each([
  ['Environmental Protection Agency', 'epa'],
  ['Department of Justice', 'dj'],
])('acronym of %s', (name, letters) => {
  expect(acronymOf(nameWords(name))).toBe(letters)
})

it.each([
  ['bornstein', 'bornsten', true],
  ['bornstein', 'bornstien', true],
  ['bornstein', 'bornestin', false],
  ['branor', 'brenor', true],
  ['branor', 'branom', false],
  ['branor', 'bronors', false],
  ['bornstein', 'bornstein', false],
  ['reed', 'read', false],
  ['bornstein', 'cornstein', false],
])('%s and %s differ by one letter: %s', (a, b, expected) => {
  expect(oneLetterOff(a, b)).toBe(expected)
})
