import { expect, it } from 'vitest'
import { normalForm } from '../../../src/pos-tagger/word/normal-form.js'

it.each<[word: string, form: string]>([
  ['60,000', '0'],
  ['3.5', '0'],
  ['10:30', '0:0'],
  ['24-year-old', '0-year-old'],
  ['1990s', '0s'],
  ['£3.5m', '$0m'],
  ['eleven', 'eleven'],
  ['fifty-one', 'eleven'],
  ['ninety', 'eleven'],
  ['fifty-fifty', 'fifty-fifty'],
  ['co-founder', 'co-founder'],
  ['bridge', 'bridge'],
])('%s → %s', (word, form) => {
  expect(normalForm(word)).toBe(form)
})
