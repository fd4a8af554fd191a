import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '../../../src/cli/command-line/program.js'
import { UsageError } from '../../../src/errors.js'

const flagsOf = (...args: string[]) => {
  const request = parseCommandLine([...args, 'a.txt'])
  return request.action === 'extract' ? request.flags : undefined
}

describe('options of reported speech', () => {
  it('are off by default', () => {
    expect(flagsOf()).not.toHaveProperty('indirect')
    expect(flagsOf()).not.toHaveProperty('act')
    expect(flagsOf('--indirect')).toMatchObject({ indirect: true })
  })

  it.each([
    ['speech', ['speech']],
    ['speech,writing', ['speech', 'writing']],
    ['Thought, attitude', ['thought', 'attitude']],
  ])('--act %s', (value, expected) => {
    expect(flagsOf('--act', value)).toMatchObject({ act: expected })
  })

  it.each(['', ',', 'speech,', 'shouting', 'constructor'])('--act %j is rejected', (value) => {
    expect(() => flagsOf('--act', value)).toThrow(UsageError)
    expect(() => flagsOf('--act', value)).toThrow(/speech, writing, thought, attitude/)
  })
})
