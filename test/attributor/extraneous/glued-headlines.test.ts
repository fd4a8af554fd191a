import { expect, it } from 'vitest'
import { findGluedHeadlines } from '../../../src/attributor/extraneous/glued-headlines.js'
import { parseDocument } from '../../../src/parser/parse.js'

function headlinesOf(text: string): string[] {
  const document = parseDocument(text)
  return [...findGluedHeadlines(document)].map((index) => {
    const sentence = document.sentences[index]
    return sentence ? text.slice(sentence.start, sentence.end) : ''
  })
}

it.each<[text: string, headlines: string[]]>([
  ['Rail strike begins in Tollhaven“We go,” she said.', ['Rail strike begins in Tollhaven']],
  ['Rail strike begins in Tollhaven"We go," she said.', ['Rail strike begins in Tollhaven']],
  [
    "Host 'shuts up' guest who called vote 'stolen'They left the studio at once.",
    ["Host 'shuts up' guest who called vote 'stolen'"],
  ],
  ['He left.“We go,” she said.', []],
  ['He said:“We go.”', []],
  ['He left. “We go,” she said.', []],
  ['Rail strike begins in Tollhaven\n“We go,” she said.', []],
])('%j', (text, headlines) => {
  expect(headlinesOf(text)).toEqual(headlines)
})
