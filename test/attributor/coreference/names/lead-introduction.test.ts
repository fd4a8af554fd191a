import { expect, it } from 'vitest'
import { extractQuotes } from '../../../../src/extract.js'

it.each<[what: string, text: string, speaker: string]>([
  [
    'joins a description in the lead with the name that follows',
    'A senior nurse told the inquiry that the ward was “never safe”.\n\nSister Alison Hartnell, 51, wept as she spoke.',
    'Alison Hartnell',
  ],
  [
    'keeps one of several voters unnamed',
    'A Tollhaven voter told the Courier that the debate was “a bore”.\n\nOmar Vassallo spoke first.\n\nA Harbour voter stayed at home.',
    'Tollhaven voter',
  ],
])('%s', (_, text, speaker) => {
  expect(extractQuotes(text).quotes[0]?.speaker?.name).toBe(speaker)
})
