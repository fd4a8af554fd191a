import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, command, temporaryFolder } from '../support/command.js'

const page = `<html><head><title>Bridge</title></head><body><nav>Home</nav><article><p>${article}</p>
<p>${'The council met on Tuesday to hear the port. '.repeat(12)}</p></article></body></html>`

async function folderOfNews(): Promise<string> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'news/b/deep'), { recursive: true })
  for (const name of ['b/deep/2.txt', 'b/1.TXT', 'a.txt', 'c.md', '.hidden.txt']) {
    await writeFile(join(folder, 'news', name), article)
  }
  await writeFile(join(folder, 'news/z.html'), page)
  await symlink('..', join(folder, 'news/b/loop'))
  return folder
}

const sourcesIn = (out: string) => JSON.parse(out).map(({ source }: { source: string }) => source)

describe('folders and patterns', () => {
  it('expand to their texts, in order', async () => {
    const cwd = await folderOfNews()
    for (const name of ['news', 'news/']) {
      const { code, out, err } = await command([name], { cwd })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const all = ['news/a.txt', 'news/b/1.TXT', 'news/b/deep/2.txt', 'news/c.md', 'news/z.html']
      expect(sourcesIn(out)).toEqual(all)
    }
    expect(sourcesIn((await command(['news', '--input', 'html'], { cwd })).out)).toEqual([
      'news/z.html',
    ])
    expect(sourcesIn((await command(['.'], { cwd: join(cwd, 'news/b/deep') })).out)).toEqual([
      './2.txt',
    ])
  })

  it.each([
    ['news/**/*.txt', ['news/a.txt', 'news/b/deep/2.txt']],
    ['news/*.{md,txt}', ['news/a.txt', 'news/c.md']],
    ['news/[a]*', ['news/a.txt']],
  ])('%s', async (pattern, sources) => {
    const cwd = await folderOfNews()
    expect(sourcesIn((await command([pattern], { cwd })).out)).toEqual(sources)
    expect(sourcesIn((await command([join(cwd, pattern)])).out)).toEqual(
      sources.map((source) => join(cwd, source)),
    )
  })

  it('do not hide a file whose name is a pattern', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'what[1].txt'), article)
    expect(JSON.parse((await command(['what[1].txt'], { cwd })).out).source).toBe('what[1].txt')
  })

  it('include links to files', async () => {
    const cwd = await folderOfNews()
    await symlink('b/deep/2.txt', join(cwd, 'news/link.txt'))
    const texts = ['news/a.txt', 'news/link.txt']
    expect(sourcesIn((await command(['news/*.txt'], { cwd })).out)).toEqual(texts)
    expect(sourcesIn((await command(['news'], { cwd })).out)).toContain('news/link.txt')
    await symlink('news', join(cwd, 'linked'))
    expect(sourcesIn((await command(['./linked/*.txt'], { cwd })).out)).toHaveLength(2)
  })

  it('leave out the output of an earlier run', async () => {
    const cwd = await folderOfNews()
    for (const args of [
      ['news', '-f', 'html', '-o', 'news/report.html'],
      ['news', '-f', 'jsonl', '-o', 'news/out.jsonl', '--errors', 'news/failed.jsonl'],
      ['news', '-f', 'jsonl', '-o', 'news/out.jsonl', '--resume'],
    ]) {
      const first = await command(args, { cwd })
      expect(first).toEqual({ code: 0, out: '', err: '' })
      const wrote = await readFile(join(cwd, args[4] as string), 'utf8')
      expect(await command(args, { cwd })).toEqual(first)
      expect(await readFile(join(cwd, args[4] as string), 'utf8')).toBe(wrote)
      await rm(join(cwd, 'news/report.html'), { force: true })
    }
  })

  it('do not mistake a corpus for an earlier output', async () => {
    const cwd = await folderOfNews()
    const record = `${JSON.stringify({ source: 'AP', id: '1', text: article })}\n`
    await writeFile(join(cwd, 'news/corpus.jsonl'), record)
    const { code, err } = await command(['news', '-f', 'jsonl', '-o', 'news/corpus.jsonl'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('news/corpus.jsonl is also an input')
    expect(await readFile(join(cwd, 'news/corpus.jsonl'), 'utf8')).toBe(record)
  })

  it('do not overwrite an input', async () => {
    const cwd = await folderOfNews()
    const { code, err } = await command(['news', '-o', 'news/a.txt'], { cwd })
    expect(code).toBe(2)
    expect(err).toBe(
      'quote-extract: news/a.txt is also an input: choose another file to write to\n',
    )
  })
})

describe('pages', () => {
  it.each([
    ['recognized by name', ['z.html'], undefined],
    ['recognized by content', [], page],
    ['set by option', ['--input', 'html'], page.replace(/<\/?html>/g, '')],
  ])('%s include the text of the article, which offsets refer to', async (_, args, stdin) => {
    const cwd = join(await folderOfNews(), 'news')
    const { code, out } = await command(args, { cwd, ...(stdin && { stdin }) })
    expect(code).toBe(0)
    const { text, quotes } = JSON.parse(out)
    expect(text).not.toContain('Home')
    const [{ start, end, text: words }] = quotes[0].content
    expect(text.slice(start, end)).toBe(words)
    expect(words).toBe('We will open the bridge,')
  })

  it('are read as plain text with --input text, and plain text is not included', async () => {
    const { out } = await command(['--input', 'text'], { stdin: page })
    const { quotes, ...rest } = JSON.parse(out)
    expect(rest).not.toHaveProperty('text')
    const [{ start, end, text }] = quotes[0].content
    expect(page.slice(start, end)).toBe(text)
  })
})

describe('encodings', () => {
  const text = '“We will open the café,” said Mara Lind.\n'
  const cp1252 = Buffer.from(text.replace('“', '\x93').replace('”', '\x94'), 'latin1')

  it.each([
    ['UTF-8', Buffer.from(text), []],
    ['UTF-8, marked', Buffer.from(`\ufeff${text}`), []],
    ['UTF-16', Buffer.from(text, 'utf16le'), []],
    ['UTF-16BE, marked', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), []],
    ['Windows-1252', cp1252, []],
    ['Windows-1252, named', cp1252, ['--encoding', 'latin1']],
    ['UTF-16LE, named', Buffer.from(text, 'utf16le'), ['--encoding', 'UTF-16']],
  ])('%s', async (_, stdin, args) => {
    const { code, out } = await command(args, { stdin })
    expect(code).toBe(0)
    expect(JSON.parse(out).quotes[0].text).toBe('We will open the café,')
  })

  it('reports the first byte that is invalid in the encoding', async () => {
    const { code, out, err } = await command(['--encoding', 'utf-8'], { stdin: cp1252 })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe(
      'quote-extract: standard input is not valid UTF-8 (byte 0x93 at offset 0): fix the file, or pass --encoding windows-1252 if that is its encoding\n',
    )
  })
})
