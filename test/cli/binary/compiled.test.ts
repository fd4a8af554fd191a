import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'quote-extract-compiled-'))
const installed = join(folder, 'node_modules', 'quote-extract')
for (const part of ['bin', 'dist/cli', 'package.json'])
  cpSync(join(root, part), join(installed, part), { recursive: true })
for (const name of readdirSync(join(root, 'dist')).filter((file) => file.startsWith('weights-')))
  cpSync(join(root, 'dist', name), join(installed, 'dist', name))
afterAll(() => rmSync(folder, { recursive: true }))

const text = '“We will open the bridge,” said Mara Lind.'
const run = (env: Readonly<Record<string, string>> = {}): string =>
  execFileSync(process.execPath, [join(installed, 'bin/quote-extract.js'), '-f', 'json'], {
    input: text,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
const cache = join(folder, 'node_modules', '.cache', 'quote-extract')
const kept = (): string[] => {
  try {
    return readdirSync(cache)
  } catch {
    return []
  }
}

// Node 22 and later keep compiled code by themselves.
describe.skipIf(!process.versions.node.startsWith('20.'))('compiled code', () => {
  it('is kept by no run that was told not to', () => {
    expect(run({ NODE_DISABLE_COMPILE_CACHE: '1' })).toContain('Mara Lind')
    expect(kept()).toEqual([])
  })

  it('is kept by the first run, and the next prints the same', () => {
    const first = run()
    expect(kept()).toEqual([expect.stringMatching(/^cli-\w+-.*\.bin$/)])
    expect(run()).toBe(first)
  })

  it('is made again where it cannot be read', () => {
    const [name = ''] = kept()
    writeFileSync(join(cache, name), 'not compiled code')
    expect(run()).toContain('Mara Lind')
    expect(kept()).toEqual([name])
  })
})
