import { describe, expect, it } from 'vitest'
import { actOf } from '../../src/assembly/reported-act.js'
import { newEntity } from '../../src/attributor/coreference/entities/entity.js'
import type { Act } from '../../src/lexicon/verbs/acts.js'
import { parseDocument } from '../../src/parser/parse.js'
import { marked } from './cue-in.js'

const actIn = (sentence: string, kind: 'document' | null = null): Act => {
  const { text, mention, cue } = marked(sentence)
  const entity = { ...newEntity(0), kind }
  return actOf(parseDocument(text), { cue, mention, entity })
}

describe('actOf', () => {
  it.each<[string, Act]>([
    ['[The ferryman] {said} the tide was late.', 'speech'],
    ['The tide was late, {said} [the ferryman].', 'speech'],
    ['[Mara Lind] {told} reporters the pier was shut.', 'speech'],
    ['{According to} [Mara Lind], the pier was shut.', 'speech'],
    ['[Her] {claim} that the pier was shut surprised them.', 'speech'],
    ['[The mayor] {went on to say} the pier was shut.', 'speech'],
    ['[Mara Lind] {wrote} that the pier was shut.', 'writing'],
    ['[Mara Lind] {tweeted} that the pier was shut.', 'writing'],
    ['[Mara Lind] {said} on Twitter that the pier was shut.', 'writing'],
    ['[Mara Lind] {said} in a statement that the pier was shut.', 'writing'],
    ['“The pier is shut,” {said} [Mara Lind] in an email.', 'writing'],
    ['[Mara Lind] {said} the letter was in the office.', 'speech'],
    ['[The ferryman] {thought} the tide was late.', 'thought'],
    ['[The crew] {believed} the tide was late.', 'thought'],
    ['[The crew] {was confident} the tide would turn.', 'thought'],
    ['[Their] {belief} that the tide would turn was mistaken.', 'thought'],
    ['[The crew] {wants} a new pier.', 'attitude'],
    ['[The crew] {supports} a new pier.', 'attitude'],
    ['[The crew] was {eager} to see a new pier.', 'attitude'],
  ])('%s → %s', (sentence, act) => {
    expect(actIn(sentence)).toBe(act)
  })

  it('is writing if the source is a document', () => {
    expect(actIn('[The inquiry report] {said} the pier was shut.', 'document')).toBe('writing')
  })

  it('is speech without a cue', () => {
    expect(actIn('“The pier is shut.”')).toBe('speech')
  })

  it.each(['constructor', 'toString', '__proto__'])('%s is an ordinary word', (word) => {
    expect(actIn(`[Doe] {${word}} that the pier was shut.`)).toBe('speech')
  })
})
