import { expect, it } from 'vitest'
import { WordCache } from '../../../src/pos-tagger/word/word.js'

it('keeps one word per text, however many others are added: casings meet in their common base', () => {
  const cache = new WordCache(() => 0, 100)
  const words = ['Police', 'POLICE', 'police']
  let number = 0
  for (let round = 0; round < 4; round++) {
    // in each round, another casing is what keeps the base
    const [first] = words.splice(0, 1)
    words.push(first as string)
    cache.trim()
    cache.get(words[0] as string, 'police')
    for (let i = 0; i < 100; i++) cache.get(`w${number}`, `w${number++}`)
    cache.trim()
    const bases = words.map((text) => cache.get(text, 'police').base)
    expect(new Set(bases).size).toBe(1)
    expect(bases[0]).toBe(cache.get('police', 'police'))
  }
})
