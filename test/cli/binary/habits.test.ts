/** What people try by habit: endings, short flags, `help`, a paste, near misses. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, command, shell, temporaryFolder } from './support/command.js'

const beginnings: Record<string, RegExp> = {
  json: /^\{\n {2}"source": null/,
  jsonl: /^\{"source":null/,
  csv: /^"source","id"/,
  markdown: /^# Who said what/,
  brat: /^T1\tContent/,
  w3c: /^\{\n {2}"@context"/,
  html: /^<!doctype html>/,
}

describe('the format', () => {
  it.each([
    [['-o', 'x.json'], 'json'],
    [['-o', 'x.jsonl'], 'jsonl'],
    [['-o', 'x.ndjson'], 'jsonl'],
    [['-o', 'x.CSV'], 'csv'],
    [['-o', 'x.md'], 'markdown'],
    [['-o', 'x.ann'], 'brat'],
    [['-o', 'x.jsonld'], 'w3c'],
    [['-o', 'x.html'], 'html'],
    [['-o', 'x.htm'], 'html'],
    [['-o', 'x.txt'], 'json'],
    [['-o', 'csv'], 'json'],
    [['-o', 'x.html', '-f', 'csv'], 'csv'],
    [['-o', 'x.html', '--csv'], 'csv'],
    [['-o', 'x', '--json', '-f', 'json'], 'json'],
  ])('of %j is %s', async (args, format) => {
    const cwd = await temporaryFolder()
    const ended = await command(args, { cwd, stdin: article })
    expect(ended).toEqual({ code: 0, out: '', err: '' })
    expect(await readFile(join(cwd, args[1] ?? ''), 'utf8')).toMatch(beginnings[format] as RegExp)
  })

  it.each([
    [['-f', 'jsn'], /Did you mean json\?; see/],
    [['-f', 'CSV'], /Did you mean csv\?; see/],
    [['-f', 'md'], /Did you mean markdown\?; see/],
    [['-f', 'excel'], /w3c, html; see/],
    [['--input', 'txt'], /Did you mean text\?; see/],
    [['--encoding', 'utf-7'], /Did you mean utf-8\? Expected/],
    [['--act', 'speach'], /Did you mean speech\?; see/],
    [['--fail-on', 'none,unatributed'], /Did you mean unattributed\?; see/],
    [['--offsets', 'codepoint'], /Did you mean code-point\?; see/],
    [['--formt', 'csv'], /Did you mean --format\?\); see/],
    [['help', 'scor'], /Did you mean score\?; see/],
    [['--json', '--csv'], /--json and --csv: pass one of the two/],
    [['--json', '-f', 'html'], /--format html and --json: pass one of the two/],
    [['--array', '--csv'], /--array is for --format json/],
    [['--bom'], /--bom is for --format csv/],
    [['--offsets', 'byte', '-f', 'brat'], /brat always counts code points/],
  ])('%j is answered', async (args, message) => {
    const { code, out, err } = await command(args, { stdin: article })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
    expect(err).toMatch(/^quote-extract: [^\n]+\n$/)
  })
})

describe('JSON', () => {
  it('is an object for one file, an array for anything else', async () => {
    const cwd = await temporaryFolder()
    await mkdir(join(cwd, 'one'))
    await writeFile(join(cwd, 'one/a.txt'), article)
    await writeFile(join(cwd, 'r.jsonl'), `${JSON.stringify({ id: 1, text: article })}\n`)
    const shape = async (...args: string[]) => {
      const { out } = await command(['--json', ...args], { cwd, stdin: article })
      const value = JSON.parse(out)
      return Array.isArray(value) ? value.length : 'object'
    }
    expect(await shape('one/a.txt')).toBe('object')
    expect(await shape()).toBe('object')
    expect(await shape('one')).toBe(1)
    expect(await shape('one/*.txt')).toBe(1)
    expect(await shape('r.jsonl')).toBe(1)
    expect(await shape('one/a.txt', '-')).toBe(2)
    expect(await shape('one/a.txt', '--array')).toBe(1)
    expect(await shape('--array')).toBe(1)
  })
})

describe('help and version', () => {
  it('are also words and a short flag', async () => {
    expect(await command(['help'])).toEqual(await command(['--help']))
    expect(await command(['help', 'score'])).toEqual(await command(['score', '--help']))
    const version = await command(['--version'])
    for (const flag of ['-v', '-V']) expect(await command([flag])).toEqual(version)
  })
})

describe('--speaker', () => {
  const stdin =
    '“We will open,” said Mara Lind, the mayor. “Never,” said Omar Vass. “In May,” said Jens Stoltenberg.\n'
  const ids = async (...args: string[]) => {
    const { out, err } = await command(args, { stdin })
    return { ids: JSON.parse(out).quotes.map(({ id }: { id: string }) => id), err }
  }

  it('may be repeated', async () => {
    const both = ['--speaker', 'Lind', '--speaker', 'Vass']
    expect(await ids(...both)).toEqual({ ids: ['q1', 'q2'], err: '' })
  })

  it('names the speakers there are, and the nearest, if nobody matches', async () => {
    const { ids: none, err } = await ids('--speaker', 'Stoltenburg')
    expect(none).toEqual([])
    expect(err).toBe(
      'quote-extract: --speaker: no speaker matches “Stoltenburg”; did you mean Jens Stoltenberg?\n' +
        'quote-extract: --speaker: the speakers are Mara Lind, Omar Vass, Jens Stoltenberg\n',
    )
    expect((await ids('--speaker', 'Lind', '--speaker', 'Xu')).err).toMatch(/matches “Xu”\n/)
    expect((await ids('--speaker', 'Xu', '--quiet')).err).toBe('')
  })
})

describe('another language', () => {
  const german =
    '„Der Hafen bleibt bis Mai zu“, sagte die Bürgermeisterin am Montag vor dem Rat der Stadt. '.repeat(
      6,
    )

  it('is reported once per file', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'de.txt'), german)
    const record = (id: number, text: string) => `${JSON.stringify({ id, text })}\n`
    const records = record(1, article) + record(2, german) + record(3, german)
    await writeFile(join(cwd, 'r.jsonl'), records)
    const args = ['-f', 'jsonl', 'de.txt', 'r.jsonl']
    const { code, err } = await command(args, { cwd })
    expect({ code, err }).toEqual({
      code: 0,
      err: ['de.txt', 'r.jsonl, line 2']
        .map(
          (place) =>
            `quote-extract: ${place} does not look like English, the only language that quote-extract reads\n`,
        )
        .join(''),
    })
    expect((await command([...args, '--quiet'], { cwd })).err).toBe('')
    expect((await command([], { stdin: german.slice(0, 150) })).err).toBe('')
  })
})

describe('- on a terminal', () => {
  it('says that it waits for a paste, and how to end it', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'paste'), `${article}\u0004`)
    const { out } = await shell(
      `(sleep 1; cat paste; sleep 1) | script -qec "$QE - -o x.json 2> err" /dev/null > /dev/null; cat err`,
      { cwd },
    )
    expect(out).toBe(
      'quote-extract: reading from the terminal: paste the text, then press Enter and Ctrl-D\n',
    )
    expect(JSON.parse(await readFile(join(cwd, 'x.json'), 'utf8')).quotes).toHaveLength(1)
  })
})
