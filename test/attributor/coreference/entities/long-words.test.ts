import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hasWord, longWords } from '../../../../src/attributor/coreference/entities/long-words.js'

it.each<[text: string, word: string, found: boolean]>([
  ['the vermont senator', 'vermont', true],
  ['senator from vermont', 'vermont', true],
  ['the vermonter', 'vermont', false],
  ['novermont, vermont’s', 'vermont', true],
  ['éverm verm', 'verm', true],
  ['éverm vermé', 'verm', false],
  ['𝒜verm', 'verm', false],
  ['verm𝒜', 'verm', false],
])('in %s: %s', (text, word, found) => expect(hasWord(text, [word])).toBe(found))

it('finds exactly the long words', () => {
  const text = fc.stringMatching(/^[ab1é’ .𝒜-]{0,20}$/u)
  fc.assert(
    fc.property(text, text, (one, other) => {
      const words = longWords(one)
      expect(hasWord(other, words)).toBe(longWords(other).some((word) => words.includes(word)))
    }),
  )
})
