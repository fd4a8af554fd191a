/**
 * Builds dist/: the library (its packages left to the installer), the command line (one file, its
 * packages inlined, so that it starts fast), the types of what src/index.ts reaches, and the licences
 * of what was inlined. Files are written over the old ones and strays removed last, so that a command
 * that runs from dist/ meanwhile always finds a whole build.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { collectLicences } from './licences.mjs'
import { emitTypes } from './types.mjs'
import { sharedWeights } from './weights.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')

const weights = sharedWeights(root)

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  outdir: 'dist',
  write: false,
  metafile: true,
  logLevel: 'warning',
  plugins: [weights.plugin],
}

const library = await build({
  ...shared,
  entryPoints: { index: 'src/index.ts' },
  packages: 'external',
  platform: 'neutral',
  target: 'es2022',
})

const cli = await build({
  ...shared,
  // The worker is loaded by its path: by the threads of `--jobs`.
  entryPoints: { cli: 'src/cli/main.ts', 'cli-worker': 'src/cli/corpus/worker.ts' },
  platform: 'node',
  target: 'node20.19',
  splitting: true,
  chunkNames: 'cli-[name]-[hash]',
  // tinypool starts its threads from files of its own.
  external: ['tinypool'],
  minify: true,
  legalComments: 'none',
  // commander and table are CommonJS: they call require for Node's built-ins.
  banner: {
    js: "import { createRequire as quoteExtractRequire } from 'node:module'; const require = quoteExtractRequire(import.meta.url);",
  },
})

mkdirSync(dist, { recursive: true })
const written = new Set()
const put = (path, contents) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, contents)
  written.add(path)
}

for (const file of [...library.outputFiles, ...cli.outputFiles]) put(file.path, file.contents)
for (const [path, contents] of await weights.files()) put(join(dist, path), contents)
put(join(dist, 'THIRD-PARTY-LICENSES.txt'), collectLicences(root, cli.metafile))
for (const [path, contents] of emitTypes(root)) put(join(dist, path), contents)

for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name)
  if (entry.isFile() && !written.has(path)) rmSync(path)
}
