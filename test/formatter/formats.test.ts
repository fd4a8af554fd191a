import { describe, expect, it } from 'vitest'
import { formatters } from '../../src/formatter/formats.js'
import { articleOf } from '../sample.js'

const options = { several: false, width: 80, colour: false }

describe('the registry of formatters', () => {
  it('finds each by its name, and no others', () => {
    expect([...formatters.keys()]).toEqual([
      'json',
      'jsonl',
      'table',
      'csv',
      'markdown',
      'brat',
      'w3c',
      'html',
    ])
    for (const name of ['toString', 'constructor', '__proto__']) {
      expect(formatters.get(name)).toBeUndefined()
    }
  })

  it.each([...formatters.keys()])('%s: has a description, and ends in a newline', async (name) => {
    const format = formatters.get(name)
    expect(format?.about).toMatch(/^\S.{5,66}$/)
    expect((await format?.load())?.([articleOf()], options)).toMatch(/\n$/)
  })
})
