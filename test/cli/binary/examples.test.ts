import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, shell, temporaryFolder } from './support/command.js'

const workflow = await readFile('examples/github-actions/quotes.yml', 'utf8')

/** The command of a named step, its lines folded as in YAML. */
const lineOf = (step: string) =>
  (
    new RegExp(`- name: ${step}\\n +run: (?:>-\\n)?((?:.+\\n)+?)(?= {6}-)`).exec(workflow)?.[1] ??
    ''
  )
    .trim()
    .replace(/\s*\n\s*/g, ' ')

describe('the example for GitHub Actions', () => {
  it('installs the file that npm pack writes, or this version from npm', async () => {
    const { name, version } = JSON.parse(await readFile('package.json', 'utf8'))
    const [today, published] = [...workflow.matchAll(/QUOTE_EXTRACT: (.+)/g)].map(([, it]) => it)
    expect({ today, published }).toEqual({
      today: `./vendor/${name}-${version}.tgz`,
      published: `${name}@${version}`,
    })
    expect(lineOf('Install quote-extract')).toBe('npm install --global "$QUOTE_EXTRACT"')
  })

  // npx would fetch a name that is not installed from npm, whoever owns it there.
  it('runs only what it has installed', () => {
    expect(workflow).not.toMatch(/\bnpx\b|npm exec/)
  })

  it.each([
    ['a draft whose quotes have speakers', article, 0],
    [
      'a draft with an unattributed one',
      `${article}\n“Nobody knows.”\n\nThe sky was grey.\n\n“It rained.”\n`,
      4,
    ],
  ])('%s', async (_, draft, code) => {
    const cwd = await temporaryFolder()
    await mkdir(join(cwd, 'drafts'))
    await writeFile(join(cwd, 'drafts/a.txt'), draft)
    const installed = await temporaryFolder()
    await writeFile(join(installed, 'quote-extract'), '#!/bin/sh\nexec $QE "$@"\n')
    await chmod(join(installed, 'quote-extract'), 0o755)
    const ended = await shell(`PATH=${installed}:$PATH\n${lineOf('Who said what')}`, { cwd })
    expect(ended.err).toContain('quote-extract: 1 text, ')
    expect(ended.code).toBe(code)
    expect(await readFile(join(cwd, 'quotes.jsonl'), 'utf8')).toContain('"source":"drafts/a.txt"')
  })
})
