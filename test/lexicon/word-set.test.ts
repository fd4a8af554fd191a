import { expect, it } from 'vitest'
import { wordSet } from '../../src/lexicon/word-set.js'

it.each([
  ['say tell', ['say', 'tell']],
  ['\n  say tell\n  ask\n', ['say', 'tell', 'ask']],
  ['say say', ['say']],
  ['', []],
])('is the words of %j', (list, words) => {
  expect([...wordSet(list)]).toEqual(words)
})
