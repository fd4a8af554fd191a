import { describe, expect, it } from 'vitest'
import { nearestTriggers } from '../../../../src/attributor/report-tagger/features/nearest-verbs.js'
import { quoteStates } from '../../../../src/attributor/report-tagger/features/quote-states.js'
import { parseDocument } from '../../../../src/parser/parse.js'

const VERBS = ['said', 'added']

/** Formats the nearest verbs to the left and right of a token as "verb gap between". */
function around(text: string, word: string): string[] {
  const document = parseDocument(text)
  const { left, right } = nearestTriggers(document, quoteStates(document), (i) => {
    const index = VERBS.indexOf(document.tokens[i]?.lower ?? '')
    return index < 0 ? null : { word: index + 1, kind: 1 }
  })
  const at = document.tokens.findIndex((token) => token.text === word)
  return [left, right].map(
    ({ word: verb, gap, between }) =>
      `${VERBS[(verb[at] ?? 0) - 1] ?? '-'} ${gap[at]} ${between[at]}`,
  )
}

describe('the nearest verbs of a token', () => {
  it.each<[string, string, string[]]>([
    ['She said the pier shut.', 'pier', ['said 2 0', '- 0 0']],
    ['The pier shut, she said.', 'pier', ['- 0 0', 'said 4 1']],
    ['She said that the pier shut.', 'pier', ['said 3 4', '- 0 0']],
    ['She said it, he added it.', 'he', ['said 3 1', 'added 1 0']],
    ['She said it. The pier shut.', 'pier', ['- 0 0', '- 0 0']],
    ['The pier “said nothing” then.', 'then', ['- 0 0', '- 0 0']],
  ])('%s (%s)', (text, word, expected) => {
    expect(around(text, word)).toEqual(expected)
  })
})
