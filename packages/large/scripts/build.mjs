/** Builds dist/: the two entries, what they share, and their types. weights.bin is not built here: see README.md. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { emitTypes } from '../../../scripts/types.mjs'

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const root = resolve(folder, '../..')
const dist = join(folder, 'dist')
const entries = ['index', 'model']

rmSync(dist, { recursive: true, force: true })
await build({
  absWorkingDir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  external: ['node:*'],
  outdir: 'dist',
  chunkNames: '[name]-[hash]',
  entryPoints: entries.map((name) => `src/${name}.ts`),
  logLevel: 'warning',
})
for (const [path, contents] of emitTypes(root, entries, join(folder, 'tsconfig.types.json'))) {
  const to = join(dist, path)
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(to, contents)
}
