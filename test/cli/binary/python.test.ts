/** The snippets of docs/python.md, run in order by Python where it is installed. */
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shell, temporaryFolder } from './support/command.js'

const page = await readFile('docs/python.md', 'utf8')
const snippets = [...page.matchAll(/^```python\n(.*?)^```$/gms)].map(([, code = '']) => code)

/** Packages that only some snippets need. */
const packages = ['pandas', 'duckdb']

function canImport(name: string): boolean {
  try {
    execFileSync('python3', ['-c', `import ${name}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const needs = (code: string, name: string) => code.includes(`import ${name}`)
const plain = snippets.filter((code) => !packages.some((name) => needs(code, name)))

/** Runs snippets as one script, with the built command on the path. */
async function run(codes: readonly string[]) {
  const cwd = await temporaryFolder()
  await mkdir(join(cwd, 'bin'))
  await writeFile(join(cwd, 'bin/quote-extract'), '#!/bin/sh\nexec $QE "$@"\n')
  await chmod(join(cwd, 'bin/quote-extract'), 0o755)
  await writeFile(join(cwd, 'page.py'), codes.join('\n'))
  return shell('PATH="$PWD/bin:$PATH" python3 page.py', { cwd, env: { PYTHONUTF8: '1' } })
}

describe('docs/python.md', () => {
  it.skipIf(!canImport('json'))('has snippets that plain Python runs', async () => {
    expect(plain.length).toBe(4)
    const { code, out, err } = await run(plain)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe('Mara Lind | We will open the bridge 🌉,\nMara Lind | On Monday,\n1 2\n2 2\n')
  })

  it.each(packages)('has snippets for %s', async (name) => {
    expect(snippets.some((code) => needs(code, name))).toBe(true)
  })

  it.skipIf(!canImport('pandas'))('has snippets that run with pandas', async () => {
    const { code, err } = await run([...plain, ...snippets.filter((one) => needs(one, 'pandas'))])
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it.skipIf(!canImport('duckdb'))('has snippets that run with DuckDB', async () => {
    const { code, err } = await run([...plain, ...snippets.filter((one) => needs(one, 'duckdb'))])
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})
