import { expect, it } from 'vitest'
import { classifyWords } from '../../../src/attributor/syntax/classify-words.js'
import { nounPhrases } from '../../../src/attributor/syntax/noun-phrases.js'
import { parseDocument } from '../../../src/parser/parse.js'
import { tagWords } from '../../../src/pos-tagger/tag-words.js'

function phrasesOf(text: string): string[] {
  const document = parseDocument(text)
  const classes = classifyWords(document, tagWords(document))
  return document.sentences
    .flatMap((sentence) => nounPhrases(document, classes, sentence))
    .map(({ first, end }) =>
      text.slice(document.tokens[first]?.start, document.tokens[end - 1]?.end),
    )
}

it.each<[text: string, phrases: string[]]>([
  ['Mara Ellerby said so.', ['Mara Ellerby']],
  ['A senior Western official spoke.', ['A senior Western official']],
  ['Mara Ellerby, who owns the harbour, said so.', ['Mara Ellerby', 'who', 'the harbour']],
  ['The alliance’s chief said so.', ['The alliance’s', 'The alliance’s chief']],
  ['His adviser said so.', ['His', 'His adviser']],
  [
    'The Department of Justice and the Harbour Board sued.',
    ['The Department of Justice', 'the Harbour Board'],
  ],
  ['The director of the agency said so.', ['The director', 'the agency']],
  ['Bill de Vries met Robert “Bobby” Pell.', ['Bill de Vries', 'Robert “Bobby” Pell']],
  ['She told him.', ['She', 'him']],
  ['Marks & Spencer said so.', ['Marks & Spencer']],
  ['', []],
])('%s', (text, phrases) => {
  expect(phrasesOf(text)).toEqual(phrases)
})
