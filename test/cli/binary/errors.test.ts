import { chmod, mkdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, asOrdinaryUser, command, shell, temporaryFolder } from './support/command.js'

/** Creates a folder with one good article and one of each unreadable kind. */
async function folderOfBadFiles(): Promise<string> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'folder'))
  const files: [string, string | Uint8Array][] = [
    ['good.txt', article],
    ['empty.txt', ''],
    ['blank.txt', ' \n\n'],
    ['binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
    ['flawed.txt', Buffer.from([0x61, 0xc3, 0xa9, 0x62, 0x20, 0xe9, 0x20])],
    ['scan.pdf', '%PDF-1.4\n1 0 obj\n<< /Title (Bridge) >>\nendobj\n'],
    ['empty.html', '<!doctype html><html><body></body></html>'],
    ['deep.html', '<div>'.repeat(1000)],
  ]
  for (const [name, contents] of files) await writeFile(join(folder, name), contents)
  return folder
}

describe('an input that cannot be read', () => {
  it.each([
    ['missing.txt', 'cannot read missing.txt: no such file or folder; check the path'],
    ['good.txt/x', 'cannot read good.txt/x: part of the path is not a directory; check the path'],
    [
      'folder',
      'folder contains no text files (.txt, .text, .html, .htm, .xhtml, .md, .markdown, .jsonl, .ndjson): name the files to read',
    ],
    [
      'nothing-*.txt',
      'no file matches nothing-*.txt: check the pattern, and put it in quotation marks',
    ],
    ['empty.txt', 'empty.txt is empty: it needs at least one word'],
    ['blank.txt', 'blank.txt is empty: it needs at least one word'],
    ['binary.txt', 'binary.txt is binary, not text: convert it to text first, or pass --encoding'],
    [
      'flawed.txt',
      'flawed.txt is not valid UTF-8 (byte 0xE9 at offset 5): fix the file, or pass --encoding windows-1252 if that is its encoding',
    ],
    ['scan.pdf', 'scan.pdf is a PDF: run pdftotext scan.pdf - | quote-extract'],
    ['empty.html', 'empty.html contains no article: save it as text, or pass --input text'],
    ['deep.html', 'deep.html nests its tags too deeply: save it as text, or pass --input text'],
  ])('is reported in one line, and the others are processed: %s', async (name, message) => {
    const cwd = await folderOfBadFiles()
    const alone = await command([name], { cwd })
    expect(alone).toEqual({ code: 1, out: '', err: `quote-extract: ${message}\n` })
    const among = await command([name, 'good.txt'], { cwd })
    expect(among).toMatchObject({ code: 1, err: `quote-extract: ${message}\n` })
    expect(JSON.parse(among.out).map(({ source }: { source: string }) => source)).toEqual([
      'good.txt',
    ])
  })

  it('is reported in one line: no permission', async () => {
    const cwd = await folderOfBadFiles()
    await chmod(join(cwd, 'good.txt'), 0)
    const { code, err } = await shell(`${asOrdinaryUser}$QE good.txt`, { cwd })
    expect(code).toBe(1)
    expect(err).toMatch(/^quote-extract: cannot read good\.txt: permission denied; .*\n$/)
  })

  it('is reported in one line: longer than a string can be', async () => {
    const cwd = await temporaryFolder()
    // sparse: uses no disk space
    await writeFile(join(cwd, 'large.txt'), '')
    await truncate(join(cwd, 'large.txt'), 600_000_000)
    const { code, out, err } = await command(['large.txt'], { cwd })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe(
      'quote-extract: large.txt is too large (600000000 bytes): split it into articles\n',
    )
  })

  it.each([
    ['among files', ['large.txt', 'good.txt'], 'large.txt needs'],
    [
      'among records, on threads',
      ['--jobs', '2', 'records.jsonl'],
      'records.jsonl, line 2: the record needs',
    ],
  ])('is reported in one line: too large for memory, %s', async (_, args, who) => {
    const cwd = await temporaryFolder()
    const large = `${article}\n\n`.repeat(Math.ceil(4_100_000 / (article.length + 2)))
    await writeFile(join(cwd, 'good.txt'), article)
    await writeFile(join(cwd, 'large.txt'), large)
    const records = [article, large, article].map((text, id) => JSON.stringify({ id, text }))
    await writeFile(join(cwd, 'records.jsonl'), records.join('\n'))
    const env = { NODE_OPTIONS: '--max-old-space-size=64' }
    const { code, out, err } = await command(['-f', 'jsonl', ...args], { cwd, env })
    expect(code).toBe(1)
    expect(err).toBe(
      `quote-extract: ${who} more memory than Node has: split it into articles, or set NODE_OPTIONS=--max-old-space-size (in MiB)\n`,
    )
    const done = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).source)
    expect(done).toEqual(args.includes('good.txt') ? ['good.txt'] : [0, 2])
  })

  it('is told in one line: more than a small heap holds, marks that nest and never close', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'good.txt'), article)
    await writeFile(join(cwd, 'nested.txt'), `${article}\n\n${'“a ‘b '.repeat(77_700)}`)
    const env = { NODE_OPTIONS: '--max-old-space-size=48' }
    const args = ['--indirect', '-f', 'jsonl', 'nested.txt', 'good.txt']
    const { code, out, err } = await command(args, { cwd, env })
    expect({ code, err }).toEqual({
      code: 1,
      err: 'quote-extract: nested.txt needs more memory than Node has: split it into articles, or set NODE_OPTIONS=--max-old-space-size (in MiB)\n',
    })
    expect(JSON.parse(out).source).toBe('good.txt')
  })

  it.each([
    [
      'records.txt',
      `${JSON.stringify({ id: 1, text: article })}\n{}\n`,
      'contains JSON records: pass --input jsonl, or --input text to read it as text',
    ],
    [
      'records.txt',
      JSON.stringify([{ id: 1, text: article }], null, 1),
      'is JSON, not text: put one record per line (jq -c) and pass --input jsonl, or pass --input text',
    ],
    [
      'wide.txt',
      Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]),
      'is encoded in UTF-32: save it as UTF-8',
    ],
  ])('is reported in one line: not prose, %s', async (name, contents, reason) => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, name), contents)
    const ended = await command([name], { cwd })
    expect(ended).toEqual({ code: 1, out: '', err: `quote-extract: ${name} ${reason}\n` })
  })

  it('is reported in one line: a directory to resume', async () => {
    const cwd = await folderOfBadFiles()
    await writeFile(join(cwd, 'a.jsonl'), `${JSON.stringify({ id: 'a', text: article })}\n`)
    const args = ['-f', 'jsonl', '--resume', '-o', 'folder', 'a.jsonl']
    const { code, err } = await command(args, { cwd })
    expect(code).toBe(1)
    expect(err).toBe(
      'quote-extract: cannot resume folder: not a regular file; pass one to --output\n',
    )
  })

  it('is reported in one line: an internal error, and nothing is printed for that text', async () => {
    // simulates a bug by breaking a built-in before the command starts
    const broken = 'Math.exp=()=>{throw new TypeError("broken")}'
    const env = { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(broken)}"` }
    const { code, out, err } = await command(['-'], { stdin: article, env })
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(
      /^quote-extract: internal error: standard input: broken; nothing was printed; please report .*\n$/,
    )
  })

  it('is reported in one line: empty standard input', async () => {
    const { code, out, err } = await command([])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe('quote-extract: standard input is empty: it needs at least one word\n')
  })

  it('is named without control characters', async () => {
    const { err } = await command(['\u001b[31mred\n.txt'])
    expect(err).toBe(
      'quote-extract: cannot read \ufffd[31mred .txt: no such file or folder; check the path\n',
    )
  })
})

describe('an invalid command line', () => {
  it.each([
    [['--format', 'xml'], /'xml' is invalid\. Allowed choices are json, jsonl, table.*; see/],
    [['--format', 'toString'], /'toString' is invalid/],
    [['--format', '__proto__'], /'__proto__' is invalid/],
    [['--format'], /argument missing; see/],
    [['--frmat', 'json'], /unknown option '--frmat' \(Did you mean --format\?\); see/],
    [['--min-confidence', '1.5'], /'1\.5' is invalid\. Expected a number from 0 to 1; see/],
    [['--min-confidence', 'high'], /Expected a number from 0 to 1; see/],
    [['--min-confidence', ''], /Expected a number from 0 to 1; see/],
    [['--min-confidence', '-1'], /Expected a number from 0 to 1; see/],
    [['--speaker', ' '], /Expected a name; see/],
    [['schema', 'extra'], /too many arguments/],
    [['-', '-'], /standard input can be read only once/],
    [['-f', 'brat', '-', 'other.txt'], /--format brat holds one text: pass one file at a time/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await command(args, { stdin: article })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
    expect(err).toMatch(/^quote-extract: [^\n]+\n$/)
  })
})

describe('a reader that closes the pipe', () => {
  it('ends the command quietly', async () => {
    // More than the pipe buffer, so that the command is still writing when head exits.
    const { code, out, err } = await shell('set -o pipefail; $QE | head -1', {
      stdin: `${article}\n`.repeat(1_000),
    })
    expect({ code, out, err }).toEqual({ code: 0, out: '{\n', err: '' })
  })

  it('ends schema and help quietly', async () => {
    for (const args of ['schema', '--help']) {
      expect(await shell(`$QE ${args} | true`)).toEqual({ code: 0, out: '', err: '' })
    }
  })
})
