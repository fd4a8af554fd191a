import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { command, temporaryFolder } from './support/command.js'

describe('information', () => {
  it('prints help with examples and exit codes', async () => {
    const { code, out, err } = await command(['--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const part of ['Usage: quote-extract', '--min-confidence', 'Examples:', 'Exit codes:']) {
      expect(out).toContain(part)
    }
    // the other formats silently omit it
    expect(out).toMatch(/--explain .*shown\s+by\s+json,\s+jsonl,\s+table,\s+html\)/s)
  })

  it('prints its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'))
    expect(await command(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it('describes its output as a JSON Schema', async () => {
    const { code, out } = await command(['schema'])
    expect(code).toBe(0)
    const schema = JSON.parse(out)
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.required).toEqual(['source', 'quotes', 'speakers'])
    expect(schema.$defs.Quote.required).toEqual([
      'id',
      'type',
      'text',
      'content',
      'quoted',
      'speaker',
      'cue',
      'act',
      'asserted',
      'confidence',
    ])
    expect(Object.keys(schema.$defs.Article.properties)).toEqual([
      'headline',
      'standfirst',
      'byline',
      'published',
      'site',
      'language',
      'url',
    ])
    expect(schema.$defs.Span.description).toMatch(/./)
  })

  it('writes the schema to a file', async () => {
    const cwd = await temporaryFolder()
    expect((await command(['schema', '-o', 'schema.json'], { cwd })).out).toBe('')
    expect(JSON.parse(await readFile(join(cwd, 'schema.json'), 'utf8')).type).toBe('object')
  })
})
