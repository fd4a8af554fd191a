import { expect, test } from 'vitest'
import {
  isBareLetterAt,
  isBlankAt,
  isDigitAt,
  isLowerAt,
  isUpperAt,
} from '../../src/document/characters.js'

test.each<[string, (text: string, at: number) => boolean, RegExp]>([
  ['capitals', isUpperAt, /[\p{Lu}\p{Lt}]/u],
  ['lower-case letters', isLowerAt, /\p{Ll}/u],
  ['letters', isBareLetterAt, /\p{L}/u],
  ['digits', isDigitAt, /\p{N}/u],
  ['white space', (text, at) => isBlankAt(text, at) && /\s/.test(text), /\s/],
])('%s of the basic plane are those of Unicode', (_, test, pattern) => {
  const wrong: string[] = []
  for (let code = 0; code < 0xd800; code++) {
    const character = String.fromCharCode(code)
    if (test(character, 0) !== pattern.test(character)) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})
