import { describe, expect, it } from 'vitest'
import { formatters } from '../../src/formatter/formats.js'
import { articleOf } from '../sample.js'

const options = { several: false, width: 80, colour: false }

describe('the registry of formatters', () => {
  it('knows each by its name, and no name that it does not have', () => {
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

  it.each([...formatters.keys()])('%s: says what it is, and ends in a newline', async (name) => {
    const format = formatters.get(name)
    expect(format?.about).toMatch(/^\S.{5,66}$/)
    expect((await format?.load())?.([articleOf()], options)).toMatch(/\n$/)
  })
})
