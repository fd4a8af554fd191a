import { describe, expect, it } from 'vitest'
import { isAsserted } from '../../src/assembly/asserted.js'
import { parseDocument } from '../../src/parser/parse.js'
import { marked } from './cue-in.js'

const assertedIn = (sentence: string): boolean => {
  const { text, mention, cue } = marked(sentence)
  return isAsserted(parseDocument(text), { cue, mention })
}

describe('asserted', () => {
  it.each([
    '[The ferryman] {said} the tide was late.',
    'The tide was late, {said} [the ferryman].',
    '{According to} [the ferryman], the tide was late.',
    '[She] {has said} the tide was late.',
    '[She] {went on to say} the tide was late.',
    '[She] {used to say} the tide was late.',
    '[She] not only {said} the tide was late but laughed.',
    '[She] {denied} that the tide was late.',
    '[She] {said} she would not sail.',
    '[She] {said} nobody would sail.',
    '“Not today,” [she] {said}.',
    '“Will you sail?” [she] {asked}.',
    'If the tide is late, they wait, [she] {said}.',
    '[She] would only {say} the tide was late.',
    '[She] {would only confirm} that the tide was late.',
    '[She] took to the radio {to say} the tide was late.',
    '[She] paused {to ask} when she would sail.',
    '[She] interrupted {to say} the tide was late.',
    '[She] phoned the harbour {to say} the tide was late.',
    '[She] went as far as {to call} the tide late.',
    '[She] did not hesitate {to call} the tide late.',
    '[She] was not afraid {to call} the tide late.',
    '[She] couldn’t resist {adding} that the tide was late.',
    '[She] never tires of {saying} that the tide is late.',
    '[She] declined to comment beyond {saying} that the tide was late.',
    '[She] would not comment except {to say} that the tide was late.',
    '[She] refused to speak other than {to say} that the tide was late.',
    'All [she] {could say} was that the tide was late.',
    'The most [the ferryman] {would admit} was that the tide was late.',
    '“Late” was the best [she] {could offer}.',
    '[She] had this {to say} about the tide.',
    '[She] had plenty {to say} about the tide.',
    '[She] had the nerve {to ask} whether the tide was late.',
    '[She] was happy {to tell} them that the tide was late.',
    '[She] felt compelled {to add} that the tide was late.',
  ])('%s', (sentence) => {
    expect(assertedIn(sentence)).toBe(true)
  })

  it('quotation without a cue', () => {
    expect(assertedIn('“The tide is late.”')).toBe(true)
  })
})

describe('not asserted', () => {
  it.each([
    '[She] {did not say} when she would sail.',
    '[She] did not {say} when she would sail.',
    '[She] {didn’t say} when she would sail.',
    '[She] never {said} the tide was late.',
    '[She] {would say} the tide was late.',
    '[She] {might argue} the tide was late.',
    '[She] {will announce} when she sails.',
    '[She] {declined to comment} on the tide.',
    '[She] {refused to say} when she would sail.',
    'If [she] {says} the tide is late, they wait.',
    'They asked whether [she] {said} the tide was late.',
    '[Nobody] {said} the tide was late.',
    '[No one] {said} the tide was late.',
    'No [sailor] {said} the tide was late.',
    '[She] is expected {to announce} when she sails.',
    'Did [she] {say} the tide was late?',
    '[She] wanted {to say} the tide was late.',
    '[She] planned {to announce} when she would sail.',
    '[She] was asked {to say} when she would sail.',
    '[She] was called {to say} the tide was late.',
    '[She] came ready {to say} the tide was late.',
    '[She] would {say} the tide was late.',
    '[She] will not hesitate {to call} the tide late.',
    '[She] would not hesitate {to call} the tide late.',
    '[She] avoided {saying} that the tide was late.',
    '[She] stopped short of {calling} the tide late.',
    '[She] had no right {to say} the tide was late.',
    '[She] had the chance {to say} when she would sail.',
    '[She] did not have the nerve {to say} the tide was late.',
    '[She] was not happy {to say} when she would sail.',
    'The best [skipper] {would say} the tide was late.',
  ])('%s', (sentence) => {
    expect(assertedIn(sentence)).toBe(false)
  })
})
