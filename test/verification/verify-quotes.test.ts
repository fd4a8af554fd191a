import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verificationSchema, verifyQuotes } from '../../src/index.js'
import { findVerificationProblems } from '../../src/verification/find-problems.js'
import { anyArticle } from '../properties/articles.js'

const source = { name: 'a.txt', text: '“We will open the bridge in May,” said Mara Lind.' }

describe('verifyQuotes', () => {
  it('accepts a plain string, and texts without quotes or words', () => {
    expect(verifyQuotes('', []).checks).toEqual([])
    expect(verifyQuotes('“We will open it,” said Mara Lind.', []).checks[0]?.verdict).toBe(
      'not-found',
    )
    const { draft, checks } = verifyQuotes('“We will open the bridge,” said Mara Lind.', [source])
    expect(draft).toBeNull()
    expect(checks.map(({ verdict, attribution }) => [verdict, attribution])).toEqual([
      ['verbatim', 'same'],
    ])
  })

  it('has a valid result, whose spans slice, for any texts', () => {
    fc.assert(
      fc.property(anyArticle, anyArticle, fc.boolean(), (draft, other, isOwn) => {
        const sources = [
          { name: 'own', text: draft, ...(isOwn && { speaker: 'Mara Lind' }) },
          { name: 'other', text: other },
        ]
        const result = verifyQuotes({ name: 'draft', text: draft }, sources)
        expect(verificationSchema.safeParse(result).error).toBeUndefined()
        expect(findVerificationProblems(result, draft, [draft, other])).toEqual([])
        // every quote of a text is in that text, unless it is too short or has no words
        expect(
          result.checks.filter(({ verdict }) => !['verbatim', 'unchecked'].includes(verdict)),
        ).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('finds problems in a result', () => {
    const result = verifyQuotes('“We will open the bridge,” said Mara Lind.', [source])
    expect(findVerificationProblems(result, 'another draft', ['another source'])).toHaveLength(2)
    expect(
      findVerificationProblems({ ...result, checks: [{} as never] }, '', []).length,
    ).toBeGreaterThan(0)
  })
})
