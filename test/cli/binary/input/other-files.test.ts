/** Inputs that people give instead of text: Markdown, compressed files, Word documents, records that are not declared. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../../../src/extraction/schema.js'
import { article, command, shell, temporaryFolder } from '../support/command.js'

const markdown = `---
title: Bridge
---

> We will **open** the bridge.
> — Mara Lind

“Not *before* May,” said [Omar Vass](/vass).
`
const page = `<html><body><article><p>${article}</p><p>${'The port met. '.repeat(40)}</p></article></body></html>`

async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const cwd = await temporaryFolder()
  for (const [name, contents] of Object.entries(files)) await writeFile(join(cwd, name), contents)
  return cwd
}

/** The extractions in the output of `--format json`, as a list. */
const read = (out: string): Extraction[] => [JSON.parse(out)].flat()
const speakersOf = (out: string) =>
  read(out).map(({ source, speakers }) => [source, ...speakers.map(({ name }) => name)])

describe('Markdown', () => {
  it.each([
    ['a file', ['a.md'], undefined],
    ['standard input', ['--input', 'markdown'], markdown],
  ])('is read from %s, with offsets into it', async (_, args, stdin) => {
    const cwd = await folderOf({ 'a.md': markdown })
    const { code, out, err } = await command(args, { cwd, ...(stdin && { stdin }) })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [extraction] = read(out)
    expect(extraction?.article?.headline).toBe('Bridge')
    expect(extraction).not.toHaveProperty('text')
    expect(extraction?.quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      ['We will open the bridge.', 'Mara Lind'],
      ['Not before May,', 'Omar Vass'],
    ])
    const spans = extraction?.quotes.flatMap(({ content }) => content) ?? []
    expect(spans.map(({ text }) => text)).toEqual([
      'We will **open** the bridge.',
      'Not *before* May,',
    ])
    for (const { start, end, text } of spans) expect(markdown.slice(start, end)).toBe(text)
  })

  it('is found in folders, but not the output of an earlier run', async () => {
    const cwd = await folderOf({ 'a.markdown': markdown, 'b.md': markdown })
    const args = ['.', '-f', 'markdown', '-o', 'quotes.md']
    for (let run = 0; run < 2; run++)
      expect(await command(args, { cwd })).toEqual({ code: 0, out: '', err: '' })
    expect(speakersOf((await command(['.', '--input', 'markdown'], { cwd })).out)).toHaveLength(3)
  })
})

describe('gzip is decompressed', () => {
  it('and the name in it tells the kind', async () => {
    const records = `${JSON.stringify({ id: 'r', text: article })}\n`.repeat(2)
    const cwd = await folderOf({
      'a.txt.gz': gzipSync(article),
      'b.md.gz': gzipSync(markdown),
      'c.html.gz': gzipSync(page),
      'd.jsonl.gz': gzipSync(records),
    })
    const { code, out, err } = await command(['.'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(speakersOf(out)).toEqual([
      ['./a.txt.gz', 'Mara Lind'],
      ['./b.md.gz', 'Mara Lind', 'Omar Vass'],
      ['./c.html.gz', 'Mara Lind'],
      ['r', 'Mara Lind'],
      ['r', 'Mara Lind'],
    ])
  })

  it('from standard input, also if it contains records', async () => {
    const text = await command([], { stdin: gzipSync(article) })
    expect(speakersOf(text.out)).toEqual([[null, 'Mara Lind']])
    const stdin = gzipSync(`${JSON.stringify({ id: 7, text: article })}\n{}\n`)
    const { code, out, err } = await command([], { stdin })
    expect({ code, err }).toEqual({
      code: 1,
      err: 'quote-extract: standard input, line 2: no "id" field; pass --id-field if it has another name\n',
    })
    expect(speakersOf(out)).toEqual([[7, 'Mara Lind']])
  })

  it('no further than the longest text', async () => {
    const line = 'head -c 700000000 /dev/zero | tr "\\0" x | gzip -1 | $QE'
    const { code, err } = await shell(line, { cwd: await temporaryFolder() })
    expect(code).toBe(1)
    expect(err).toMatch(/^quote-extract: standard input is too large \(more than \d+ bytes\): /)
  })
})

describe('a Word document', () => {
  const docx = (body: string) =>
    zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) })

  it('is read as its paragraphs, included in the output', async () => {
    const cwd = await folderOf({
      'a.docx': docx(
        '<w:p><w:r><w:t>“We will open</w:t><w:tab/></w:r><w:del><w:r><w:delText>shut</w:delText></w:r></w:del><w:r><w:t xml:space="preserve">the bridge &amp; the road,” said Mara Lind.</w:t></w:r></w:p><w:p/><w:p><w:t>No.</w:t></w:p>',
      ),
    })
    const { code, out, err } = await command(['a.docx'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [extraction] = read(out)
    expect(extraction?.text).toBe('“We will open the bridge & the road,” said Mara Lind.\n\nNo.\n')
    expect(speakersOf(out)).toEqual([['a.docx', 'Mara Lind']])
  })
})

describe('records that are not declared', () => {
  const one = JSON.stringify({ id: 1, text: article })
  it.each<[what: string, json: string]>([
    ['JSON Lines', `\n${one}\n${one}\n`],
    ['a byte order mark', `\uFEFF${one}\n${one}`],
    ['an array', `[${one}, ${one}]`],
    ['an array of many lines', JSON.stringify([JSON.parse(one), JSON.parse(one)], null, 2)],
  ])('are recognized on standard input and in .json: %s', async (_, json) => {
    const cwd = await folderOf({ 'a.json': json })
    for (const ended of [await command([], { stdin: json }), await command(['a.json'], { cwd })]) {
      expect(ended).toMatchObject({ code: 0, err: '' })
      expect(speakersOf(ended.out)).toEqual([
        [1, 'Mara Lind'],
        [1, 'Mara Lind'],
      ])
    }
  })

  it('keep the digits of their ids and name the line of a bad one', async () => {
    const stdin = `[{"id": 12345678901234567890, "text": ${JSON.stringify(article)}},\n\n{"id": 2}]`
    const { code, out, err } = await command([], { stdin })
    expect({ code, err }).toEqual({
      code: 1,
      err: 'quote-extract: standard input, line 3: no "text" field; pass --text-field if it has another name\n',
    })
    expect(out).toContain('"source": 12345678901234567890,')
  })

  it('keep their other fields on request', async () => {
    const record = `{"id": 1, "text": ${JSON.stringify(article)}, "meta": {"id": 9, "by": null}, "post": 12345678901234567890, "n": 1.5}`
    const keep = async (...args: string[]) => {
      const { code, out, err } = await command(['--keep-record', ...args], { stdin: `${record}\n` })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      return read(out)[0]?.record
    }
    const post = '12345678901234567890'
    expect(await keep()).toEqual({ meta: { id: 9, by: null }, post, n: 1.5 })
    expect(await keep('--id-field', 'meta.id')).toEqual({ id: 1, meta: { by: null }, post, n: 1.5 })
    expect(read((await command([], { stdin: `${record}\n` })).out)[0]).not.toHaveProperty('record')
  })

  it('may have their fields in others', async () => {
    const stdin = `${JSON.stringify({ meta: { 'a.b': 5, id: 8 }, 'doc.text': 'x', doc: { body: article } })}\n`
    const args = ['--id-field', 'meta.id', '--text-field', 'doc.body']
    expect(speakersOf((await command(args, { stdin })).out)).toEqual([[8, 'Mara Lind']])
  })
})
