import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, command, temporaryFolder } from './support/command.js'

const unknown = '“We will open the bridge.”\n\nThe sky was grey.\n'

/** Its quote has no speaker. */
const lost = 'It was late.\n\n“It rained.”\n\nThe sky was grey.\n'

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
    expect(unsure.err).toMatch(
      /^standard input:1:2: “We will open the bridge” — confidence [\d.]+ in the speaker, Mara Lind, is below 1\nquote-extract: --fail-on low-confidence: .* below 1\n$/,
    )
  })

  it('names file, line, column, quote and reason of each', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'a.txt'), `\uFEFF${lost}`)
    await writeFile(join(cwd, 'b.txt'), `The sky was grey.\r\n\r\n${lost}`)
    const page = `<!doctype html><html><body><article>${'<p>It was late and cold, as ever, and it was dark.</p>'.repeat(9)}<p>It was late.</p><p>“It rained.”</p><p>The sky was grey.</p></article></body></html>`
    await writeFile(join(cwd, 'c.html'), page)
    await writeFile(join(cwd, 'd.jsonl'), `\n${JSON.stringify({ id: 7, text: lost })}\n`)
    const args = ['--fail-on', 'unattributed', '-f', 'jsonl', 'a.txt', 'b.txt', 'c.html', 'd.jsonl']
    const { code, err } = await command(args, { cwd })
    expect(code).toBe(4)
    const words = '“It rained.” — no speaker found'
    expect(err.split('\n')).toEqual([
      `a.txt:3:2: ${words}`,
      `b.txt:5:2: ${words}`,
      expect.stringMatching(/^c\.html:1:1: line \d+, column 2 of the article: “It rained/),
      `d.jsonl:2:1: line 3, column 2 of record 7: ${words}`,
      'quote-extract: --fail-on unattributed: 4 quotes have no speaker',
      '',
    ])
  })

  it('annotates files on GitHub, ten at most', async () => {
    const cwd = await temporaryFolder()
    await mkdir(join(cwd, 'drafts'))
    const name = 'a,b: 100%.txt'
    await writeFile(join(cwd, 'drafts', name), 'Nobody spoke.')
    await writeFile(join(cwd, 'drafts/z.txt'), `${lost}\n`.repeat(12))
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd }
    const { err } = await command(['--fail-on', 'none,unattributed', name, 'z.txt'], {
      cwd: join(cwd, 'drafts'),
      env,
    })
    const lines = err.split('\n')
    expect(lines[0]).toBe(
      '::error file=drafts/a%2Cb%3A 100%25.txt,line=1,col=1,title=No quotes::no quotes',
    )
    expect(lines[1]).toBe(
      '::error file=drafts/z.txt,line=3,col=2,title=Quote to check::“It rained.” — no speaker found',
    )
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10)
    expect(lines.filter((line) => line.startsWith('z.txt:'))).toHaveLength(3)
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
