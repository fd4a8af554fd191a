import fc from 'fast-check'
import { it } from 'vitest'
import type { DescribedFacts } from '../../../../src/attributor/coreference/descriptions/described-facts.js'
import { DESCRIBED_GROUPS } from '../../../../src/attributor/coreference/descriptions/description-features.js'
import { expectKeysToDecide } from '../../../models/feature-groups.js'

const upTo = (max: number) => fc.integer({ min: 0, max })

const facts = fc.record<DescribedFacts>({
  fit: upTo(8),
  determiner: upTo(4),
  shape: upTo(2),
  shared: upTo(3),
  away: upTo(5),
  rank: upTo(3),
  subject: fc.integer({ min: -1, max: 3 }),
  spoke: upTo(3),
  topic: fc.boolean(),
  same: fc.boolean(),
  named: fc.boolean(),
  kind: upTo(4),
  entityKind: upTo(4),
  owned: fc.boolean(),
  roles: fc.boolean(),
  gender: fc.boolean(),
  count: upTo(4),
  unique: fc.boolean(),
})

it('has other keys for other features', () => {
  fc.assert(
    fc.property(facts, facts, (one, other) => {
      for (const field of Object.keys(other) as (keyof DescribedFacts)[])
        expectKeysToDecide(DESCRIBED_GROUPS, one, { [field]: other[field] })
    }),
  )
})
