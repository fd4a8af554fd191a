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
      const { out } = await command(['-f', format], { stdin })
      // the cells of the table are wrapped
      const words = out
        .replace(/[│\s]+/g, ' ')
        .replace('Mara Lind “', '“')
        .replace(/ direct \S+ said/, '')
      expect(words).toContain('“If it is dry, fine” … “If it is wet, we go home.”')
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
})
