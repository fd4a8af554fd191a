import { describe, expect, it } from 'vitest'
import { newEntity } from '../../../../src/attributor/coreference/entities/entity.js'
import { pointedShare } from '../../../../src/attributor/coreference/entities/pointed-share.js'
import {
  readTerm,
  withReadings,
} from '../../../../src/attributor/coreference/entities/read-referents.js'
import { annotateText, mentionOf } from '../../annotate-text.js'

const scene = annotateText('Mara Lind met Jens Holt. The mayor thanked Lind, and she left.')
const entityOf = (...words: string[]) => {
  const entity = newEntity(0)
  entity.mentions.push(...words.map((one) => mentionOf(scene, one)))
  return entity
}
const lind = entityOf('Mara Lind', 'Lind')
const holt = entityOf('Jens Holt')
const at = (word: string, probability: number) => {
  const start = scene.document.text.indexOf(word)
  return { start, end: start + word.length, probability }
}
const reading = {
  types: [],
  antecedents: [at('Lind', 0.5), at('Lind,', 0.2), at('Holt', 0.1), at('left', 0.1)],
  nowhere: 0.1,
  near: true,
}

describe('pointedShare', () => {
  it('adds up what touches a mention', () => {
    expect(pointedShare(lind, reading.antecedents)).toBeCloseTo(0.7)
    expect(pointedShare(holt, reading.antecedents)).toBeCloseTo(0.1)
  })
})

describe('readTerm', () => {
  it('is nothing for whom the model does not point to, and grows with the probability', () => {
    expect(readTerm(entityOf('The mayor'), reading)).toBe(0)
    expect(readTerm(holt, reading)).toBeGreaterThan(0.9)
    expect(readTerm(lind, reading)).toBeGreaterThan(readTerm(holt, reading))
  })

  it('takes “nowhere” for a new entity, but counts it less', () => {
    const more = { ...reading, nowhere: 0.6 }
    expect(readTerm(null, more)).toBeGreaterThan(readTerm(null, reading))
    expect(readTerm(null, reading)).toBeLessThan(readTerm(holt, reading))
  })
})

describe('withReadings', () => {
  const candidates = [{ entity: lind }, { entity: holt }, { entity: null }]
  const pronoun = mentionOf(scene, 'she')
  const scoreWith = (readings: readonly (typeof reading | null)[]) =>
    withReadings(() => [1, 3, 2], readings)(pronoun, candidates)

  it('adds what the model says to the scores', () => {
    const readings = scene.mentions.map(({ index }) => (index === pronoun.index ? reading : null))
    expect(scoreWith(readings)).toEqual([
      1 + readTerm(lind, reading),
      3 + readTerm(holt, reading),
      2 + readTerm(null, reading),
    ])
  })

  it('leaves the scores of mentions that were not read', () => {
    expect(scoreWith(scene.mentions.map(() => null))).toEqual([1, 3, 2])
  })
})
