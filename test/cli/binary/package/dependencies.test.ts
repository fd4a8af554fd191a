import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../../..')
type Packages = Record<string, string>
const {
  dependencies,
  peerDependencies,
  peerDependenciesMeta,
}: { dependencies: Packages; peerDependencies: Packages; peerDependenciesMeta: object } =
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Installed files with this ending. */
const installed = (end: string): string[] =>
  ['bin', 'dist'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(end))
      .map((name) => join(root, folder, name)),
  )

/** Packages that the files import or require in any way, except each other and Node. */
async function importedPackages(): Promise<Set<string>> {
  const found = new Set<string>()
  const note = (path: string): void => {
    if (path.startsWith('node:') || builtinModules.includes(path)) return
    found.add(path.split('/', path.startsWith('@') ? 2 : 1).join('/'))
  }
  await build({
    entryPoints: installed('.js'),
    bundle: true,
    write: false,
    outdir: '/',
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'note',
        setup({ onResolve }) {
          onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
            if (kind !== 'entry-point') note(path)
            return { external: true }
          })
          onResolve({ filter: /^\./ }, () => ({ external: true }))
        },
      },
    ],
  })
  for (const file of installed('.d.ts'))
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '([^.'][^']*)'/g))
      note(path)
  // resolved by name at run time, from two places
  for (const file of installed('.js'))
    if (/(["'`])quote-extract-large\1/.test(readFileSync(file, 'utf8'))) note('quote-extract-large')
  return found
}

describe('the dependencies of the package', () => {
  it('are exactly the packages that its files load', async () => {
    const declared = Object.keys({ ...dependencies, ...peerDependencies })
    expect([...(await importedPackages())].sort()).toEqual(declared.sort())
  })

  it('install one package, zod: the others are optional, and only types of compromise are used', () => {
    expect(Object.keys(dependencies)).toEqual(['zod'])
    expect(Object.keys(peerDependenciesMeta)).toEqual(Object.keys(peerDependencies))
    expect(Object.values(peerDependenciesMeta)).toEqual([{ optional: true }, { optional: true }])
    expect(readFileSync(join(root, 'dist/compromise.js'), 'utf8')).not.toMatch(
      /from ["']compromise/,
    )
  })
})
