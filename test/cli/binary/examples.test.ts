import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, shell, temporaryFolder } from './command.js'

describe('the example for GitHub Actions', () => {
  it.each([
    ['a draft whose quotes have speakers', article, 0],
    [
      'a draft with an unsure one',
      `${article}\n“Nobody knows.”\n\nThe sky was grey.\n\n“It rained.”\n`,
      4,
    ],
  ])('%s', async (_, draft, code) => {
    const workflow = await readFile('examples/github-actions/quotes.yml', 'utf8')
    const step = /run: >-\n((?: {10}.*\n)+)/.exec(workflow)?.[1] ?? ''
    const line = step.replace(/\s*\n\s*/g, ' ').replace('npx --yes quote-extract', '$QE')
    const cwd = await temporaryFolder()
    await mkdir(join(cwd, 'drafts'))
    await writeFile(join(cwd, 'drafts/a.txt'), draft)
    const ended = await shell(line, { cwd })
    expect(ended.err).toContain('quote-extract: 1 text, ')
    expect(ended.code).toBe(code)
    expect(await readFile(join(cwd, 'quotes.jsonl'), 'utf8')).toContain('"source":"drafts/a.txt"')
  })
})
