import { expect, test } from 'vitest'
import { nearMedian, splitTexts, wordsOf } from '../../../../bench/speed/throughput/texts.js'

test.each([
  ['halves of the texts', ['a', 'b', 'c'], undefined, { warmUp: ['b'], measured: ['a', 'c'] }],
  ['repeated texts once', ['a', 'a', 'b'], undefined, { warmUp: ['b'], measured: ['a'] }],
  ['other texts to warm up', ['a', 'b'], ['c'], { warmUp: ['c'], measured: ['a', 'b'] }],
  ['no text twice', ['a', 'b'], ['b', 'c'], { warmUp: ['b', 'c'], measured: ['a'] }],
])('%s', (_, texts, warmUp, expected) => {
  expect(splitTexts(texts, warmUp)).toEqual(expected)
})

test('takes the texts of middle length, each of them first once', () => {
  const texts = ['1 2 3 4 5', '1', '1 2 3', '1 2', '1 2 3 4']
  expect(nearMedian(texts, 3)).toEqual([
    ['1 2', '1 2 3', '1 2 3 4'],
    ['1 2 3', '1 2 3 4', '1 2'],
    ['1 2 3 4', '1 2', '1 2 3'],
  ])
  expect(nearMedian(['1'], 3)).toEqual([['1']])
})

test('counts words between white space', () => {
  expect(wordsOf(['“Yes,” she said.', '', ' two\nlines '])).toBe(5)
})
