import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, shell, temporaryFolder } from './support/command.js'

const workflow = await readFile('examples/github-actions/quotes.yml', 'utf8')

/** The command of a named step, its lines folded as in YAML. */
const lineOf = (step: string, yaml = workflow) =>
  (new RegExp(`- name: ${step}\\n +run: (?:>-\\n)?((?:.+\\n)+?)(?= {6}-)`).exec(yaml)?.[1] ?? '')
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

describe('the examples for verify', async () => {
  const verify = await readFile('examples/github-actions/verify.yml', 'utf8')
  const readme = await readFile('examples/pre-commit/README.md', 'utf8')

  async function folder(draft: string) {
    const cwd = await temporaryFolder()
    for (const name of ['drafts', 'sources', 'bin']) await mkdir(join(cwd, name))
    await writeFile(join(cwd, 'drafts/a.txt'), draft)
    await writeFile(join(cwd, 'sources/a.txt'), article)
    await writeFile(join(cwd, 'bin/quote-extract'), '#!/bin/sh\nexec $QE "$@"\n')
    await chmod(join(cwd, 'bin/quote-extract'), 0o755)
    return cwd
  }

  it('install what the other workflow does', () => {
    const packages = (yaml: string) =>
      [...yaml.matchAll(/QUOTE_EXTRACT: (.+)/g)].map(([, it]) => it)
    expect(packages(verify)).toEqual(packages(workflow))
    expect(lineOf('Install quote-extract', verify)).toBe('npm install --global "$QUOTE_EXTRACT"')
  })

  const entry = /entry: (.+)/.exec(readme)?.[1]
  const args = /args: \[(.+)\]/.exec(readme)?.[1]?.replaceAll(', ', ' ')
  const hook = await readFile('examples/pre-commit/verify-quotes.sh', 'utf8')

  it.each([
    ['the workflow', lineOf('Are these quotes real', verify), 4],
    ['the pre-commit hook', `${entry} ${args} drafts/a.txt`, 4],
    // xargs has an exit code of its own
    ['the git hook', `git init -q && git add . && sh -c '${hook.replaceAll("'", `'"'"'`)}'`, 123],
  ])('%s', async (_, line, code) => {
    const run = async (draft: string) => {
      const cwd = await folder(draft)
      return shell(`PATH=${join(cwd, 'bin')}:$PATH\n${line}`, { cwd })
    }
    expect((await run(article)).code).toBe(0)
    const failed = await run(article.replace('open', 'close'))
    expect(failed.err).toContain('drafts/a.txt:1:2: “We will close the bridge,”: altered')
    expect(failed.code).toBe(code)
  })
})
