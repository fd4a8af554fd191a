import { describe, expect, it } from 'vitest'
import { article, command } from './support/command.js'

const unknown = '“We will open the bridge.”\n\nThe sky was grey.\n'

describe('--fail-on', () => {
  it.each([
    ['none', article, 0, ''],
    ['none', 'Nobody spoke.', 4, 'quote-extract: --fail-on none: the text has no quotes\n'],
    ['low-confidence', article, 0, ''],
    ['low-confidence=0', article, 0, ''],
    ['none,unattributed', article, 0, ''],
  ])('%s', async (list, stdin, code, err) => {
    const ended = await command(['--fail-on', list], { stdin })
    expect({ code: ended.code, err: ended.err }).toEqual({ code, err })
    expect(JSON.parse(ended.out)).toHaveProperty('quotes')
  })

  it('reports quotes without a speaker, and speakers with low confidence', async () => {
    const unattributed = await command(['--fail-on', 'unattributed'], { stdin: unknown })
    const { quotes } = JSON.parse(unattributed.out)
    const without = quotes.filter(({ speaker }: { speaker: unknown }) => speaker === null).length
    expect(unattributed.code).toBe(without > 0 ? 4 : 0)
    const unsure = await command(['--fail-on', 'low-confidence=1'], { stdin: article })
    expect(unsure.code).toBe(4)
    expect(unsure.err).toMatch(/^quote-extract: --fail-on low-confidence: .* below 1\n$/)
  })

  it('yields to the exit code of a failed input', async () => {
    const { code } = await command(['--fail-on', 'none', '-', 'missing'], {
      stdin: 'Nobody spoke.',
    })
    expect(code).toBe(1)
  })
})

describe('--quiet and --summary', () => {
  it('prints nothing on stderr', async () => {
    const stdin = 'Nobody spoke.'
    expect((await command(['--quiet', 'missing'])).err).toBe('')
    expect(await command(['--quiet', '--fail-on', 'none', '-f', 'jsonl'], { stdin })).toEqual({
      code: 4,
      out: '{"source":null,"quotes":[],"speakers":[]}\n',
      err: '',
    })
  })

  it('prints counts', async () => {
    const { code, err } = await command(['--summary', '-', 'missing'], { stdin: article })
    expect(code).toBe(1)
    expect(err.split('\n').at(-2)).toBe(
      'quote-extract: 1 text, 1 failed, 1 quote (1 direct, 0 mixed, 0 indirect), 0 without a speaker, 1 speaker',
    )
  })
})

describe('a contradictory command line', () => {
  it.each([
    [['--resume'], '--resume continues a file: pass --format jsonl and --output with it'],
    [
      ['--resume', '-f', 'jsonl'],
      '--resume continues a file: pass --format jsonl and --output with it',
    ],
    [['-o', 'x', '--errors', 'x'], 'x is also the output: choose another file for --errors'],
    [['--jobs', '0'], /Expected a number from 1 to 256; see/],
    [['--jobs', 'many'], /Expected a number from 1 to 256; see/],
    [['--encoding', 'utf-7'], /Expected utf-8, utf-16, utf-16le, utf-16be or windows-1252; see/],
    [
      ['--fail-on', 'rain'],
      /Expected a comma-separated list of none, unattributed, low-confidence, low-confidence=NUMBER; see/,
    ],
    [['--fail-on', 'low-confidence=2'], /Expected a comma-separated list of none/],
    [
      ['--input', 'pdf'],
      /'pdf' is invalid\. Allowed choices are auto, text, html, markdown, jsonl; see/,
    ],
  ])('%j', async (args, message) => {
    const { code, out, err } = await command(args, { stdin: article })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
    expect(err).toMatch(/^quote-extract: [^\n]+\n$/)
  })
})
