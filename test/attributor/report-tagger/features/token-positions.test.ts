import { expect, it } from 'vitest'
import {
  EDGE,
  tokenPositions,
} from '../../../../src/attributor/report-tagger/features/token-positions.js'
import { parseDocument } from '../../../../src/parser/parse.js'

it('places each token in its sentence and paragraph', () => {
  const document = parseDocument('The pier is shut for now. Why?\n\nNo.')
  const ids = Int32Array.from(document.tokens, (_, i) => i)
  const found = tokenPositions(document, ids, ids)
  // The pier is shut for now . | Why ? || No .
  expect([...found.fromStart4]).toEqual([0, 1, 2, 3, 4, 4, 4, 0, 1, 0, 1])
  expect([...found.fromStart6]).toEqual([0, 1, 2, 3, 4, 5, 6, 0, 1, 0, 1])
  expect([...found.fromEnd4]).toEqual([4, 4, 4, 3, 2, 1, 0, 1, 0, 1, 0])
  expect([...found.fromEnd6]).toEqual([6, 5, 4, 3, 2, 1, 0, 1, 0, 1, 0])
  expect([...found.sentencesBefore]).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0])
  expect([...found.sentencesAfter]).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0])
  expect([...found.firstWord]).toEqual([0, 0, 0, 0, 0, 0, 0, 7, 7, 9, 9])
  expect([...found.firstClass]).toEqual([...found.firstWord])
  expect([...found.secondClass]).toEqual([1, 1, 1, 1, 1, 1, 1, 8, 8, 10, 10])
})

it('finds no second token after the last one of a paragraph', () => {
  const document = parseDocument('No\n\nThe pier is shut.')
  const ids = Int32Array.from(document.tokens, (_, i) => i)
  expect(tokenPositions(document, ids, ids).secondClass[0]).toBe(EDGE)
})
