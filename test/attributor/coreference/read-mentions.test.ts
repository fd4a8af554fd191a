/** Coreference where a model has read the mentions. */
import { describe, expect, it } from 'vitest'
import { newEntity } from '../../../src/attributor/coreference/entities/entity.js'
import { inferTypes } from '../../../src/attributor/coreference/names/infer-types.js'
import { resolveMentions } from '../../../src/attributor/coreference/resolve-mentions.js'
import { ENTITY_TYPES } from '../../../src/attributor/entity-types/entity-type.js'
import type { MentionReading } from '../../../src/models/quotation-model.js'
import { annotateText, mentionOf } from '../annotate-text.js'

/** What words are resolved to, if a model takes them to refer to `meant` (null: without a model). */
function resolve(text: string, words: string, meant: string | null) {
  const annotated = annotateText(text)
  const mention = mentionOf(annotated, words)
  const readings = annotated.mentions.map((): MentionReading | null => null)
  if (meant !== null) {
    const start = text.indexOf(meant)
    const antecedents = [{ start, end: start + meant.length, probability: 0.99 }]
    readings[mention.index] = { types: [], antecedents, nowhere: 0.01, near: true }
  }
  const scene = { ...annotated, readings: meant === null ? null : readings }
  const found = resolveMentions(scene, new Set([mention.index])).get(mention.index)
  return { name: found?.entity.names[0], certainty: found?.certainty ?? 0 }
}

describe('a pronoun', () => {
  it('is whom the model takes it to be, where the text leaves it open', () => {
    const text =
      'Mara Lind opened the quay. The mayor of the town was Anna Holt. She said it was late.'
    expect(resolve(text, 'She', null).name).toBe('Anna Holt')
    expect(resolve(text, 'She', 'Anna Holt').name).toBe('Anna Holt')
    expect(resolve(text, 'She', 'Mara Lind').name).toBe('Mara Lind')
  })

  it.each([
    ['Anna Holt praised Mara Lind, who opened the quay. She said it was late.', 'She'],
    ['The Tollhaven Council met. The Harbour Company was there. It said the quay was safe.', 'It'],
  ])('is less certain if the model takes it for another: %s', (text, words) => {
    const { name = '', certainty } = resolve(text, words, null)
    const others = ['Anna Holt', 'Mara Lind', 'Tollhaven Council', 'Harbour Company']
    const other = others.find((one) => one !== name && text.includes(one)) ?? ''
    expect(resolve(text, words, other).certainty).toBeLessThan(certainty)
    expect(resolve(text, words, name).certainty).toBeGreaterThanOrEqual(certainty)
  })

  it('agrees in gender and number whatever the model says', () => {
    const text = 'Mara Lind met Mr Jens Holt. She said it was late.'
    expect(resolve(text, 'She', 'Holt').name).toBe('Mara Lind')
  })
})

describe('the kind of a name', () => {
  const kindWith = (share: number | null) => {
    const scene = annotateText('Ordo Vask said it was late. They praised Ordo Vask.')
    const rest = (1 - (share ?? 0)) / (ENTITY_TYPES.length - 1)
    const types = ENTITY_TYPES.map((one) => (one === 'person' ? (share ?? 0) : rest))
    const readings = scene.mentions.map(() => ({ types, antecedents: [], nowhere: 1, near: true }))
    const entity = newEntity(0)
    entity.mentions.push(...scene.mentions.filter(({ type }) => type === 'name'))
    inferTypes({ ...scene, readings: share === null ? null : readings }, [entity])
    return entity.kind
  }

  it('is a person as far as words, context and model agree', () => {
    expect(kindWith(null)).toBe('person')
    expect(kindWith(0.99)).toBe('person')
    expect(kindWith(0.0001)).not.toBe('person')
  })
})
