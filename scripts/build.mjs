/**
 * Builds dist/: the library (with external dependencies), the command line (with dependencies bundled, so that it starts
 * fast), the page that it serves, the types reachable from src/index.ts, and the licences of bundled packages. Old files are overwritten, and
 * stale ones removed last, so that a command running from dist/ always finds a complete build.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildCommandLine } from './cli.mjs'
import { collectLicences } from './licences.mjs'
import { buildPage } from './page.mjs'
import { emitTypes } from './types.mjs'
import { sharedWeights } from './weights.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')

const weights = sharedWeights(root)

const library = await build({
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  outdir: 'dist',
  write: false,
  metafile: true,
  logLevel: 'warning',
  plugins: [weights.plugin],
  entryPoints: { index: 'src/index.ts' },
  packages: 'external',
  platform: 'neutral',
  target: 'es2022',
})

const cli = await buildCommandLine(root, weights.readByNode)
const page = await buildPage(root, weights.plugin)

mkdirSync(dist, { recursive: true })
const written = new Set()
const put = (path, contents) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, contents)
  written.add(path)
}

for (const { path, contents } of library.outputFiles) put(path, contents)
for (const [path, contents] of cli.files) put(join(dist, 'cli', path), contents)
for (const [path, contents] of page.files) put(join(dist, 'page', path), contents)
for (const [path, contents] of await weights.files()) put(join(dist, path), contents)
put(join(dist, 'THIRD-PARTY-LICENSES.txt'), collectLicences(root, cli.metafile, page.metafile))
for (const [path, contents] of emitTypes(root)) put(join(dist, path), contents)

for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name)
  if (entry.isFile() && !written.has(path)) rmSync(path)
}
