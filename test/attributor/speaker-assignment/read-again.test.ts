import { describe, expect, it } from 'vitest'
import { type Entity, newEntity } from '../../../src/attributor/coreference/entities/entity.js'
import type { Mention } from '../../../src/attributor/mentions/mention.js'
import {
  contributionsOf,
  readAgain,
} from '../../../src/attributor/speaker-assignment/read-again.js'
import type { SpeakerCandidate } from '../../../src/attributor/speaker-assignment/speaker-candidates.js'
import type { SpanReading } from '../../../src/models/quotation-model.js'
import { annotateText, mentionOf } from '../annotate-text.js'

const scene = annotateText('Mara Lind met Jens Holt in Oslo.')
const lind = candidateOf(mentionOf(scene, 'Mara Lind'))
const holt = candidateOf(mentionOf(scene, 'Jens Holt'))

function candidateOf(mention: Mention): SpeakerCandidate {
  const entity: Entity = newEntity(mention.index)
  entity.mentions.push(mention)
  return { entity, probability: 0.5, mention, resolved: true, last: mention }
}

const at = ({ entity }: SpeakerCandidate, probability: number) => {
  const { start, end } = entity.mentions[0] as Mention
  return { start, end, probability }
}

/** Sure only that somebody speaks. */
const unsure: SpanReading = { nobody: 0.005, sources: [], names: [] }

describe('readAgain', () => {
  it.each<[what: string, ranked: number[], reading: SpanReading, best: number]>([
    ['the likelier of two that the model does not know', [0.1, 0.6, 0.3], unsure, 1],
    ['the source', [0.1, 0.5, 0.4], { ...unsure, sources: [at(holt, 0.9)] }, 2],
    ['the name', [0.1, 0.5, 0.4], { ...unsure, names: [at(holt, 0.9)] }, 2],
    [
      'the sum of ranges',
      [0.1, 0.45, 0.45],
      { ...unsure, names: [at(lind, 0.5), at(holt, 0.3), at(holt, 0.3)] },
      2,
    ],
    [
      'the ranker’s, if it is sure',
      [0.001, 0.998, 0.001],
      { ...unsure, names: [at(holt, 0.2)] },
      1,
    ],
    ['nobody', [0.2, 0.4, 0.4], { ...unsure, nobody: 0.99 }, 0],
    ['a speaker whom the ranker doubts', [0.9, 0.1, 0], { ...unsure, names: [at(lind, 0.5)] }, 1],
  ])('prefers %s', (_, ranked, reading, best) => {
    const { probabilities } = readAgain(ranked, [lind, holt], reading)
    expect(probabilities.indexOf(Math.max(...probabilities))).toBe(best)
    expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1)
  })

  it.each([
    [0, [0, 0, 1]],
    [1, [1, 0, 0]],
  ])('has no infinite scores: nobody %d', (nobody, ranked) => {
    const certain = { nobody, sources: [at(lind, 1)], names: [at(lind, 0)] }
    for (const probability of readAgain(ranked, [lind, holt], certain).probabilities)
      expect(probability).toBeGreaterThan(0)
  })
})

describe('contributionsOf', () => {
  it('counts from a candidate without any probability', () => {
    const joint = readAgain([0, 1, 0], [lind, holt], { ...unsure, names: [at(lind, 0.8)] })
    const { ranked, source, name, nobody } = contributionsOf(joint, 0)
    expect(ranked).toBeGreaterThan(0)
    expect(source).toBe(0)
    expect(name).toBeGreaterThan(0)
    expect(nobody).toBeLessThan(0)
    expect(contributionsOf(joint, 1)).toMatchObject({ ranked: 0, source: 0, name: 0, nobody })
    expect(contributionsOf(joint, null)).toMatchObject({ ranked: 0, source: 0, name: 0, nobody })
  })
})
