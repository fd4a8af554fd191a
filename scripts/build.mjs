/**
 * Builds dist/: the library, the command line as one file that starts fast, the page that it serves, the types reachable from
 * the library's entries, and the licences of bundled packages. The entries are those of package.json: `quote-extract/NAME` is
 * src/NAME.ts. Old files are overwritten, and
 * stale ones removed last, so that a command running from dist/ always finds a complete build.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
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

const { exports, dependencies, peerDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
)
const entries = Object.values(exports).map((entry) => basename(entry.default, '.js'))

const library = await build({
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  splitting: true,
  chunkNames: '[name]-[hash]',
  outdir: 'dist',
  write: false,
  metafile: true,
  logLevel: 'warning',
  plugins: [weights.plugin],
  entryPoints: {
    ...Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
    'node-worker': 'src/node/worker.ts',
  },
  external: [...Object.keys({ ...dependencies, ...peerDependencies }), 'node:*'],
  platform: 'neutral',
  mainFields: ['module', 'main'],
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

// esbuild imports shared chunks for their side effects, which they do not have: bundlers would warn of each.
const BARE = /^import "\.\/[^"]+";\n/gm
for (const { path, text } of library.outputFiles) put(path, text.replace(BARE, ''))
for (const [path, contents] of cli.files) put(join(dist, 'cli', path), contents)
for (const [path, contents] of page.files) put(join(dist, 'page', path), contents)
for (const [path, contents] of await weights.files()) put(join(dist, path), contents)
put(
  join(dist, 'THIRD-PARTY-LICENSES.txt'),
  collectLicences(root, [library.metafile, cli.metafile, page.metafile]),
)
for (const [path, contents] of emitTypes(root, entries)) put(join(dist, path), contents)

for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name)
  if (entry.isFile() && !written.has(path)) rmSync(path)
}
