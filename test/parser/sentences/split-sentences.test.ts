import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/parser/parse.js'

/** Sentences of a text, as strings. */
function sentencesOf(text: string): string[] {
  return parseDocument(text).sentences.map(({ start, end }) => text.slice(start, end))
}

/** Expected sentence ends are marked with ` | `, or `|` if there is no blank. */
function check(marked: string): void {
  const text = marked.replaceAll(' | ', ' ').replaceAll('|', '')
  const expected = marked.split(/ \| |\|/)
  expect(sentencesOf(text)).toEqual(expected)
}

describe('abbreviations', () => {
  it.each([
    'Mr. Harlow met Mrs. Quist. | She left.',
    'Sen. Ada Brook and Gov. Lee Marsh agreed. | Rep. Tom Vale did not.',
    'The U.S. Senate met. | The U.S. and the U.K. agreed.',
    'It happened in the U.S. | The mayor was told.',
    'They met at 5 p.m. Monday in Oster. | It rained.',
    'It ended at 11:30 p.m. | He went home.',
    'He paid Orrin Inc. and Vale Corp. for it. | Nobody knew.',
    'She lives at No. 5 and he at No. 10. | Both are out.',
    'No. | He would not.',
    'On Jan. 5 and Sept. 11, nothing happened. | Then it did.',
    'J. K. Marrow and A.B. Lund wrote it. | It sold well.',
    'George H.W. Harrow spoke. | Nobody listened.',
    'Dr. Lena Ost, M.D., and Carl Ost Jr. were there. | So was Ann.',
    'Prof. Ian St. John spoke at St. Mary’s. | It was late.',
    'Use a lamp, e.g. a torch, i.e. a light. | Then go.',
    'Vale v. Marsh was heard. | Cranes vs. Herons was not.',
    'They sold apples, pears, etc. | They closed at 6 a.m. | Nobody came.',
    'Gen. R. Holt and Lt. Col. P. Dunn resigned. | That was all.',
    'He got vitamin C. | She got none.',
    'The Ph.D. student, from Portland, Ore., agreed. | He left.',
  ])('%s', check)
})

describe('stops and the text after them', () => {
  it.each(
    [
      'It rose 3.5 percent to $1.2 billion. | It fell later.',
      'I wondered ... but said nothing. | He waited… and left.',
      'He stopped... | Then he went on.',
      'Was it true? | It was! | Really?! | Yes.',
      'Yahoo! is a company. | So is Brill.',
      'It was over.The next day began.',
      'He left (nobody saw him). | She stayed. | (She saw it.) | They knew.',
      'Read it on example.com. | It is free.',
      '“I go.” | He added: “I stay.”',
      '1. Wash your hands. | 2. Dry them.',
    ].map((line) => line.replace('over.The', 'over.|The')),
  )('%s', check)
})

describe('stops inside quotation marks', () => {
  it.each([
    '“We will win… it.” | He added that they knew.',
    '“We will win it,” he said. | “You will not.”',
    '“Really?” he asked. | Nobody knew.',
    '“Really?” Doe asked. | Nobody knew.',
    '“Really?” I asked. | Nobody knew.',
    '“Really?” I asked Doe. | Nobody knew.',
    '“Really?” | I asked whether she knew.',
    '“Really?” | I said, “Yes.”',
    '“Really?” | I had to go.',
    '“Go home!” Mayor Jane van der Doe shouted. | They went.',
    '“Why?” | Doe said the plan was bad.',
    '“Why?” | The crowd was silent.',
    '“What now?” Doe said. | “Nothing.”',
    '“I go. | You stay. | We wait,” he said.',
    'He said, “I go.” | “You stay,” she said.',
    'He called it ‘a bad idea’. | He left.',
    "He called it 'a bad idea'. | She agreed.",
    '“I go,” he said, “and I stay.” | Then he left.',
    '"It is done." | Doe smiled.',
    '“It came from the U.S.” | He left.',
    '“Is it?” — Jane Doe',
    '“Well, …” he said. | They left.',
  ])('%s', check)
})

describe('glued text', () => {
  it.each([
    'Ferry crews walk out for the third time|“We all go,” he said.',
    'Host Ivo ‘shuts up’ guest who was called ‘a t***t’|They compared the two.',
    "Host Ivo 'shuts up' guest who was called 'a t***t'|They compared the two.",
    'The end of it.|“We agree,” he said.',
    '“We agree.”|“We do not.”',
    'He said “never.”|The end.',
  ])('%s', check)
})

describe('paragraphs', () => {
  it('end every sentence', () => {
    expect(sentencesOf('A headline without a stop\nThe story. It goes on')).toEqual([
      'A headline without a stop',
      'The story.',
      'It goes on',
    ])
  })
})
