import { expect, test } from 'vitest'
import { hashing, hashName } from '../../src/models/feature-hash.js'
import { type Features, namesOf } from '../../src/models/feature-template.js'

const hashesOf = (features: Features): { high: number; low: number }[] => {
  const found: { high: number; low: number }[] = []
  features(hashing((high, low) => found.push({ high, low })))
  return found
}

const some: Features = (emit) => {
  const [word, yes, count] = ['“señor”', true, 12]
  emit`0`
  emit`w=${word}`
  emit`${word}|${yes}`
  emit`w=${word}|${yes}|${count}|${''}|${'a'}|${'b'}.`
}

test('interpolates the names of templates', () => {
  expect(namesOf(some)).toEqual(['0', 'w=“señor”', '“señor”|true', 'w=“señor”|true|12||a|b.'])
})

test('hashes a template like its name, however it is divided', () => {
  expect(hashesOf(some)).toEqual(namesOf(some).map(hashName))
  const [whole, ...cut] = hashesOf((emit) => {
    emit`w=L|said`
    emit`w=${'L'}|${'said'}`
    emit`${'w=L|s'}aid`
  })
  expect(cut).toEqual([whole, whole])
})

test.each([
  ['w=L', 'w=R'],
  ['a', 'aa'],
  ['', '0'],
  ['ab', 'ba'],
])('distinguishes %j from %j', (one, other) => {
  expect(hashName(one)).not.toEqual(hashName(other))
})
