import { expect, it } from 'vitest'
import type { Sentence } from '../../../src/document/document.js'
import { parseDocument } from '../../../src/parser/parse.js'
import { type Cases, casesOf } from '../../../src/pos-tagger/word/sentence-casing.js'

it.each<[text: string, cases: Cases]>([
  ['Mara Ellerby said the bridge would open.', 'running'],
  ['Ellerby Says Bridge Will Open in Spring', 'title'],
  ['Bridge to Open, Says Mara Ellerby', 'title'],
  ['ELLERBY SAYS BRIDGE WILL OPEN', 'upper'],
  ['Ellerby wins', 'running'],
  ['NATO, the EU and the UN agreed.', 'running'],
  ['', 'running'],
])('%s', (text, cases) => {
  const { tokens, sentences } = parseDocument(text)
  const none: Sentence = { start: 0, end: 0, paragraph: 0, firstToken: 0, endToken: 0 }
  expect(casesOf(tokens, sentences[0] ?? none)).toBe(cases)
})
