import fc from 'fast-check'
import { it } from 'vitest'
import type {
  SpeakerFacts,
  StatementFacts,
} from '../../../src/attributor/speaker-assignment/speaker-facts.js'
import { SPEAKER_GROUPS } from '../../../src/attributor/speaker-assignment/speaker-features.js'
import { codeOf } from '../../../src/attributor/speaker-assignment/text-codes.js'
import { expectKeysToDecide } from '../../models/feature-groups.js'

const upTo = (max: number) => fc.integer({ min: 0, max })
const text = fc.constantFrom('-', 'he', 'name', 'sL', 'p+', 'role', 'person:person').map(codeOf)
const odds = fc.integer({ min: -5, max: 5 })
const gap = fc.integer({ min: -1, max: 3 })

const statement = fc.record<StatementFacts>({
  beside: upTo(3),
  length: upTo(5),
  nobody: odds,
  source: text,
  where: text,
  rule: text,
  certainty: text,
  stated: fc.boolean(),
})

const facts = fc.record<SpeakerFacts>({
  statement,
  p: odds,
  isBase: fc.boolean(),
  rank: upTo(2),
  resolved: fc.boolean(),
  form: text,
  where: text,
  type: text,
  ago: upTo(6),
  spoken: upTo(3),
  share: upTo(4),
  often: upTo(4),
  named: fc.boolean(),
  turn: upTo(2),
  gender: upTo(2),
  genderIsExplicit: fc.boolean(),
  teller: upTo(2),
  actor: upTo(2),
  before: upTo(3),
  second: upTo(3),
  after: upTo(3),
  gapBefore: gap,
  gapSecond: gap,
  gapAfter: gap,
})

it('has other keys for other features', () => {
  fc.assert(
    fc.property(facts, facts, (one, other) => {
      for (const field of Object.keys(other) as (keyof SpeakerFacts)[])
        if (field !== 'statement')
          expectKeysToDecide(SPEAKER_GROUPS, one, { [field]: other[field] })
      for (const field of Object.keys(other.statement) as (keyof StatementFacts)[])
        expectKeysToDecide(SPEAKER_GROUPS, one, {
          statement: { ...one.statement, [field]: other.statement[field] },
        })
    }),
  )
})
