import fc from 'fast-check'
import { it } from 'vitest'
import type { AntecedentFacts } from '../../../../src/attributor/coreference/pronouns/antecedent-facts.js'
import { ANTECEDENT_GROUPS } from '../../../../src/attributor/coreference/pronouns/antecedent-features.js'
import { expectKeysToDecide } from '../../../models/feature-groups.js'

const upTo = (max: number) => fc.integer({ min: 0, max })

const facts = fc.record<AntecedentFacts>({
  form: upTo(2),
  where: upTo(7),
  opensParagraph: fc.boolean(),
  gap: upTo(4),
  away: upTo(4),
  near: upTo(2),
  role: upTo(16),
  subjectGap: fc.integer({ min: -1, max: 4 }),
  topicGap: fc.integer({ min: -1, max: 3 }),
  spoke: upTo(3),
  mentionType: upTo(2),
  chain: fc.boolean(),
  rank: upTo(4),
  subjectRank: upTo(3),
  gender: upTo(2),
  name: upTo(2),
  kind: upTo(4),
  person: upTo(14),
  type: upTo(5),
  count: upTo(4),
  most: fc.boolean(),
  introduced: fc.boolean(),
  inQuotes: fc.boolean(),
  behind: fc.boolean(),
  asked: fc.boolean(),
  ahead: fc.boolean(),
})

it('has other keys for other features', () => {
  fc.assert(
    fc.property(facts, facts, (one, other) => {
      // "near" follows from "away"
      const near = ({ away }: AntecedentFacts) => Math.min(away, 2)
      const own = { ...one, near: near(one) }
      for (const field of Object.keys(other) as (keyof AntecedentFacts)[]) {
        const change =
          field === 'away' ? { away: other.away, near: near(other) } : { [field]: other[field] }
        if (field !== 'near') expectKeysToDecide(ANTECEDENT_GROUPS, own, change)
      }
    }),
  )
})
