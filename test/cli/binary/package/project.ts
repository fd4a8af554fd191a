/** A project with the packed package installed, in a temporary folder. */
import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, vi } from 'vitest'

export const root = resolve(import.meta.dirname, '../../../..')

export interface Project {
  readonly folder: string
  /** Writes a file; returns its path. */
  write(name: string, contents: string): string
}

/**
 * Packs the package and unpacks it, as an installation does, next to links to the installed packages of these names.
 *
 * The registry is not asked: dependencies are those of this repository.
 */
export function newProject(packages: readonly string[] = ['zod']): Project {
  // compilers and bundlers take long on a busy machine
  vi.setConfig({ testTimeout: 120_000 })
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'quote-extract-project-')))
  afterAll(() => rmSync(folder, { recursive: true }))
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: root,
    stdio: 'ignore',
  })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  const installed = join(folder, 'node_modules/quote-extract')
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', installed, '--strip-components=1'])
  for (const name of packages) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link)
  }
  const write = (name: string, contents: string): string => {
    const path = join(folder, name)
    writeFileSync(path, contents)
    return path
  }
  write('package.json', '{ "private": true, "type": "module" }')
  return { folder, write }
}
