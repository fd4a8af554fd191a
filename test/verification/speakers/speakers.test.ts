import { describe, expect, it } from 'vitest'
import { isSameSpeaker } from '../../../src/extraction/same-speaker.js'
import { contextOf } from '../../../src/verification/speakers/context.js'
import { relateSpeakers } from '../../../src/verification/speakers/relate.js'
import { formsOf, turnIndex, turnsOf } from '../../../src/verification/speakers/speaker-labels.js'

const named = (name: string, ...aliases: string[]) => ({ name, aliases, named: true })
const described = (name: string) => ({ name, aliases: [], named: false })

describe('isSameSpeaker', () => {
  it.each([
    [named('Mara Lind'), named('MARA LIND'), true],
    [named('Mara Lind'), named('Lind'), true],
    [named('Mr Lind'), named('Omar Lind', 'Mr Lind'), true],
    [named('Mara Lind', 'Ms Lind'), named('Omar Lind', 'Mr Lind'), false],
    [named('Dr. O’Brien-Łuczak'), named("O'Brien Luczak"), true],
    [named('Mara Lind'), named('Mara Lindgren'), false],
    [described('the minister'), { ...named('Mara Lind'), aliases: ['minister'] }, true],
  ])('%j, %j: %s', (one, other, expected) => {
    expect(isSameSpeaker(one, other)).toBe(expected)
    expect(isSameSpeaker(other, one)).toBe(expected)
  })
})

describe('relateSpeakers', () => {
  it.each([
    [named('Mara Lind'), named('Lind'), 'same'],
    [named('Mara Lind'), named('Omar Venn'), 'other'],
    [named('Mara Lind'), described('an official'), 'unknown'],
    [described('an official'), named('Mara Lind'), 'unknown'],
    [null, named('Mara Lind'), 'unknown'],
    [named('Mara Lind'), null, 'unknown'],
  ])('%j, %j: %s', (draft, source, expected) => {
    expect(relateSpeakers(draft, source)).toBe(expected)
  })
})

describe('turnsOf', () => {
  it.each<[string, string[]]>([
    ['MARA VENN: Yes.\n\nVENN: No.', ['MARA VENN', 'VENN']],
    ['TOMAS VARGA, MINISTER: Yes.\nQ: No?\n', ['TOMAS VARGA', 'Q']],
    ['Mara Venn: Yes.\nOmar Lind: No.\nMara Venn: Yes.', ['Mara Venn', 'Mara Venn']],
    ['[00:12] MARA VENN: Yes.\n[00:20] Q: No?', ['MARA VENN', 'Q']],
    ['**VENN:** Yes.\n\n**Q:** No?', ['VENN', 'Q']],
    ['Correction: the lock is open.\nNote: it is not.', []],
    ['He said this: nothing.', []],
    ['UPDATE: once only', []],
  ])('%j', (text, labels) => {
    expect(turnsOf(text).map(({ label }) => label)).toEqual(labels)
  })

  it('finds the turn of an offset, and all forms of its label', () => {
    const text = 'Preface\nMARA VENN: Yes.\nOMAR LIND: No.\nVENN: Why?'
    const turns = turnsOf(text)
    expect(turnIndex(turns, 0)).toBe(-1)
    expect(turns[turnIndex(turns, text.indexOf('No'))]?.label).toBe('OMAR LIND')
    const labels = turns.map(({ label }) => label)
    expect(formsOf('VENN', labels)).toEqual(['MARA VENN', 'VENN'])
  })
})

describe('contextOf', () => {
  const nobody = { speaker: null, quote: null, nested: false }
  it.each<[before: string, words: string, after: string, warnings: string[]]>([
    ['', 'The lock is shut', '.', []],
    ['I do not think that ', 'the lock is shut', '.', ['negated']],
    ['I never said ', 'the lock is shut', '.', ['negated']],
    ['He denied that ', 'the lock is shut', '.', ['negated']],
    ['It is not ', 'a good idea', '.', ['negated']],
    ['I do not know much. ', 'The lock is shut', '.', []],
    ['If ', 'the lock is shut', ', we wait.', ['supposed']],
    ['It was submitted by counsel that ', 'the lock is shut', '.', ['supposed']],
    ['', 'Is the lock shut', '?', ['question']],
    ['', 'the lock is shut', ', or is it open?', ['question']],
    ['', 'The lock is shut', '. Is it?', []],
    ['“', 'The lock is shut', '.” Is it?', []],
  ])('%s[%s]%s', (before, words, after, warnings) => {
    const place = { start: before.length, end: before.length + words.length }
    expect(contextOf(before + words + after, place, nobody)).toEqual(warnings)
  })
})
