import { describe, expect, it } from 'vitest'
import { verifyQuotes } from '../../../src/index.js'
import { countVerdicts } from '../../../src/page/state/count-verdicts.js'

const source =
  '“We will open the bridge in May,” said Mara Lind.\n\n“The road stays closed until autumn,” said Omar Vass.\n'

describe('the counts of verdicts', () => {
  it.each([
    ['Nobody spoke.', 'no quotes'],
    [source, '2 verbatim'],
    ['“We will open the bridge in June,” said Mara Lind.', '1 altered'],
    ['“Snow fell on every single roof of the town,” said Ann Lee.', '1 not found'],
    ['“No,” said Ann Lee.', '1 too short'],
    [
      '“We will open the bridge in May,” said Omar Vass.\n\n“The road stays closed until spring,” said Omar Vass.',
      '1 verbatim, 1 altered, 1 of another speaker',
    ],
  ])('%s', (draft, expected) => {
    const { checks } = verifyQuotes(draft, [{ name: 'source.txt', text: source }])
    expect(countVerdicts(checks)).toBe(expected)
  })
})
