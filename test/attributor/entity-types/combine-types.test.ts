import { describe, expect, it } from 'vitest'
import { combineTypes } from '../../../src/attributor/entity-types/combine-types.js'
import { ENTITY_TYPES, shareOf } from '../../../src/attributor/entity-types/entity-type.js'
import { annotateText, textOf } from '../annotate-text.js'

/** Most likely type of all mentions with the same wording. */
function typeOf(text: string, words: string): string | undefined {
  const scene = annotateText(text)
  const mentions = scene.mentions.filter((mention) => textOf(scene, mention) === words)
  expect(mentions.length).toBeGreaterThan(0)
  const shares = combineTypes(scene.typesOf, mentions)
  return ENTITY_TYPES[shares.indexOf(Math.max(...shares))]
}

describe('types of names', () => {
  it.each([
    ['Mara Ellerby said it was safe. Ellerby, who is 44, laughed.', 'Mara Ellerby', 'person'],
    ['They met Jorun Vassallo, who said it was safe.', 'Jorun Vassallo', 'person'],
    ['Vassallo said it was safe, and Vassallo left.', 'Vassallo', 'person'],
    ['She works for the Ordos Harbour Company.', 'the Ordos Harbour Company', 'organization'],
    [
      'The University of Tollhaven said it was safe.',
      'The University of Tollhaven',
      'organization',
    ],
    ['They live in Tollhaven and moved from Tollhaven.', 'Tollhaven', 'place'],
    ['They live in Germany.', 'Germany', 'place'],
  ])('%s: %s is a %s', (text, words, type) => {
    expect(typeOf(text, words)).toBe(type)
  })
})

describe('types of descriptions', () => {
  it.each([
    ['The woman said it was safe.', 'The woman', 'person'],
    ['The women said it was safe.', 'The women', 'group'],
    ['They lived in the city.', 'the city', 'place'],
    ['They spoke of the freedom of it.', 'the freedom', 'idea'],
  ])('%s: %s is a %s', (text, words, type) => {
    expect(typeOf(text, words)).toBe(type)
  })
})

it('returns probabilities that sum to 1', () => {
  const scene = annotateText('Mara Ellerby left Tollhaven.')
  for (const mention of scene.mentions) {
    const shares = combineTypes(scene.typesOf, [mention])
    expect(ENTITY_TYPES.reduce((sum, type) => sum + shareOf(shares, type), 0)).toBeCloseTo(1, 9)
  }
})
