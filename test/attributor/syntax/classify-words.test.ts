import { describe, expect, it } from 'vitest'
import { isTitleCased } from '../../../src/attributor/syntax/capitals.js'
import { classifyWords } from '../../../src/attributor/syntax/classify-words.js'
import { parseDocument } from '../../../src/parser/parse.js'
import { tagWords } from '../../../src/pos-tagger/tag-words.js'

/** Classes of a text's tokens, one letter each. */
const classesOf = (text: string): string =>
  classifyWords(parseDocument(text), tagWords(parseDocument(text))).join('')

type Case = [text: string, classes: string]
const check = (text: string, classes: string): void => expect(classesOf(text)).toBe(classes)

describe('words inside a sentence', () => {
  it.each<Case>([
    ['Mara Ellerby said so.', 'NNVC.'],
    ['She has repeatedly warned us.', 'RArVR.'],
    ['The mayor of Tollhaven left on Friday.', 'DnPNvPT.'],
    ['His wife told two reporters.', 'SnVDn.'],
    ['“No,” she said.', '"D,"RV.'],
    ['They met Bill de Vries and Ludwig von der Hoff.', 'RvNNNCNNNN.'],
  ])('%s', check)
})

describe('reporting verbs that are also nouns', () => {
  it.each<Case>([
    ['She calls.', 'RV.'],
    ['She answered the calls.', 'RVDn.'],
    ['Mara Ellerby claims it.', 'NNVR.'],
    ['She denied the claims.', 'RVDn.'],
    ['The Courier reports it.', 'DNVR.'],
    ['“We had no plan,” the report states.', '"RADn,"DnV.'],
    ['‘No plan’, the police sergeant claims.', '"Dn",DnnV.'],
    ['“No plan,” of the reports.', '"Dn,"PDn.'],
    ['Another added: “No.”', 'DV:"D."'],
    ['A list of the wounded: “No.”', 'DnPDn:"D."'],
  ])('%s', check)
})

describe('capitals at the start of a sentence', () => {
  it.each<Case>([
    ['The mayor waved.', 'Dnv.'],
    ['Officials said so.', 'nVC.'],
    ['Ellerby said so.', 'NVC.'],
    ['Even Tollhaven said so.', 'rNVC.'],
    ['Mayor Ellerby said so.', 'NNVC.'],
  ])('%s', check)
})

describe('headlines', () => {
  it.each([
    ['Mayor Says Bridge Will Open', true],
    ['Mayor Says the Bridge Is Safe', true],
    ['The mayor says the bridge is safe.', false],
    ['Mayor Omar Vassallo opened the bridge.', false],
    ['No Entry', false],
  ])('%s: %s', (text, titleCased) => {
    const document = parseDocument(text)
    const [sentence] = document.sentences
    expect(sentence && isTitleCased(document, sentence)).toBe(titleCased)
  })
})

it('assigns every token one class, even names of built-in object properties', () => {
  const text = 'constructor toString __proto__ hasOwnProperty said “valueOf”.'
  const document = parseDocument(text)
  expect(classifyWords(document, tagWords(document))).toHaveLength(document.tokens.length)
})
