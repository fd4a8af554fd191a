import { describe, expect, it } from 'vitest'
import { describeAct } from '../../../src/formatter/common/act.js'
import { formatters } from '../../../src/formatter/formats.js'
import { brokenQuote } from '../broken-quote.js'

describe('describeAct', () => {
  it.each([
    ['speech', true, []],
    ['speech', false, ['not asserted']],
    ['thought', true, ['thought']],
    ['attitude', false, ['attitude', 'not asserted']],
  ] as const)('%s, asserted %s: %j', (act, asserted, labels) => {
    expect(describeAct({ act, asserted })).toEqual(labels)
  })
})

describe('an unasserted thought', () => {
  it.each([
    ['table', /thought.*not asserted/s],
    ['csv', /"indirect","thought","false","It is late"/],
    ['markdown', /> It is late\n>\n> — q2 · indirect · thought · not asserted · “added” · 0\.50/],
    ['brat', /\tAct T6 thought\nA\d+\tUnasserted T6\n/],
    ['w3c', /"value": "not asserted"/],
    ['html', /<dt>Act<\/dt><dd>thought, not asserted<\/dd>/],
  ])('is labelled as such: %s', async (name, told) => {
    const format = await formatters.get(name)?.load()
    const options = { several: false, width: 100, colour: false }
    expect(format?.([brokenQuote()], options)).toMatch(told)
  })
})
