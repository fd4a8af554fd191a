import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { readStandoff } from '../../formatter/annotation/brat-rules.js'
import { article, command, temporaryFolder } from './support/command.js'

describe('the built command writes', () => {
  it('jsonl: one line per file', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'a.txt'), article)
    const { code, out, err } = await command(['-f', 'jsonl', 'a.txt', '-'], { cwd, stdin: article })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).source)).toEqual(['a.txt', null])
  })

  it('csv: one row per quote', async () => {
    const { out } = await command(['-f', 'csv'], { stdin: article })
    const rows = parse(out, { columns: true })
    expect(rows).toMatchObject([{ id: 'q1', speaker: 'Mara Lind', type: 'direct' }])
  })

  it('markdown: a reading list', async () => {
    const { out } = await command(['-f', 'markdown'], { stdin: article })
    expect(out).toContain('## Mara Lind\n\n> “We will open the bridge”\n')
  })

  it.each(['table', 'csv', 'markdown', 'html'])(
    '%s: an interrupted quotation as two',
    async (format) => {
      const stdin = '“If it is dry, fine,” said Mara Lind. “If it is wet, we go home.”\n'
      const { out } = await command(['-f', format], { stdin, env: { COLUMNS: '200' } })
      expect(out).toContain('“If it is dry, fine” … “If it is wet, we go home.”')
      expect(out).not.toContain('fine, If')
    },
  )

  it('brat: annotations of the text', async () => {
    const { out } = await command(['-f', 'brat'], { stdin: article })
    const types = [...readStandoff(out, article).spans.values()].map(({ type }) => type)
    expect(types).toEqual(['Content', 'Quoted', 'Cue', 'Speaker'])
  })

  it('w3c: annotations', async () => {
    const { out } = await command(['-f', 'w3c'], { stdin: article })
    expect(JSON.parse(out)).toMatchObject({ type: 'AnnotationCollection', total: 3 })
  })

  it('html: a self-contained page', async () => {
    const { code, out, err } = await command(['-f', 'html'], { stdin: article })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^<!doctype html>.*<mark .*>We will open the bridge,<\/mark>.*<\/html>\n$/s)
  })

  it('the headline and the byline of a plain text', async () => {
    const stdin = `Bridge opens in May\n\nBy Jane Doe\n\nOSLO, March 3 (Reuters) — ${article}`
    const about = {
      headline: 'Bridge opens in May',
      byline: 'Jane Doe',
      published: 'March 3',
      site: 'Reuters',
    }
    expect(JSON.parse((await command(['-f', 'json'], { stdin })).out).article).toMatchObject(about)
    expect(JSON.parse((await command(['-f', 'jsonl'], { stdin })).out).article).toMatchObject(about)
    const csv = (await command(['-f', 'csv'], { stdin })).out
    expect(parse(csv, { columns: true })).toMatchObject([about])
    expect((await command(['-f', 'markdown'], { stdin })).out).toMatch(
      /^# Who said what: Bridge opens in May\n/,
    )
    expect((await command(['-f', 'html'], { stdin })).out).toContain(
      '<title>Who said what: Bridge opens in May</title>',
    )
    expect(JSON.parse((await command(['-f', 'json'], { stdin: article })).out)).not.toHaveProperty(
      'article',
    )
  })
})
