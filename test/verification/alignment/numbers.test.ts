import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../src/verification/alignment/numbers.js'
import { foldSpelling } from '../../../src/verification/alignment/spelling.js'

describe('readNumber', () => {
  it.each<[string, string | null]>([
    ['twelve', '12'],
    ['12', '12'],
    ['12.0', '12'],
    ['25,000', '25000'],
    ['twenty five thousand', '25000'],
    ['two hundred and five', '205'],
    ['3.5 million', '3500000'],
    ['1.5 bn', '1500000000'],
    ['5 per cent', '5%'],
    ['five percent', '5%'],
    ['5 %', '5%'],
    ['third', '#3'],
    ['3rd', '#3'],
    ['the', null],
    ['and', null],
    ['five boats', null],
  ])('%s', (words, expected) => {
    expect(readNumber(words.split(' '))).toBe(expected)
  })
})

describe('foldSpelling', () => {
  it.each(
    `colour/color labour/labor organise/organize organisation/organization analyse/analyze centre/center
    theatre/theater defence/defense licence/license travelled/traveled travelling/traveling fulfil/fulfill
    programme/program catalogue/catalog grey/gray cheque/check tyre/tire judgement/judgment aluminium/aluminum
    anaemia/anemia manoeuvre/maneuver plough/plow towards/toward learnt/learned millimetre/millimeter
    favourite/favorite neighbourhood/neighborhood honourable/honorable skilful/skillful café/cafe`
      .split(/\s+/)
      .map((pair) => pair.split('/') as [string, string]),
  )('%s is %s', (british, american) => {
    expect(foldSpelling(british)).toBe(foldSpelling(american))
  })

  it.each([
    ['four', 'for'],
    ['here', 'her'],
    ['will', 'wile'],
    ['not', 'now'],
    ['sent', 'send'],
    ['our', 'or'],
    ['hour', 'her'],
  ])('%s is not %s', (one, other) => {
    expect(foldSpelling(one)).not.toBe(foldSpelling(other))
  })
})
